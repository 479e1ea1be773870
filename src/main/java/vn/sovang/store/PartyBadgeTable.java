package vn.sovang.store;

import java.sql.SQLException;
import java.util.List;
import vn.sovang.domain.member.PartyBadge;

/** Badges for years in the party. */
public final class PartyBadgeTable {
    private static final String SELECT =
            "SELECT id, member_id, years, day, manner, number, decision, decision_day FROM party_badge";

    private final Sql sql;

    PartyBadgeTable(Sql sql) {
        this.sql = sql;
    }

    public List<PartyBadge> all() {
        return sql.list(SELECT + " ORDER BY member_id, years, id", PartyBadgeTable::badge);
    }

    public List<PartyBadge> of(long memberId) {
        return sql.list(SELECT + " WHERE member_id = ? ORDER BY years, id", PartyBadgeTable::badge, memberId);
    }

    public long insert(PartyBadge badge) {
        return sql.insert(
                "INSERT INTO party_badge (member_id, years, day, manner, number, decision, decision_day)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                badge.memberId(),
                badge.years(),
                badge.day(),
                badge.manner(),
                badge.number(),
                badge.decision(),
                badge.decisionDay());
    }

    public void update(PartyBadge badge) {
        sql.update(
                "UPDATE party_badge SET member_id = ?, years = ?, day = ?, manner = ?, number = ?, decision = ?,"
                        + " decision_day = ? WHERE id = ?",
                badge.memberId(),
                badge.years(),
                badge.day(),
                badge.manner(),
                badge.number(),
                badge.decision(),
                badge.decisionDay(),
                badge.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM party_badge WHERE id = ?", id);
    }

    private static PartyBadge badge(Row row) throws SQLException {
        return new PartyBadge(
                row.id("id"),
                row.id("member_id"),
                row.count("years"),
                row.day("day"),
                row.text("manner"),
                row.text("number"),
                row.text("decision"),
                row.day("decision_day"));
    }
}
