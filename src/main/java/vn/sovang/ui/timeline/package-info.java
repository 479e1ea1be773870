/** What happened to one member, dated: seen in one list, written down, corrected and taken out in small forms. */
package vn.sovang.ui.timeline;
