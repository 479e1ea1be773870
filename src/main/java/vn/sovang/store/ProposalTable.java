package vn.sovang.store;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.proposal.Links;
import vn.sovang.domain.proposal.Proposal;
import vn.sovang.domain.proposal.Verdict;

/** The lines of the rounds of proposals. */
public final class ProposalTable {
    private static final String COLUMNS =
            "position, proposer, recipient_kind, honorific, name, post, unit, achievement, form, field, person_id,"
                    + " household_id, collective_id, cell_id, outcome, votes_for, votes_against, outcome_reason, note, decision_id";

    private final Sql sql;

    ProposalTable(Sql sql) {
        this.sql = sql;
    }

    public List<Proposal> all() {
        return sql.list(
                "SELECT id, round_id, " + COLUMNS + " FROM proposal ORDER BY round_id, position, id",
                ProposalTable::proposal);
    }

    /** The lines of one round in their order. */
    public List<Proposal> of(long roundId) {
        return sql.list(
                "SELECT id, round_id, " + COLUMNS + " FROM proposal WHERE round_id = ? ORDER BY position, id",
                ProposalTable::proposal,
                roundId);
    }

    public long insert(Proposal proposal) {
        return sql.insert(
                "INSERT INTO proposal (" + COLUMNS
                        + ", round_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                with(values(proposal), proposal.roundId()));
    }

    public void update(Proposal proposal) {
        sql.update(
                "UPDATE proposal SET position = ?, proposer = ?, recipient_kind = ?, honorific = ?, name = ?, post = ?,"
                        + " unit = ?, achievement = ?, form = ?, field = ?, person_id = ?, household_id = ?,"
                        + " collective_id = ?, cell_id = ?, outcome = ?, votes_for = ?, votes_against = ?,"
                        + " outcome_reason = ?, note = ?, decision_id = ? WHERE id = ?",
                with(values(proposal), proposal.id()));
    }

    public void delete(long id) {
        sql.update("DELETE FROM proposal WHERE id = ?", id);
    }

    private static Object[] values(Proposal proposal) {
        Recipient recipient = proposal.recipient();
        Links links = proposal.links();
        Verdict verdict = proposal.verdict();
        return new Object[] {
            proposal.position(),
            proposal.proposer(),
            recipient.kind().key(),
            recipient.honorific(),
            recipient.name(),
            recipient.post(),
            recipient.unit(),
            proposal.achievement(),
            proposal.form(),
            proposal.field(),
            Sql.reference(links.personId()),
            Sql.reference(links.householdId()),
            Sql.reference(links.collectiveId()),
            Sql.reference(links.cellId()),
            verdict.outcome(),
            verdict.votesFor(),
            verdict.votesAgainst(),
            verdict.reason(),
            proposal.note(),
            Sql.reference(proposal.decisionId())
        };
    }

    private static Object[] with(Object[] values, Object last) {
        return Stream.concat(Stream.of(values), Stream.of(last)).toArray();
    }

    private static Proposal proposal(Row row) throws SQLException {
        return new Proposal(
                row.id("id"),
                row.id("round_id"),
                row.count("position"),
                row.text("proposer"),
                AwardTable.recipient(row),
                new Links(row.id("person_id"), row.id("household_id"), row.id("collective_id"), row.id("cell_id")),
                row.text("achievement"),
                row.text("form"),
                row.text("field"),
                new Verdict(
                        row.constant(Verdict.Outcome.class, "outcome"),
                        row.countOrNull("votes_for"),
                        row.countOrNull("votes_against"),
                        row.text("outcome_reason")),
                row.text("note"),
                row.id("decision_id"));
    }
}
