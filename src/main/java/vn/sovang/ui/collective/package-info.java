/** The screen of collectives and temporary boards: the list of a day beside the form. */
package vn.sovang.ui.collective;
