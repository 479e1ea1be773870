package vn.sovang.service.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.sovang.base.Problem;
import vn.sovang.exchange.column.CellProblem;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.ColumnUse;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.column.RowReader;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;
import vn.sovang.store.Store;

/**
 * The rows of a check as they are looked at: for each cell what the file says beside what was understood. A row is read
 * when it is looked at, so that it does not matter how many there are. Used by one thread.
 */
public final class CheckedRows {
    private static final int REMEMBERED = 400;

    private final ImportPlan plan;
    private final RowReader reader;
    private final Understood understood;
    private final List<Column<?>> columns;
    private final Map<Integer, ReadRow> read = new LinkedHashMap<>(REMEMBERED * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ReadRow> eldest) {
            return size() > REMEMBERED;
        }
    };

    private CheckedRows(ImportPlan plan, RowReader reader, Understood understood) {
        this.plan = plan;
        this.reader = reader;
        this.understood = understood;
        columns = plan.kind().columns().stream().filter(reader::has).toList();
    }

    /** The same rows with other edits. */
    public CheckedRows with(RowEdits edits) {
        return new CheckedRows(plan.with(edits), reader, understood);
    }

    static CheckedRows of(Store store, ImportPlan plan) {
        return store.read(tables -> {
            ImportContext context = Importer.context(tables, plan);
            try (SheetSource source = plan.sheet().source(UnaryOperator.identity())) {
                RowReader reader = Importer.reader(source, plan, context.lookups(plan.kind()));
                return new CheckedRows(plan, reader, new Understood(context));
            }
        });
    }

    /**
     * A cell of the check.
     *
     * @param raw what the file says, or what the clerk has put in its place
     * @param understood what was understood, as the program would write it; empty when nothing was
     * @param problem why it could not be read; null when it could
     * @param doubt what should be looked at though it was read; null for nothing
     * @param place column of the sheet from 0 that a mended text is put into; -1 when there is none
     * @param mended whether the clerk has mended it
     */
    public record Seen(String raw, String understood, Problem problem, Problem doubt, int place, boolean mended) {
        /** Whether what was understood is written in another way than in the file. */
        public boolean differs() {
            return problem == null && !understood.equals(raw);
        }
    }

    /** The columns of the kind that are read, in its order. */
    public List<Column<?>> columns() {
        return columns;
    }

    /** A cell of a row. */
    public Seen cell(RowReport row, Column<?> column) {
        ReadRow found = read.computeIfAbsent(row.index(), this::read);
        List<ColumnUse> uses = plan.mapping().uses().stream()
                .filter(use -> use.column() == column)
                .toList();
        ColumnUse use = uses.stream()
                .filter(one -> !found.source().cell(one.place()).isBlank())
                .findFirst()
                .orElse(uses.getFirst());
        int place = use.place();
        return new Seen(
                found.source().cell(place).text(),
                found.get(column).map(value -> understood.text(column, value)).orElse(""),
                reason(found.problems(), column),
                reason(found.doubts(), column),
                place,
                plan.edits().mended().getOrDefault(row.number(), Map.of()).containsKey(place));
    }

    private ReadRow read(int index) {
        SheetRow row = plan.edits().apply(plan.sheet().row(index));
        return reader.read(row);
    }

    private static Problem reason(List<CellProblem> problems, Column<?> column) {
        return problems.stream()
                .filter(problem -> problem.column().equals(column.heading()))
                .findFirst()
                .map(CellProblem::reason)
                .orElse(null);
    }
}
