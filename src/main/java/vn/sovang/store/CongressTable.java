package vn.sovang.store;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.member.Congress;
import vn.sovang.domain.time.Term;

/** Congresses of cells and bodies. */
public final class CongressTable {
    private final Sql sql;

    CongressTable(Sql sql) {
        this.sql = sql;
    }

    public List<Congress> all() {
        return sql.list(
                "SELECT id, unit_code, term, day, note FROM congress ORDER BY unit_code, day, id",
                row -> new Congress(
                        row.id("id"),
                        row.text("unit_code"),
                        Optional.ofNullable(row.text("term"))
                                .flatMap(Term::parse)
                                .orElse(null),
                        row.day("day"),
                        row.text("note")));
    }

    public long insert(Congress congress) {
        return sql.insert(
                "INSERT INTO congress (unit_code, term, day, note) VALUES (?, ?, ?, ?)",
                congress.unitCode(),
                text(congress),
                congress.day(),
                congress.note());
    }

    public void update(Congress congress) {
        sql.update(
                "UPDATE congress SET unit_code = ?, term = ?, day = ?, note = ? WHERE id = ?",
                congress.unitCode(),
                text(congress),
                congress.day(),
                congress.note(),
                congress.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM congress WHERE id = ?", id);
    }

    private static String text(Congress congress) {
        return congress.term() == null ? null : congress.term().text();
    }
}
