/** The papers of the year's end, made from the figures of the year. */
package vn.sovang.document.yearend;
