/** The screen of the bodies of the commune with their names, and the merger of communes. */
package vn.sovang.ui.unit;
