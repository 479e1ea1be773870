/** The year in figures: counted once, read by everything that shows or prints a number. */
package vn.sovang.domain.yearend;
