package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.yearend.Conference;

/** Year-end conferences. */
public final class ConferenceTable {
    private final Sql sql;

    ConferenceTable(Sql sql) {
        this.sql = sql;
    }

    public List<Conference> all() {
        return sql.list(
                "SELECT id, name, day, session, chair, co_chairs, attendees FROM conference ORDER BY day, id",
                row -> new Conference(
                        row.id("id"),
                        row.text("name"),
                        row.day("day"),
                        row.text("session"),
                        row.text("chair"),
                        row.text("co_chairs"),
                        row.text("attendees")));
    }

    public long insert(Conference conference) {
        return sql.insert(
                "INSERT INTO conference (name, day, session, chair, co_chairs, attendees) VALUES (?, ?, ?, ?, ?, ?)",
                conference.name(),
                conference.day(),
                conference.session(),
                conference.chair(),
                conference.coChairs(),
                conference.attendees());
    }

    public void update(Conference conference) {
        sql.update(
                "UPDATE conference SET name = ?, day = ?, session = ?, chair = ?, co_chairs = ?, attendees = ? WHERE id = ?",
                conference.name(),
                conference.day(),
                conference.session(),
                conference.chair(),
                conference.coChairs(),
                conference.attendees(),
                conference.id());
    }
}
