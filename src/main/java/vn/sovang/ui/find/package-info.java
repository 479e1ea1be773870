/** The palette that finds every record, goes to every place and does whatever the present screen can do. */
package vn.sovang.ui.find;
