/** What the columns of a sheet mean: headings, readings of cells, rows with typed values and their bad cells. */
package vn.sovang.exchange.column;
