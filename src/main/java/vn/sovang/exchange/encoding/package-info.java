/** The encodings in which Vietnamese was written before Unicode: tables, fonts, and how to tell them apart. */
package vn.sovang.exchange.encoding;
