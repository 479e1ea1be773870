/** The screen of tasks and solutions: the list of a year beside the form. */
package vn.sovang.ui.task;
