/** CSV: encodings, separators, quotes. */
package vn.sovang.exchange.csv;
