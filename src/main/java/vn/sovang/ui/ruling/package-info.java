/** The screen of all dated rules beside the form of one row. */
package vn.sovang.ui.ruling;
