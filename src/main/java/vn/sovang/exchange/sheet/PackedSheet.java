package vn.sovang.exchange.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;

/**
 * A sheet read once and kept in little room: what is checked, shown and taken over is the same, whatever becomes of the
 * file meanwhile.
 */
public final class PackedSheet {
    private static final int ROWS_BETWEEN_REPORTS = 500;

    private final String file;
    private final String name;
    private final List<Problem> doubts;
    private final SheetLooks looks;
    private final List<byte[]> rows;

    private PackedSheet(String file, String name, List<Problem> doubts, SheetLooks looks, List<byte[]> rows) {
        this.file = file;
        this.name = name;
        this.doubts = doubts;
        this.looks = looks;
        this.rows = rows;
    }

    /**
     * Reads a source to its end and closes it.
     *
     * @throws vn.sovang.base.ProblemException 2xx when the file cannot be read on
     * @throws vn.sovang.base.CancelledException when the clerk cancels
     */
    public static PackedSheet of(SheetSource source, Progress progress) {
        try (source) {
            PackedRow packer = new PackedRow();
            List<byte[]> rows = new ArrayList<>();
            for (Optional<SheetRow> row = source.next(); row.isPresent(); row = source.next()) {
                rows.add(packer.pack(row.get()));
                if (rows.size() % ROWS_BETWEEN_REPORTS == 0) {
                    progress.at(rows.size(), -1, source.file());
                }
            }
            return new PackedSheet(source.file(), source.sheet(), List.copyOf(source.doubts()), source.looks(), rows);
        }
    }

    /** Name of the file, for sentences. */
    public String file() {
        return file;
    }

    /** Name of the sheet; empty for a CSV. */
    public String name() {
        return name;
    }

    /** How many rows are not blank, headings and titles included. */
    public int size() {
        return rows.size();
    }

    /** A row by its place among those that are not blank, from 0. */
    public SheetRow row(int index) {
        return PackedRow.unpack(rows.get(index));
    }

    /**
     * The place of a row by its number as Excel shows it.
     *
     * @param from where to look from on
     */
    public int indexOf(int number, int from) {
        int index = from;
        while (PackedRow.number(rows.get(index)) != number) {
            index++;
        }
        return index;
    }

    /** All rows once more, each as an edit makes it. */
    public SheetSource source(UnaryOperator<SheetRow> edit) {
        Iterator<byte[]> rest = rows.iterator();
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
            public SheetLooks looks() {
                return looks;
            }

            @Override
            public Optional<SheetRow> next() {
                return rest.hasNext() ? Optional.of(edit.apply(PackedRow.unpack(rest.next()))) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }
}
