package vn.sovang.exchange.column;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.exchange.sheet.Cell;

/** Reads cells as the columns of a kind, each with the list of codes it needs. */
final class Codes {
    private static final int WORDS_TO_REMEMBER = 2_000;

    private final Map<Column<?>, Function<String, Optional<String>>> byColumn = new HashMap<>();

    /** @throws IllegalArgumentException when a list of codes the kind needs was not handed in */
    Codes(SheetKind kind, Lookups lookups) {
        Set<String> lacking = kind.lists().stream()
                .filter(list -> !lookups.byList().containsKey(list))
                .collect(Collectors.toSet());
        if (!lacking.isEmpty()) {
            throw new IllegalArgumentException("The kind " + kind.code() + " needs the lists " + lacking);
        }
        kind.columns().forEach(column -> byColumn.put(column, remembered(lookups.of(column.type()))));
    }

    /** Reads a cell that is neither blank nor an error. */
    <T> Reading<T> read(Column<T> column, Cell cell) {
        return column.type().rule().read(cell, column.heading(), byColumn.get(column));
    }

    /** Whether a cell speaks for a column: it looks like that type and hardly like another. */
    boolean speaksFor(Column<?> column, Cell cell) {
        return column.type().speaksFor(cell, byColumn.get(column));
    }

    /** The same few words come again and again, and finding one in a list means folding all of it. */
    private static Function<String, Optional<String>> remembered(Function<String, Optional<String>> codes) {
        Map<String, Optional<String>> known = new HashMap<>();
        return text -> {
            if (known.size() >= WORDS_TO_REMEMBER) {
                known.clear();
            }
            return known.computeIfAbsent(text, codes);
        };
    }
}
