package vn.sovang.seeds;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Predicate;

/** The rows of one file under their headings. */
record Sheet(List<NamedCsvRecord> rows) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static Sheet ofCaoSon(String file) {
        return of(Path.of("seeds/cao-son-2022", file));
    }

    static Sheet of(Path file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return new Sheet(reader.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalDate day(NamedCsvRecord row, String heading) {
        return LocalDate.parse(row.getField(heading), DAY);
    }

    List<String> column(String heading) {
        return rows.stream().map(row -> row.getField(heading)).toList();
    }

    long count(String heading, String value) {
        return count(row -> row.getField(heading).equals(value));
    }

    long count(Predicate<NamedCsvRecord> condition) {
        return rows.stream().filter(condition).count();
    }
}
