/** What is due: full membership, badges, what was for a time and ends, and the tasks of the year. */
package vn.sovang.ui.reminder;
