/** Workbooks of Excel 97 to 2003 ({@code .xls}, BIFF8), read record by record. */
package vn.sovang.exchange.xls;
