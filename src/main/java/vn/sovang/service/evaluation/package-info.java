/** The evaluation of a year as a grid: of the members by cell, and of the cells. */
package vn.sovang.service.evaluation;
