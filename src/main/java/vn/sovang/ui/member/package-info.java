/** The screen of party members: the list of a day beside the form. */
package vn.sovang.ui.member;
