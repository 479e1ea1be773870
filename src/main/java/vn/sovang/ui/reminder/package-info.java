/** What is due with the members: full membership, badges, what was for a time and ends. */
package vn.sovang.ui.reminder;
