package vn.sovang.service.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.exchange.column.ReadSheet;

/**
 * What an import did, or would do.
 *
 * @param sheet the rows as they were read
 * @param rejected rows that were left out, each with its reasons
 * @param doubts what is uncertain about the file as a whole
 */
public record ImportReport(
        ReadSheet sheet, int created, int changed, int same, List<RejectedRow> rejected, List<Problem> doubts) {
    public ImportReport {
        rejected = List.copyOf(rejected);
        doubts = List.copyOf(doubts);
    }

    /** Everything worth a sentence: doubts about the file, then the reasons of the rejected rows. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(doubts);
        if (!sheet.unusedHeadings().isEmpty()) {
            String unused = sheet.unusedHeadings().stream()
                    .map(heading -> "«" + heading + "»")
                    .collect(Collectors.joining(", "));
            problems.add(Problem.of(154, "import.heading.unused", sheet.file(), unused));
        }
        for (RejectedRow row : rejected) {
            row.reasons()
                    .forEach(reason -> problems.add(Problem.of(
                            140, "import.row.rejected", sheet.file(), row.row().number(), reason)));
        }
        return problems;
    }
}
