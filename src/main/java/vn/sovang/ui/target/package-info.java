/** The screen of targets: the list of a year beside the form, and the results by quarter as one table to fill. */
package vn.sovang.ui.target;
