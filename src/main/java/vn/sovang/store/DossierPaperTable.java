package vn.sovang.store;

import java.util.List;
import vn.sovang.domain.proposal.DossierPaper;

/** The papers of the dossiers; the files themselves lie beside the store. */
public final class DossierPaperTable {
    private final Sql sql;

    DossierPaperTable(Sql sql) {
        this.sql = sql;
    }

    public List<DossierPaper> all() {
        return sql.list(
                "SELECT id, round_id, proposal_id, name, hash, size, note FROM dossier_paper ORDER BY round_id, id",
                row -> new DossierPaper(
                        row.id("id"),
                        row.id("round_id"),
                        row.id("proposal_id"),
                        row.text("name"),
                        row.text("hash"),
                        row.id("size"),
                        row.text("note")));
    }

    public long insert(DossierPaper paper) {
        return sql.insert(
                "INSERT INTO dossier_paper (round_id, proposal_id, name, hash, size, note) VALUES (?, ?, ?, ?, ?, ?)",
                paper.roundId(),
                Sql.reference(paper.proposalId()),
                paper.name(),
                paper.hash(),
                paper.size(),
                paper.note());
    }

    public void update(DossierPaper paper) {
        sql.update(
                "UPDATE dossier_paper SET proposal_id = ?, name = ?, hash = ?, size = ?, note = ? WHERE id = ?",
                Sql.reference(paper.proposalId()),
                paper.name(),
                paper.hash(),
                paper.size(),
                paper.note(),
                paper.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM dossier_paper WHERE id = ?", id);
    }
}
