/** Yearly quality evaluation: levels and caps belong to the regime of the year, and are data. */
package vn.sovang.domain.evaluation;
