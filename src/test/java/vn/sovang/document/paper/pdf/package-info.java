/** Tests of the PDF of flowing papers, read back. */
package vn.sovang.document.paper.pdf;
