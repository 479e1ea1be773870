/** Makes the PDF of a flowing paper by JasperReports from templates that the build has compiled. */
package vn.sovang.document.paper.pdf;
