/**
 * Certificates: a layout in millimetres, composed by one painter into placed lines and drawings, which the PDF, the
 * screen and the printer only carry out.
 */
package vn.sovang.document.certificate;
