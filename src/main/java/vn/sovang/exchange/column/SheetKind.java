package vn.sovang.exchange.column;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.exchange.sheet.DataSheet;

/**
 * A kind of sheet that can be imported and exported.
 *
 * @param code as on the command line, for instance {@code members}
 * @param title Vietnamese name, as it stands on the tab of an export
 * @param columns in the order in which they are written
 * @param hints what titles before a name say of other columns
 * @param section the column that a row above others may stand for, such as {@code I. Chi bộ Nà Cáy} above its members;
 *     null when there is none
 */
public record SheetKind(String code, String title, List<Column<?>> columns, List<Hint> hints, Column<?> section) {

    public SheetKind {
        columns = List.copyOf(columns);
        hints = List.copyOf(hints);
    }

    public static SheetKind of(String code, String title, Column<?>... columns) {
        return new SheetKind(code, title, List.of(columns), List.of(), null);
    }

    /** The same kind, in which titles before names fill other columns that are empty. */
    public SheetKind with(Hint... titles) {
        return new SheetKind(code, title, columns, List.of(titles), section);
    }

    /** The same kind, in which a row above others may stand for a column. */
    public SheetKind dividedBy(Column<?> column) {
        return new SheetKind(code, title, columns, hints, column);
    }

    /** The column that the program writes under a heading; empty when the kind has none. */
    public Optional<Column<?>> column(String heading) {
        return columns.stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }

    /** The names of the lists of codes its columns need. */
    public Set<String> lists() {
        return columns.stream()
                .map(column -> column.type().list())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A sheet of this kind to be written; read again it gives the same rows.
     *
     * @param rows one value a column in their order, null where nothing is known; codes as their labels
     */
    public DataSheet toWrite(List<? extends List<?>> rows) {
        return new DataSheet(title, columns.stream().map(Column::toWrite).toList(), rows);
    }
}
