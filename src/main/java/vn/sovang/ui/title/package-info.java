/** The grid in which the titles of households are entered, village by village. */
package vn.sovang.ui.title;
