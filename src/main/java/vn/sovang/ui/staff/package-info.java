/** The screen of cadres, civil servants and others of the office: the list of a day beside the form. */
package vn.sovang.ui.staff;
