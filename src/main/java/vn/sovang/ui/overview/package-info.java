/** The working year at a glance: its steps, figures and charts, what is due; every number leads to its rows. */
package vn.sovang.ui.overview;
