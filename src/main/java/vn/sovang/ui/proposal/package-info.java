/** The screen of proposals: the lines of a round beside the form, the round and the council's meeting. */
package vn.sovang.ui.proposal;
