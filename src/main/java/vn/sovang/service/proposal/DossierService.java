package vn.sovang.service.proposal;

import java.nio.file.Path;
import java.util.Optional;
import vn.sovang.domain.proposal.DossierPaper;
import vn.sovang.domain.text.Nfc;
import vn.sovang.store.Attachments;
import vn.sovang.store.Store;

/** The papers of the dossiers of rounds. */
public final class DossierService {
    private final Store store;

    public DossierService(Store store) {
        this.store = store;
    }

    /**
     * Adds a file to the dossier of a round or of one of its proposals, as one named change.
     *
     * @param proposal 0 for the whole round
     * @throws vn.sovang.base.ProblemException 2849 when it is too large or empty, 2850 when it cannot be read, 401 when it
     *     could not be kept
     */
    public long add(long round, long proposal, Path file, String label) {
        Attachments.Kept kept = store.attachments().put(file);
        String name = Nfc.clean(file.getFileName().toString());
        return store.change(label, tables -> {
            ProposalService.round(tables, round);
            return tables.proposals()
                    .papers()
                    .insert(new DossierPaper(0, round, proposal, name, kept.hash(), kept.size(), ""));
        });
    }

    /** Takes a paper out of its dossier, as one named change; the file stays for undo. */
    public void remove(long paper, String label) {
        store.change(label, tables -> {
            tables.proposals().papers().delete(paper);
            return null;
        });
    }

    /** The file of a paper; empty when somebody has taken or changed it. */
    public Optional<Path> file(DossierPaper paper) {
        return store.attachments().find(paper.hash());
    }

    /** Writes a paper to another place. */
    public void copy(DossierPaper paper, Path target) {
        store.attachments().copy(paper.hash(), target);
    }
}
