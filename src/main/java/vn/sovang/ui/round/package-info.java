/** The screen of a commendation round: the recipients of a decision beside their certificates. */
package vn.sovang.ui.round;
