/** What is put on paper: certificates and flowing papers; PDF, DOCX, printer. */
package vn.sovang.document;
