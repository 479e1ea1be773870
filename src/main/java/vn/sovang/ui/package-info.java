/** The window: it starts the toolkit and shows the shell on an opened register. */
package vn.sovang.ui;
