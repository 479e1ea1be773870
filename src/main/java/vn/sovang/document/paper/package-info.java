/** The model of a flowing paper (decision, submission, list, report), from which PDF and DOCX are made alike. */
package vn.sovang.document.paper;
