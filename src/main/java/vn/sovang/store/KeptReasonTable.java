package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.proposal.KeptReason;
import vn.sovang.domain.proposal.ProposalCheck;

/** Why findings on proposals stand. */
public final class KeptReasonTable {
    private final Sql sql;

    KeptReasonTable(Sql sql) {
        this.sql = sql;
    }

    public List<KeptReason> all() {
        return sql.list(
                "SELECT id, proposal_id, finding, subject, reason FROM proposal_override ORDER BY proposal_id, id",
                row -> new KeptReason(
                        row.id("id"),
                        row.id("proposal_id"),
                        row.constant(ProposalCheck.class, "finding"),
                        row.text("subject"),
                        row.text("reason")));
    }

    public long insert(KeptReason kept) {
        return sql.insert(
                "INSERT INTO proposal_override (proposal_id, finding, subject, reason) VALUES (?, ?, ?, ?)",
                kept.proposalId(),
                kept.check(),
                kept.subject(),
                kept.reason());
    }

    public void update(KeptReason kept) {
        sql.update(
                "UPDATE proposal_override SET finding = ?, subject = ?, reason = ? WHERE id = ?",
                kept.check(),
                kept.subject(),
                kept.reason(),
                kept.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM proposal_override WHERE id = ?", id);
    }
}
