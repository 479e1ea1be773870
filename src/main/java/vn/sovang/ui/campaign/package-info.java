/** The screen of emulation campaigns: the list beside the form. */
package vn.sovang.ui.campaign;
