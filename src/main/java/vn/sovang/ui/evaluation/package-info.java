/** The evaluation of a year as a grid that is filled like a spreadsheet. */
package vn.sovang.ui.evaluation;
