package vn.sovang.exchange.column;

import vn.sovang.base.Problem;

/**
 * A cell that could not be read.
 *
 * @param row number of the row as Excel shows it
 * @param column heading of the column
 * @param raw what stands in the cell; empty when it should not be
 * @param reason a whole sentence that names the column and quotes the cell (code 1xx)
 */
public record CellProblem(int row, String column, String raw, Problem reason) {}
