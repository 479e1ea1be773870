package vn.sovang.service.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.base.Words;
import vn.sovang.exchange.RejectsFile;

/** Saves the rows that were left out, with the reason in a last column, to be mended and imported again. */
public final class Rejects {
    private Rejects() {}

    /**
     * Writes the rows that were left out.
     *
     * @throws vn.sovang.base.ProblemException 201 or 401 when the file cannot be written
     */
    public static void write(ImportReport report, Path target, boolean overwrite, Words words) {
        List<RejectsFile.Reject> rejects = report.rejected().stream()
                .map(row -> new RejectsFile.Reject(
                        row.row(), row.reasons().stream().map(words::say).collect(Collectors.joining(" "))))
                .toList();
        RejectsFile.write(target, overwrite, report.headingRow(), rejects);
    }
}
