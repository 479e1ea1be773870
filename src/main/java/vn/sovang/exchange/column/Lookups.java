package vn.sovang.exchange.column;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The lists of codes as they stand on the day of an import. They are dated data and come from outside: each is a function
 * from what a cell says (a code, a label, an alias, however accented) to the code.
 *
 * @param byList name of the list to its function
 */
public record Lookups(Map<String, Function<String, Optional<String>>> byList) {
    /** No list at all, for kinds that need none. */
    public static final Lookups NONE = new Lookups(Map.of());

    public Lookups {
        byList = Map.copyOf(byList);
    }

    Function<String, Optional<String>> of(CellType<?> type) {
        return type.list() == null ? text -> Optional.empty() : byList.get(type.list());
    }
}
