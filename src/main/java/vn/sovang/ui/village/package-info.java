/** The screen of villages: the list of a day beside the form, and making several villages one. */
package vn.sovang.ui.village;
