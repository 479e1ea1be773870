package vn.sovang.exchange.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** How offices write CSV: rows of any length, blanks around quotes. */
final class Dialect {
    private Dialect() {}

    /** A reader that gives every row, also the empty ones, so that rows can be counted as Excel counts them. */
    static CsvReaderBuilder of(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true);
    }
}
