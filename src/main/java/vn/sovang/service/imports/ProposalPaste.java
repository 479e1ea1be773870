package vn.sovang.service.imports;

import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.exchange.kinds.ProposalSheet;
import vn.sovang.exchange.sheet.PackedSheet;
import vn.sovang.store.Store;

/** Takes rows copied from a spreadsheet into a round. */
public final class ProposalPaste {
    private static final String PLAIN =
            "Đối tượng\tDanh xưng\tTên\tChức vụ\tĐơn vị\tThành tích\tHình thức\tĐơn vị đề nghị\r\n";

    private final Store store;
    private final Words words;

    public ProposalPaste(Store store, Words words) {
        this.store = store;
        this.words = words;
    }

    /**
     * Takes what was copied, as one named change. With headings the columns may stand in any order, without them they are
     * those of the list of awards: kind, honorific, name, post, unit, achievement, form, proposer.
     *
     * @param round the round of rows that name none
     * @return what became of each row
     * @throws vn.sovang.base.ProblemException 2853 when there is nothing to take
     */
    public ImportReport paste(long round, String copied) {
        if (copied.isBlank()) {
            throw Problem.of(2853, "proposal.problem.paste").asException();
        }
        boolean headed = copied.lines().findFirst().orElse("").contains("Tên")
                || copied.lines().findFirst().orElse("").contains("tên");
        ImportSource source = ImportSource.pasted(words.say("proposal.paste"), headed ? copied : PLAIN + copied);
        PackedSheet sheet = PackedSheet.of(source.open(1), Progress.none());
        return new Importer(store, words)
                .apply(
                        new ImportPlan(ProposalSheet.SHEET, source, sheet, null, 0, round, RowEdits.NONE, false),
                        Progress.none());
    }
}
