/** The screen of backups: what there is, where the second copy goes, and the way back. */
package vn.sovang.ui.backup;
