package vn.sovang.exchange.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;

/**
 * A sheet held in memory, for a preview or for small lists; long ones are read through a {@link SheetSource}.
 *
 * @param file name of the file, for sentences
 * @param name name of the sheet; empty for a CSV
 * @param heading the first row that is not blank
 * @param rows the rows below it, blank ones left out
 * @param doubts what is uncertain about the reading (codes 1xx)
 */
public record Sheet(String file, String name, SheetRow heading, List<SheetRow> rows, List<Problem> doubts) {

    /**
     * Reads a source to its end and closes it.
     *
     * @throws vn.sovang.base.ProblemException 209 when there is no row at all
     */
    public static Sheet of(SheetSource source) {
        try (source) {
            SheetRow heading = source.next()
                    .orElseThrow(() ->
                            Problem.of(209, "import.file.empty", source.file()).asException());
            List<SheetRow> rows = new ArrayList<>();
            for (Optional<SheetRow> row = source.next(); row.isPresent(); row = source.next()) {
                rows.add(row.get());
            }
            return new Sheet(source.file(), source.sheet(), heading, List.copyOf(rows), source.doubts());
        }
    }

    /** The same rows once more, the heading first. */
    public SheetSource source() {
        List<SheetRow> all = new ArrayList<>();
        all.add(heading);
        all.addAll(rows);
        Iterator<SheetRow> rest = all.iterator();
        return new SheetSource() {
            @Override
            public String file() {
                return file;
            }

            @Override
            public String sheet() {
                return name;
            }

            @Override
            public List<Problem> doubts() {
                return doubts;
            }

            @Override
            public Optional<SheetRow> next() {
                return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }
}
