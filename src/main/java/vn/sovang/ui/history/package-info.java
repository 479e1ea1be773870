/** The screen of all changes, and what each made of the records. */
package vn.sovang.ui.history;
