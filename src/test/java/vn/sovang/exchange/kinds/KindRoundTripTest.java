package vn.sovang.exchange.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.base.Progress;
import vn.sovang.domain.text.Fold;
import vn.sovang.exchange.SheetReader;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.Lookups;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.column.ReadSheet;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.exchange.csv.CsvWriter;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.xlsx.XlsxWriter;

class KindRoundTripTest {
    @TempDir
    Path folder;

    static Stream<SheetKind> kinds() {
        return Stream.concat(SheetKinds.ALL.stream(), SheetKinds.OWN.stream());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsWrittenInAKindIsReadInItAgain(SheetKind kind) {
        DataSheet sheet = kind.toWrite(List.of(sample(kind)));
        Path csv = folder.resolve(kind.code() + ".csv");
        Path xlsx = folder.resolve(kind.code() + ".xlsx");
        CsvWriter.write(csv, false, sheet);
        XlsxWriter.write(xlsx, false, List.of(sheet), Progress.none());

        List<Object> fromCsv = read(csv, kind);
        assertEquals(fromCsv, read(xlsx, kind));
        assertEquals(kind.columns().size(), fromCsv.size());
    }

    @Test
    void noHeadingMeansTwoColumnsOfOneKind() {
        for (SheetKind kind : kinds().toList()) {
            Set<String> seen = new HashSet<>();
            for (Column<?> column : kind.columns()) {
                assertTrue(seen.add(Fold.of(column.heading())), kind.code() + " " + column);
            }
        }
        assertEquals(kinds().count(), kinds().map(SheetKind::code).distinct().count(), "no code means two kinds");
    }

    private static List<Object> read(Path file, SheetKind kind) {
        Function<String, Optional<String>> anything = Optional::of;
        Lookups lookups = new Lookups(kind.lists().stream().collect(Collectors.toMap(list -> list, list -> anything)));
        ReadSheet sheet = ReadSheet.of(SheetReader.open(file, 1), kind, lookups, Progress.none());
        assertEquals(List.of(), sheet.problems());
        assertEquals(List.of(), sheet.unusedHeadings());
        ReadRow row = sheet.rows().getFirst();
        List<Object> values = new ArrayList<>();
        kind.columns().forEach(column -> row.get(column).ifPresent(values::add));
        return values;
    }

    /** A value that each column takes. */
    private static List<Object> sample(SheetKind kind) {
        List<Object> values = new ArrayList<>();
        for (Column<?> column : kind.columns()) {
            ColumnKind of = column.type().kind();
            List<String> words = column.type().words();
            values.add(
                    switch (of) {
                        case WHOLE -> 7;
                        case ORDINAL -> 2022;
                        case DECIMAL -> new BigDecimal("88.94");
                        case DAY -> LocalDate.of(2022, 2, 3);
                        default ->
                            !words.isEmpty()
                                    ? words.getLast()
                                    : column.heading().equals("Nhiệm kỳ") ? "2022-2025" : "00123=" + column.heading();
                    });
        }
        return values;
    }
}
