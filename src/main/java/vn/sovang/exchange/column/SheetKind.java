package vn.sovang.exchange.column;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.exchange.sheet.DataSheet;

/**
 * A kind of sheet that can be imported and exported.
 *
 * @param code as on the command line, for instance {@code members}
 * @param title Vietnamese name, as it stands on the tab of an export
 * @param columns in the order in which they are written
 */
public record SheetKind(String code, String title, List<Column<?>> columns) {

    public SheetKind {
        columns = List.copyOf(columns);
    }

    public static SheetKind of(String code, String title, Column<?>... columns) {
        return new SheetKind(code, title, List.of(columns));
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
