package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.ColumnKind;

/**
 * Neighbouring columns whose headings are values («Nam», «Nữ»; «Sơ cấp», «Trung cấp», «Cao cấp»): a row has the value
 * below which it is marked.
 *
 * @param above the lines above the values, the same for all; empty when there are none
 * @param values the last line of each
 */
record MarkGroup(List<Integer> places, List<String> above, List<String> values) {

    /** The groups among the columns that are free. */
    static List<MarkGroup> in(HeadingBlock block, Set<Integer> busy) {
        List<MarkGroup> groups = new ArrayList<>();
        int place = 0;
        while (place < block.width()) {
            int end = place;
            while (end < block.width() && !busy.contains(end) && belongs(block, place, end)) {
                end++;
            }
            if (end - place >= 2) {
                groups.add(of(block, place, end));
            }
            place = Math.max(end, place + 1);
        }
        return groups;
    }

    private static boolean belongs(HeadingBlock block, int first, int place) {
        List<String> lines = block.lines(place);
        return !lines.isEmpty() && group(lines).equals(group(block.lines(first)));
    }

    private static List<String> group(List<String> lines) {
        return lines.isEmpty() ? List.of() : lines.subList(0, lines.size() - 1);
    }

    private static MarkGroup of(HeadingBlock block, int from, int to) {
        List<Integer> places = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int place = from; place < to; place++) {
            places.add(place);
            values.add(block.lines(place).getLast());
        }
        return new MarkGroup(places, group(block.lines(from)), values);
    }

    /** The column whose values these are, best the one that the group is called by; null when there is none. */
    Column<?> column(SheetKind kind, Codes codes, Set<Column<?>> taken) {
        Column<?> called = above(kind, taken);
        return called != null && areValuesOf(called, codes)
                ? called
                : columns(kind, codes, taken).findFirst().orElse(null);
    }

    /** Whether more than one column could be meant. */
    boolean several(SheetKind kind, Codes codes, Set<Column<?>> taken) {
        return columns(kind, codes, taken).count() > 1;
    }

    /** The column that the lines above the values name; null when they name none. */
    Column<?> above(SheetKind kind, Set<Column<?>> taken) {
        List<String> keys =
                HeadingKey.of(above).stream().map(HeadingKey.Known::key).toList();
        return free(kind, taken)
                .filter(column -> column.keys().stream().anyMatch(keys::contains))
                .findFirst()
                .orElse(null);
    }

    private Stream<? extends Column<?>> columns(SheetKind kind, Codes codes, Set<Column<?>> taken) {
        return free(kind, taken).filter(column -> areValuesOf(column, codes));
    }

    private static Stream<? extends Column<?>> free(SheetKind kind, Set<Column<?>> taken) {
        return kind.columns().stream().filter(column -> !taken.contains(column));
    }

    private boolean areValuesOf(Column<?> column, Codes codes) {
        if (column.type().kind() != ColumnKind.TEXT) {
            return false;
        }
        Set<Object> read = new HashSet<>();
        for (String value : values) {
            Cell cell = Cell.ofText(value);
            if (!codes.speaksFor(column, cell)
                    || !(codes.read(column, cell) instanceof Reading.Value<?> good)
                    || !read.add(good.value())) {
                return false;
            }
        }
        return true;
    }
}
