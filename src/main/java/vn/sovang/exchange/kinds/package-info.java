/** The kinds of sheets the program exchanges, each a list of columns and nothing else. */
package vn.sovang.exchange.kinds;
