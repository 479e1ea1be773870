package vn.sovang.exchange.sheet;

/**
 * A column of a sheet to be written.
 *
 * @param heading as it stands in the first row
 * @param width in characters of the standard font; 0 fits it to what the column holds
 */
public record DataColumn(String heading, ColumnKind kind, double width) {

    public static DataColumn of(String heading, ColumnKind kind) {
        return new DataColumn(heading, kind, 0);
    }

    public static DataColumn text(String heading) {
        return of(heading, ColumnKind.TEXT);
    }
}
