/** The screen of party cells: the tree of a day, a cell beside it, and the steps that change it. */
package vn.sovang.ui.cell;
