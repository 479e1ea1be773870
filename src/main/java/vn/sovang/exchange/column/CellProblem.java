package vn.sovang.exchange.column;

import vn.sovang.base.Problem;

/**
 * A cell that could not be read, or that was read with a doubt.
 *
 * @param row number of the row as Excel shows it
 * @param place column of the sheet from 0; -1 when the sheet has no such column
 * @param column heading of the column
 * @param raw what stands in the cell; empty when it should not be
 * @param reason a whole sentence that names the column and quotes the cell (code 1xx)
 */
public record CellProblem(int row, int place, String column, String raw, Problem reason) {}
