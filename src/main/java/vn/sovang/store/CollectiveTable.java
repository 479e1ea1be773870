package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.office.Collective;
import vn.sovang.domain.text.Fold;

/** Collectives and boards. */
public final class CollectiveTable {
    private final Sql sql;

    CollectiveTable(Sql sql) {
        this.sql = sql;
    }

    public List<Collective> all() {
        return sql.list(
                "SELECT c.id, c.code, c.name, c.kind, c.superior, c.from_day, c.to_day, c.decision, c.note, "
                        + PersonTable.COLUMNS
                        + " FROM collective c LEFT JOIN person p ON p.id = c.leader_id ORDER BY c.id",
                row -> new Collective(
                        row.id("id"),
                        row.text("code"),
                        row.text("name"),
                        row.text("kind"),
                        row.text("superior"),
                        PersonTable.personOrNull(row),
                        row.period(),
                        row.text("decision"),
                        row.text("note")));
    }

    public long insert(Collective collective) {
        return sql.insert(
                "INSERT INTO collective (code, name, folded, kind, superior, leader_id, from_day, to_day, decision, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                collective.code(),
                collective.name(),
                Fold.of(collective.name()),
                collective.kind(),
                collective.superior(),
                PersonTable.idOrNull(collective.leader()),
                collective.period().from(),
                collective.period().to(),
                collective.decision(),
                collective.note());
    }

    public void update(Collective collective) {
        sql.update(
                "UPDATE collective SET code = ?, name = ?, folded = ?, kind = ?, superior = ?, leader_id = ?,"
                        + " from_day = ?, to_day = ?, decision = ?, note = ? WHERE id = ?",
                collective.code(),
                collective.name(),
                Fold.of(collective.name()),
                collective.kind(),
                collective.superior(),
                PersonTable.idOrNull(collective.leader()),
                collective.period().from(),
                collective.period().to(),
                collective.decision(),
                collective.note(),
                collective.id());
    }
}
