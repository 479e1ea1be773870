package vn.sovang.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out what parts the cells of a CSV: comma, semicolon or tab. */
final class Separator {
    private static final char[] CANDIDATES = {',', ';', '\t'};
    private static final int ROWS = 200;

    private Separator() {}

    /**
     * The separator that cuts most rows into the same number of cells, and among equals into most cells; so a decimal
     * comma in some rows, or a title above the table, does not mislead.
     *
     * @param head the beginning of the text, whole lines
     */
    static char of(String head) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(head, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String head, char separator) {
        List<Integer> widths = widths(head, separator);
        Map<Integer, Integer> rowsOfWidth = new HashMap<>();
        widths.stream().filter(width -> width > 1).forEach(width -> rowsOfWidth.merge(width, 1, Integer::sum));
        int cut = rowsOfWidth.values().stream().mapToInt(Integer::intValue).sum();
        if (cut * 2 < widths.size()) {
            // A table of one column, with a few such characters in its text.
            return 0;
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> width : rowsOfWidth.entrySet()) {
            double share = (double) width.getValue() / widths.size();
            best = Math.max(best, share + width.getKey() / 100_000.0);
        }
        return best;
    }

    private static List<Integer> widths(String head, char separator) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<CsvRecord> records = Dialect.of(separator).ofCsvRecord(head)) {
            for (CsvRecord record : records) {
                if (record.getFields().stream().anyMatch(field -> !field.isBlank()) && widths.size() < ROWS) {
                    widths.add(record.getFieldCount());
                }
            }
        } catch (CsvParseException e) {
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths;
    }
}
