/** Workbooks of Excel, read row by row and written; the only package that knows fastexcel. */
package vn.sovang.exchange.xlsx;
