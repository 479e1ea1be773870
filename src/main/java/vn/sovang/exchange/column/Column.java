package vn.sovang.exchange.column;

import java.util.List;
import java.util.stream.Stream;
import vn.sovang.exchange.sheet.DataColumn;

/**
 * A column of a kind of sheet. Columns are constants of their kind and compared by identity: a value is asked for by its
 * column.
 *
 * @param <T> type of its values
 */
public final class Column<T> {
    private final String heading;
    private final List<String> aliases;
    private final boolean required;
    private final CellType<T> type;
    private final List<String> keys;

    private Column(String heading, List<String> aliases, boolean required, CellType<T> type) {
        this.heading = heading;
        this.aliases = aliases;
        this.required = required;
        this.type = type;
        this.keys = headings().map(HeadingKey::of).toList();
    }

    /** A column that may be missing and whose cells may be empty. */
    public static <T> Column<T> of(String heading, CellType<T> type) {
        return new Column<>(heading, List.of(), false, type);
    }

    /** The same column, but every sheet must have it and every row fill it. */
    public Column<T> required() {
        return new Column<>(heading, aliases, true, type);
    }

    /** The same column, also found under other headings; capitals, accents and punctuation do not count. */
    public Column<T> or(String... others) {
        return new Column<>(
                heading, Stream.concat(aliases.stream(), Stream.of(others)).toList(), required, type);
    }

    /** The heading as the program writes it. */
    public String heading() {
        return heading;
    }

    public boolean isRequired() {
        return required;
    }

    public CellType<T> type() {
        return type;
    }

    /** The column of a sheet to be written, as wide as its values need. */
    public DataColumn toWrite() {
        return DataColumn.of(heading, type.kind());
    }

    /** What counts of its headings, in their order. */
    List<String> keys() {
        return keys;
    }

    private Stream<String> headings() {
        return Stream.concat(Stream.of(heading), aliases.stream());
    }

    @Override
    public String toString() {
        return heading;
    }
}
