/** Makes the DOCX of a flowing paper with real styles, so that a clerk can go on editing it. */
package vn.sovang.document.paper.docx;
