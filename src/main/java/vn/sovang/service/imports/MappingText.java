package vn.sovang.service.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sovang.domain.text.Fold;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.ColumnGuess;
import vn.sovang.exchange.column.ColumnUse;
import vn.sovang.exchange.column.Mapping;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.exchange.column.TextChange;
import vn.sovang.exchange.encoding.OldEncoding;

/**
 * A mapping as text that outlives the file it was made for: each column is called by its heading, or by its letters where
 * it has none, so that the mapping fits another table with the same headings in another order.
 */
final class MappingText {
    private static final String CHANGE = "~";
    private static final String TAB = "\t";
    /** What stands for the rows between the others. */
    private static final String ABOVE = "^";

    private MappingText() {}

    /** What the headings of a table say, accents, capitals and punctuation left off, to know the table again. */
    static String headings(List<ColumnGuess> columns) {
        return String.join("\n", keys(columns).values());
    }

    /** The name of each column by its place. */
    private static Map<Integer, String> keys(List<ColumnGuess> columns) {
        Map<String, Integer> seen = new HashMap<>();
        return columns.stream()
                .collect(Collectors.toMap(
                        ColumnGuess::place,
                        column -> {
                            String key = column.heading().isEmpty()
                                    ? "[" + column.letters() + "]"
                                    : Fold.of(column.heading())
                                            .replaceAll("[^\\p{L}\\p{N}]+", " ")
                                            .strip();
                            int count = seen.merge(key, 1, Integer::sum);
                            return count == 1 ? key : key + "#" + count;
                        },
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }

    static String write(Mapping mapping, List<ColumnGuess> columns) {
        Map<Integer, String> keys = keys(columns);
        List<String> lines = new ArrayList<>();
        for (ColumnUse use : mapping.uses()) {
            String key = use.place() == ColumnUse.ABOVE ? ABOVE : keys.get(use.place());
            lines.add(String.join(TAB, key, use.column().heading(), use.isMark() ? use.mark() : ""));
        }
        mapping.changes()
                .forEach((place, change) -> lines.add(String.join(
                        TAB,
                        keys.getOrDefault(place, ""),
                        CHANGE,
                        change.decode() == null ? "" : change.decode().name(),
                        String.valueOf(change.proper()))));
        return String.join("\n", lines);
    }

    /** The mapping for a table: what it names and the table has; what the kind no longer knows is left out. */
    static Mapping read(String text, SheetKind kind, Mapping proposed, List<ColumnGuess> columns) {
        Map<String, Integer> places = new HashMap<>();
        keys(columns).forEach((place, key) -> places.put(key, place));
        places.put(ABOVE, ColumnUse.ABOVE);
        List<ColumnUse> uses = new ArrayList<>();
        Map<Integer, TextChange> changes = new HashMap<>();
        for (String line : text.split("\n")) {
            String[] parts = line.split(TAB, -1);
            Integer place = places.get(parts[0]);
            if (place == null || parts.length < 3) {
                continue;
            }
            if (parts[1].equals(CHANGE)) {
                OldEncoding decode = parts[2].isEmpty() ? null : OldEncoding.valueOf(parts[2]);
                changes.put(place, new TextChange(decode, parts.length > 3 && Boolean.parseBoolean(parts[3])));
            } else {
                column(kind, parts[1])
                        .map(column -> new ColumnUse(place, column, parts[2].isEmpty() ? null : parts[2]))
                        .ifPresent(uses::add);
            }
        }
        return new Mapping(proposed.headings(), uses, changes);
    }

    private static Optional<Column<?>> column(SheetKind kind, String heading) {
        for (Column<?> column : kind.columns()) {
            if (column.heading().equals(heading)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
