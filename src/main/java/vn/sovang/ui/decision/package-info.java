/** The screen of decisions: the list of a year, the draft with its preview, and what can be done with it. */
package vn.sovang.ui.decision;
