package vn.sovang.store;

import java.sql.SQLException;
import java.util.List;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardDetails;
import vn.sovang.domain.commendation.AwardLinks;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.RegisterEntry;
import vn.sovang.domain.commendation.Stream;

/** Awards, and the issue of their certificates with the number in the register. */
public final class AwardTable {
    private final Sql sql;

    AwardTable(Sql sql) {
        this.sql = sql;
    }

    public List<Award> of(long decisionId) {
        return sql.list(
                "SELECT a.id, a.decision_id, a.position, a.recipient_kind, a.honorific, a.name, a.post, a.unit, a.achievement, a.form,"
                        + " a.person_id, a.household_id, a.collective_id, a.field, a.gift, a.own_amount, a.amount_reason, a.revoked_by,"
                        + " coalesce(c.register_number, 0) AS register_number"
                        + " FROM award a LEFT JOIN certificate c ON c.award_id = a.id AND c.voided = '' WHERE a.decision_id = ? ORDER BY a.position",
                AwardTable::award,
                decisionId);
    }

    /** The commendation registers of all series. */
    public List<RegisterEntry> register() {
        return sql.list(
                "SELECT award_id, stream, series, register_number, voided FROM certificate ORDER BY stream, series, register_number",
                row -> new RegisterEntry(
                        row.id("award_id"),
                        row.constant(Stream.class, "stream"),
                        row.text("series"),
                        row.count("register_number"),
                        row.text("voided")));
    }

    public long insert(Award award) {
        Recipient recipient = award.recipient();
        return sql.insert(
                "INSERT INTO award (decision_id, position, recipient_kind, honorific, name, post, unit, achievement, form,"
                        + " person_id, household_id, collective_id, field, gift, own_amount, amount_reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                award.decisionId(),
                award.position(),
                recipient.kind().key(),
                recipient.honorific(),
                recipient.name(),
                recipient.post(),
                recipient.unit(),
                award.achievement(),
                award.form(),
                Sql.reference(award.details().links().personId()),
                Sql.reference(award.details().links().householdId()),
                Sql.reference(award.details().links().collectiveId()),
                award.details().field(),
                award.details().gift(),
                award.details().ownAmount(),
                award.details().amountReason());
    }

    public void update(Award award) {
        Recipient recipient = award.recipient();
        sql.update(
                "UPDATE award SET position = ?, recipient_kind = ?, honorific = ?, name = ?, post = ?, unit = ?, achievement = ?, form = ?,"
                        + " person_id = ?, household_id = ?, collective_id = ?, field = ?, gift = ?, own_amount = ?, amount_reason = ?, revoked_by = ?"
                        + " WHERE id = ?",
                award.position(),
                recipient.kind().key(),
                recipient.honorific(),
                recipient.name(),
                recipient.post(),
                recipient.unit(),
                award.achievement(),
                award.form(),
                Sql.reference(award.details().links().personId()),
                Sql.reference(award.details().links().householdId()),
                Sql.reference(award.details().links().collectiveId()),
                award.details().field(),
                award.details().gift(),
                award.details().ownAmount(),
                award.details().amountReason(),
                Sql.reference(award.details().revokedBy()),
                award.id());
    }

    /** Takes an award out of the list of a draft. */
    public void delete(long id) {
        sql.update("DELETE FROM award WHERE id = ?", id);
    }

    /** Puts the awards of a decision into this order, from 1. */
    public void order(List<Long> ids) {
        // the places are unique, so all go out of the way first
        for (int place = 0; place < ids.size(); place++) {
            sql.update("UPDATE award SET position = ? WHERE id = ?", -1 - place, ids.get(place));
        }
        for (int place = 0; place < ids.size(); place++) {
            sql.update("UPDATE award SET position = ? WHERE id = ?", 1 + place, ids.get(place));
        }
    }

    /** Makes the certificate of an award void; its number stays in the register. @return whether there was one */
    public boolean annul(long awardId, String reason) {
        return sql.update("UPDATE certificate SET voided = ? WHERE award_id = ? AND voided = ''", reason, awardId) > 0;
    }

    /**
     * Issues the certificate of an award: gives it the next number of the register.
     *
     * @param series the year or term within which the register counts
     */
    public void issue(long awardId, Stream stream, String series) {
        sql.insert(
                "INSERT INTO certificate (award_id, stream, series, register_number)"
                        + " SELECT ?1, ?2, ?3, coalesce(max(register_number), 0) + 1 FROM certificate WHERE stream = ?2 AND series = ?3",
                awardId,
                stream,
                series);
    }

    /** Whether a number of the register is given already. */
    public boolean isTaken(Stream stream, String series, int number) {
        return sql.number(
                        "SELECT count(*) FROM certificate WHERE stream = ? AND series = ? AND register_number = ?",
                        stream,
                        series,
                        number)
                > 0;
    }

    /** Issues the certificate of an award under a number it has had elsewhere, and which is free. */
    public void issueAs(long awardId, Stream stream, String series, int number) {
        sql.insert(
                "INSERT INTO certificate (award_id, stream, series, register_number) VALUES (?, ?, ?, ?)",
                awardId,
                stream,
                series,
                number);
    }

    /** A number of the register whose certificate is void. */
    public void issueVoid(long awardId, Stream stream, String series, int number, String reason) {
        sql.insert(
                "INSERT INTO certificate (award_id, stream, series, register_number, voided) VALUES (?, ?, ?, ?, ?)",
                awardId,
                stream,
                series,
                number,
                reason);
    }

    private static Award award(Row row) throws SQLException {
        return new Award(
                row.id("id"),
                row.id("decision_id"),
                row.count("position"),
                recipient(row),
                row.text("achievement"),
                row.text("form"),
                row.count("register_number"),
                details(row));
    }

    private static AwardDetails details(Row row) throws SQLException {
        return new AwardDetails(
                new AwardLinks(row.id("person_id"), row.id("household_id"), row.id("collective_id")),
                row.text("field"),
                row.text("gift"),
                row.longOrNull("own_amount"),
                row.text("amount_reason"),
                row.id("revoked_by"));
    }

    /** The recipient in the columns that awards and proposals have in common. */
    static Recipient recipient(Row row) throws SQLException {
        String name = row.text("name");
        String unit = row.text("unit");
        return switch (row.text("recipient_kind")) {
            case "collective" -> new Recipient.Collective(name, unit);
            case "household" -> new Recipient.Household(row.text("honorific"), name, unit);
            default -> new Recipient.Individual(row.text("honorific"), name, row.text("post"), unit);
        };
    }
}
