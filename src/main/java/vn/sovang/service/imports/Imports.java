package vn.sovang.service.imports;

import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.store.Store;

/** Where a clerk's tables come in. */
public final class Imports {
    private final Store store;

    public Imports(Store store) {
        this.store = store;
    }

    /**
     * Opens a table and proposes what it is.
     *
     * @param words the language in which the change will be named
     * @param year the working year
     * @throws vn.sovang.base.ProblemException 2xx, one sentence for whatever is wrong with the file
     */
    public ImportSession begin(ImportSource source, Words words, int year, Progress progress) {
        int named = source instanceof ImportSource.OfFile file ? ImportSource.yearOf(file.file()) : 0;
        return ImportSession.begin(
                store, words, source, new ImportSession.Opening(null, 0, named == 0 ? year : named), progress);
    }

    /** Takes rows copied from a spreadsheet as proposals. */
    public ProposalPaste proposals(Words words) {
        return new ProposalPaste(store, words);
    }
}
