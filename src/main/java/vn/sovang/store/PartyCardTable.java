package vn.sovang.store;

import java.sql.SQLException;
import java.util.List;
import vn.sovang.domain.member.PartyCard;

/** Cards as they were issued. */
public final class PartyCardTable {
    private static final String SELECT = "SELECT id, member_id, number, issued, reason FROM party_card";

    private final Sql sql;

    PartyCardTable(Sql sql) {
        this.sql = sql;
    }

    public List<PartyCard> all() {
        return sql.list(SELECT + " ORDER BY member_id, issued, id", PartyCardTable::card);
    }

    public List<PartyCard> of(long memberId) {
        return sql.list(SELECT + " WHERE member_id = ? ORDER BY issued, id", PartyCardTable::card, memberId);
    }

    /** All cards that ever bore a number. */
    public List<PartyCard> numbered(String number) {
        return sql.list(SELECT + " WHERE number = ? ORDER BY id", PartyCardTable::card, number);
    }

    public long insert(PartyCard card) {
        return sql.insert(
                "INSERT INTO party_card (member_id, number, issued, reason) VALUES (?, ?, ?, ?)",
                card.memberId(),
                card.number(),
                card.issued(),
                card.reason());
    }

    public void update(PartyCard card) {
        sql.update(
                "UPDATE party_card SET member_id = ?, number = ?, issued = ?, reason = ? WHERE id = ?",
                card.memberId(),
                card.number(),
                card.issued(),
                card.reason(),
                card.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM party_card WHERE id = ?", id);
    }

    private static PartyCard card(Row row) throws SQLException {
        return new PartyCard(
                row.id("id"), row.id("member_id"), row.text("number"), row.day("issued"), row.text("reason"));
    }
}
