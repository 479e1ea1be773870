/** What printing is about, without a printer: sheets, marks of the ruler sheet, calibration, the outcome of a sheet. */
package vn.sovang.domain.printing;
