/** The frame of the window: navigation, working year, search, status bar, menus. */
package vn.sovang.ui.shell;
