/** The papers of commendation: what stands on a certificate and in a decision, made from records. */
package vn.sovang.document.commendation;
