package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.office.Staff;

/** Cadres, civil servants and others of the office, one row for each stretch of service. */
public final class StaffTable {
    private final Sql sql;

    StaffTable(Sql sql) {
        this.sql = sql;
    }

    public List<Staff> all() {
        return sql.list(
                "SELECT s.id, s.kind, s.title, s.professional_level, s.political_theory, s.since, s.until, s.note, "
                        + PersonTable.COLUMNS + " FROM staff s JOIN person p ON p.id = s.person_id ORDER BY s.id",
                row -> new Staff(
                        row.id("id"),
                        PersonTable.person(row),
                        row.text("kind"),
                        row.text("title"),
                        row.text("professional_level"),
                        row.text("political_theory"),
                        row.day("since"),
                        row.day("until"),
                        row.text("note")));
    }

    public long insert(Staff staff) {
        return sql.insert(
                "INSERT INTO staff (person_id, kind, title, professional_level, political_theory, since, until, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                staff.person().id(),
                staff.kind(),
                staff.title(),
                staff.professionalLevel(),
                staff.politicalTheory(),
                staff.since(),
                staff.until(),
                staff.note());
    }

    public void update(Staff staff) {
        sql.update(
                "UPDATE staff SET person_id = ?, kind = ?, title = ?, professional_level = ?, political_theory = ?,"
                        + " since = ?, until = ?, note = ? WHERE id = ?",
                staff.person().id(),
                staff.kind(),
                staff.title(),
                staff.professionalLevel(),
                staff.politicalTheory(),
                staff.since(),
                staff.until(),
                staff.note(),
                staff.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM staff WHERE id = ?", id);
    }
}
