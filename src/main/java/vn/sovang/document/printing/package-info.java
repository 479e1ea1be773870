/** Sheets on their way to a printer: the only place that knows javax.print. */
package vn.sovang.document.printing;
