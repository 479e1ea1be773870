package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.office.Staff;

/** Cadres and civil servants. */
public final class StaffTable {
    private final Sql sql;

    StaffTable(Sql sql) {
        this.sql = sql;
    }

    public List<Staff> all() {
        return sql.list(
                "SELECT s.id, s.kind, s.title, s.professional_level, s.political_theory, s.since, "
                        + PersonTable.COLUMNS + " FROM staff s JOIN person p ON p.id = s.person_id ORDER BY s.id",
                row -> new Staff(
                        row.id("id"),
                        PersonTable.person(row),
                        row.text("kind"),
                        row.text("title"),
                        row.text("professional_level"),
                        row.text("political_theory"),
                        row.day("since")));
    }

    public long insert(Staff staff) {
        return sql.insert(
                "INSERT INTO staff (person_id, kind, title, professional_level, political_theory, since) VALUES (?, ?, ?, ?, ?, ?)",
                staff.person().id(),
                staff.kind(),
                staff.title(),
                staff.professionalLevel(),
                staff.politicalTheory(),
                staff.since());
    }

    public void update(Staff staff) {
        sql.update(
                "UPDATE staff SET person_id = ?, kind = ?, title = ?, professional_level = ?, political_theory = ?, since = ? WHERE id = ?",
                staff.person().id(),
                staff.kind(),
                staff.title(),
                staff.professionalLevel(),
                staff.politicalTheory(),
                staff.since(),
                staff.id());
    }
}
