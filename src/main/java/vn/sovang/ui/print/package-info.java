/** The window in which certificates are printed: whose, on which printer, stack by stack; and its calibration. */
package vn.sovang.ui.print;
