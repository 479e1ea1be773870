package vn.sovang.store;

import java.sql.SQLException;
import java.util.List;
import vn.sovang.domain.evaluation.CapException;

/** Where more were rated outstanding than the cap allows, and why that stands. */
public final class CapExceptionTable {
    private static final String COLUMNS = "SELECT id, year, kind, cell_id, reason FROM cap_exception";
    private static final String MEMBERS = "members";
    private static final String CELLS = "cells";

    private final Sql sql;

    CapExceptionTable(Sql sql) {
        this.sql = sql;
    }

    /** Of all years, the earliest first. */
    public List<CapException> all() {
        return sql.list(COLUMNS + " ORDER BY year, id", CapExceptionTable::exception);
    }

    public List<CapException> of(int year) {
        return sql.list(COLUMNS + " WHERE year = ? ORDER BY id", CapExceptionTable::exception, year);
    }

    private static CapException exception(Row row) throws SQLException {
        return new CapException(
                row.id("id"),
                row.count("year"),
                row.text("kind").equals(MEMBERS),
                row.id("cell_id"),
                row.text("reason"));
    }

    public long insert(CapException one) {
        return sql.insert(
                "INSERT INTO cap_exception (year, kind, cell_id, reason) VALUES (?, ?, ?, ?)",
                one.year(),
                one.members() ? MEMBERS : CELLS,
                Sql.reference(one.cellId()),
                one.reason());
    }

    /** Another reason for the same. */
    public void update(CapException one) {
        sql.update("UPDATE cap_exception SET reason = ? WHERE id = ?", one.reason(), one.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM cap_exception WHERE id = ?", id);
    }
}
