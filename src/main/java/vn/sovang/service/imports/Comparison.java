package vn.sovang.service.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.column.RowReader;
import vn.sovang.exchange.kinds.MemberSheet;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataColumn;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.sheet.SheetSource;
import vn.sovang.store.ImportRunTable.Run;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/**
 * How a table differs from the same list as it was imported before: rows that are new, that say something else, and that
 * are gone. Of the list before only marks of its cells are kept, so that it is known which columns have changed.
 */
public final class Comparison {
    private static final String BIRTH = "Ngày sinh";
    private static final int MOST_ROWS = 20_000;
    /** A mark is short: two cells that differ have the same one once in a million. */
    private static final int MARK = (1 << 20) - 1;

    private static final int MARK_BASE = 36;

    /** Two tables are the same list when they have at least one row in this many in common. */
    private static final int ONE_IN = 3;

    private final Run before;
    private final List<Difference> differences;

    private Comparison(Run before, List<Difference> differences) {
        this.before = before;
        this.differences = differences;
    }

    /** What became of a row. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    /**
     * A row that differs.
     *
     * @param row number in the table, 0 for one that is gone
     * @param what the row speaks of: name and birth, or what else every row must say
     * @param columns headings of the columns that say something else
     */
    public record Difference(Kind kind, int row, String what, List<String> columns) {}

    public Run before() {
        return before;
    }

    public List<Difference> differences() {
        return differences;
    }

    public long count(Kind kind) {
        return differences.stream().filter(one -> one.kind() == kind).count();
    }

    /** The list as a table to be shown and saved. */
    public DataSheet sheet(Words words) {
        List<DataColumn> columns = List.of(
                DataColumn.text(words.say("wizard.compare.kind")),
                DataColumn.of(words.say("wizard.check.row"), ColumnKind.ORDINAL),
                DataColumn.text(words.say("wizard.compare.what")),
                DataColumn.text(words.say("wizard.compare.columns")));
        List<List<Object>> rows = new ArrayList<>();
        for (Difference one : differences) {
            List<Object> line = new ArrayList<>();
            line.add(words.say(key(one.kind())));
            line.add(one.row() == 0 ? null : one.row());
            line.add(one.what());
            line.add(String.join(", ", one.columns()));
            rows.add(line);
        }
        return new DataSheet(words.say("wizard.compare.title"), columns, rows);
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case NEW -> "wizard.compare.new";
            case CHANGED -> "wizard.compare.changed";
            case GONE -> "wizard.compare.gone";
        };
    }

    /** Holds a table against the latest import of the same list; empty when there was none. */
    static Optional<Comparison> of(Store store, ImportPlan plan, Progress progress) {
        return store.read(tables -> {
            Map<String, Line> now = lines(tables, plan, progress);
            for (Run run : tables.importRuns().of(plan.kind().code())) {
                Map<String, Line> then = run.year() == plan.ownYear()
                        ? unpacked(tables.importRuns().rows(run.id()))
                        : Map.of();
                long common = now.keySet().stream().filter(then::containsKey).count();
                if (common > 0 && common * ONE_IN >= Math.max(now.size(), then.size())) {
                    return Optional.of(new Comparison(run, differences(then, now)));
                }
            }
            return Optional.empty();
        });
    }

    private static List<Difference> differences(Map<String, Line> then, Map<String, Line> now) {
        List<Difference> all = new ArrayList<>();
        now.forEach((what, line) -> {
            Line old = then.get(what);
            if (old == null) {
                all.add(new Difference(Kind.NEW, line.row(), what, List.of()));
                return;
            }
            Set<String> columns = new LinkedHashSet<>(line.marks().keySet());
            columns.addAll(old.marks().keySet());
            columns.removeIf(column -> line.mark(column).equals(old.mark(column)));
            if (!columns.isEmpty()) {
                all.add(new Difference(Kind.CHANGED, line.row(), what, List.copyOf(columns)));
            }
        });
        then.keySet().stream()
                .filter(what -> !now.containsKey(what))
                .forEach(what -> all.add(new Difference(Kind.GONE, 0, what, List.of())));
        return all;
    }

    /** What the rows of a table say, to be kept with its import; empty for a very long table. */
    static String packed(Tables tables, ImportPlan plan) {
        if (plan.sheet().size() > MOST_ROWS) {
            return "";
        }
        List<String> headings =
                plan.kind().columns().stream().map(Column::heading).toList();
        StringBuilder packed = new StringBuilder(String.join("\t", headings)).append('\n');
        lines(tables, plan, Progress.none())
                .forEach((what, line) -> packed.append(what)
                        .append('\t')
                        .append(String.join(
                                ",", headings.stream().map(line::mark).toList()))
                        .append('\n'));
        return packed.toString();
    }

    private static Map<String, Line> unpacked(String packed) {
        Map<String, Line> lines = new LinkedHashMap<>();
        List<String> texts = packed.lines().toList();
        String[] headings = texts.isEmpty() ? new String[0] : texts.getFirst().split("\t", -1);
        for (String text : texts.subList(Math.min(1, texts.size()), texts.size())) {
            int tab = text.lastIndexOf('\t');
            String[] kept = text.substring(tab + 1).split(",", -1);
            Map<String, String> marks = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(kept.length, headings.length); i++) {
                if (!kept[i].isEmpty()) {
                    marks.put(headings[i], kept[i]);
                }
            }
            lines.put(text.substring(0, Math.max(0, tab)), new Line(0, marks));
        }
        return lines;
    }

    /** @param marks of the cells that say anything, by the headings of their columns */
    private record Line(int row, Map<String, String> marks) {
        String mark(String column) {
            return marks.getOrDefault(column, "");
        }
    }

    /** Who has moved to another cell is still the same. */
    private static boolean tellsWho(Column<?> column) {
        return column.isRequired() && column != MemberSheet.CELL
                || column.heading().equals(BIRTH);
    }

    private static Map<String, Line> lines(Tables tables, ImportPlan plan, Progress progress) {
        ImportContext context = Importer.context(tables, plan);
        Understood understood = new Understood(context);
        Map<String, Line> lines = new LinkedHashMap<>();
        Map<String, Integer> namesakes = new HashMap<>();
        try (SheetSource source = plan.sheet().source(plan.edits()::apply)) {
            RowReader reader = Importer.reader(source, plan, context.lookups(plan.kind()));
            List<Column<?>> columns =
                    plan.kind().columns().stream().filter(reader::has).toList();
            for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                ReadRow read = row.get();
                progress.at(read.number(), plan.sheet().size(), plan.source().name());
                Function<Column<?>, String> text =
                        column -> understood.text(column, read.get(column).orElse(null));
                Map<String, String> marks = new LinkedHashMap<>();
                List<String> what = new ArrayList<>();
                for (Column<?> column : columns) {
                    String said = text.apply(column);
                    if (!said.isEmpty() && tellsWho(column)) {
                        what.add(said.replaceAll("[\\t\\n]+", " "));
                    }
                    if (!said.isEmpty()) {
                        marks.put(column.heading(), Integer.toString(said.hashCode() & MARK, MARK_BASE));
                    }
                }
                String name = String.join(" · ", what);
                int place = namesakes.merge(name, 1, Integer::sum);
                lines.put(place == 1 ? name : name + " (" + place + ")", new Line(read.number(), marks));
            }
        }
        return lines;
    }
}
