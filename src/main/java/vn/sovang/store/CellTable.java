package vn.sovang.store;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.time.Term;

/** Party cells. */
public final class CellTable {
    private final Sql sql;

    CellTable(Sql sql) {
        this.sql = sql;
    }

    public List<Cell> all() {
        return sql.list(
                "SELECT id, code, name, kind, parent_code, founded, term, congress, former_commune, joined FROM cell ORDER BY id",
                row -> new Cell(
                        row.id("id"),
                        row.text("code"),
                        row.text("name"),
                        row.text("kind"),
                        row.text("parent_code"),
                        row.day("founded"),
                        Optional.ofNullable(row.text("term"))
                                .flatMap(Term::parse)
                                .orElse(null),
                        row.day("congress"),
                        row.text("former_commune"),
                        row.day("joined")));
    }

    public long insert(Cell cell) {
        return sql.insert(
                "INSERT INTO cell (code, name, kind, parent_code, founded, term, congress, former_commune, joined)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                cell.code(),
                cell.name(),
                cell.kind(),
                cell.parentCode(),
                cell.founded(),
                text(cell.term()),
                cell.congress(),
                cell.formerCommune(),
                cell.joined());
    }

    public void update(Cell cell) {
        sql.update(
                "UPDATE cell SET code = ?, name = ?, kind = ?, parent_code = ?, founded = ?, term = ?, congress = ?,"
                        + " former_commune = ?, joined = ? WHERE id = ?",
                cell.code(),
                cell.name(),
                cell.kind(),
                cell.parentCode(),
                cell.founded(),
                text(cell.term()),
                cell.congress(),
                cell.formerCommune(),
                cell.joined(),
                cell.id());
    }

    private static String text(Term term) {
        return term == null ? null : term.text();
    }
}
