/** Tests of the DOCX of flowing papers, read back. */
package vn.sovang.document.paper.docx;
