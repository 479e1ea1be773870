/** One screen for every table that is there to read. */
package vn.sovang.ui.tables;
