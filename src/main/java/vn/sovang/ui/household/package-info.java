/** The screen of households: the list of a day beside the form. */
package vn.sovang.ui.household;
