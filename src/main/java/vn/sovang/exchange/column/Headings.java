package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.sovang.domain.text.Fold;
import vn.sovang.exchange.sheet.SheetRow;

/**
 * Which column of a sheet is which of its kind, by the headings; their order is free.
 *
 * @param row the row of the headings
 * @param places place in the sheet from 0, for each column of the kind that was found
 * @param unused headings that belong to no column, as written
 */
record Headings(SheetRow row, Map<Column<?>, Integer> places, List<String> unused) {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

    static Headings match(SheetKind kind, SheetRow row, Collection<String> passedOver) {
        Map<Column<?>, Integer> places = new HashMap<>();
        List<String> written = row.cells().stream().map(cell -> cell.text()).toList();
        List<String> full = written.stream().map(Headings::key).toList();
        List<String> bare = written.stream()
                .map(text -> key(IN_BRACKETS.matcher(text).replaceAll(" ")))
                .toList();
        for (Column<?> column : kind.columns()) {
            column.headings().map(Headings::key).forEach(key -> {
                int place = full.contains(key) ? full.indexOf(key) : bare.indexOf(key);
                if (place >= 0 && !places.containsValue(place)) {
                    places.putIfAbsent(column, place);
                }
            });
        }
        List<String> unused = IntStream.range(0, written.size())
                .filter(place -> !full.get(place).isEmpty() && !places.containsValue(place))
                .mapToObj(written::get)
                .filter(heading -> !passedOver.contains(heading))
                .toList();
        return new Headings(row, places, unused);
    }

    /** The required columns that were not found. */
    List<Column<?>> missing(SheetKind kind) {
        List<Column<?>> missing = new ArrayList<>();
        for (Column<?> column : kind.columns()) {
            if (column.isRequired() && !places.containsKey(column)) {
                missing.add(column);
            }
        }
        return missing;
    }

    private static String key(String heading) {
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(Fold.of(heading))
                .replaceAll(" ")
                .strip();
    }
}
