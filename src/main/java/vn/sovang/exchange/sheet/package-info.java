/** The model of a data sheet, whatever file it comes from or goes to. */
package vn.sovang.exchange.sheet;
