package vn.sovang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.base.Progress;
import vn.sovang.exchange.column.Lookups;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.column.RowReader;
import vn.sovang.exchange.csv.CsvWriter;
import vn.sovang.exchange.kinds.MemberSheet;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.sheet.Plain;
import vn.sovang.exchange.sheet.SheetSource;
import vn.sovang.exchange.xlsx.XlsxWriter;

/** Long sheets written and read; run with {@code -Xmx256m} it shows that their length costs no memory. */
@Tag("long")
class LongSheetTest {
    private static final Lookups ANYTHING = new Lookups(
            MemberSheet.SHEET.lists().stream().collect(Collectors.toMap(list -> list, list -> Optional::of)));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"5000, xlsx", "5000, csv", "5000, xls", "100000, xlsx", "100000, csv", "65535, xls"})
    void membersAreWrittenAndRead(int rows, String format) throws IOException {
        DataSheet sheet = MemberSheet.SHEET.toWrite(members(rows));
        Path file = folder.resolve("đảng viên." + format);
        long start = System.nanoTime();
        switch (format) {
            case "csv" -> CsvWriter.write(file, false, sheet);
            case "xls" -> writeOld(file, sheet);
            default -> XlsxWriter.write(file, false, List.of(sheet), Progress.none());
        }
        long written = System.nanoTime();

        int read = 0;
        try (SheetSource source = SheetReader.open(file, 1)) {
            RowReader reader = RowReader.over(source, MemberSheet.SHEET, ANYTHING);
            for (Optional<ReadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                assertEquals(List.of(), row.get().problems());
                read++;
            }
        }

        assertEquals(rows, read);
        System.out.printf(
                "%,d rows %s: written in %d ms, read in %d ms%n",
                rows, format, (written - start) / 1_000_000, (System.nanoTime() - written) / 1_000_000);
    }

    private static void writeOld(Path file, DataSheet sheet) throws IOException {
        try (BiffFile book = new BiffFile(file)) {
            for (int c = 0; c < sheet.columns().size(); c++) {
                book.text(0, c, sheet.columns().get(c).heading());
            }
            for (int r = 0; r < sheet.rows().size(); r++) {
                List<?> row = sheet.rows().get(r);
                for (int c = 0; c < row.size(); c++) {
                    book.text(r + 1, c, Plain.of(row.get(c), ColumnKind.TEXT));
                }
            }
        }
    }

    private static List<List<Object>> members(int rows) {
        return new AbstractList<>() {
            @Override
            public List<Object> get(int row) {
                return List.of(
                        String.format("%08d", row),
                        "Nguyễn Thị Số " + row,
                        row % 2 == 0 ? "Nam" : "Nữ",
                        LocalDate.of(1960, 1, 1).plusDays(row % 14_000),
                        "Dao",
                        "Không",
                        "xã Cao Sơn, huyện Bạch Thông, tỉnh Bắc Kạn",
                        "Thôn Nà Cáy, xã Cao Sơn, số nhà " + row,
                        "CB" + row % 40,
                        LocalDate.of(1990, 1, 1).plusDays(row % 10_000),
                        LocalDate.of(1991, 1, 1).plusDays(row % 10_000),
                        "12/12",
                        "Đại học",
                        "Trung cấp",
                        "Chi ủy viên",
                        "Công chức");
            }

            @Override
            public int size() {
                return rows;
            }
        };
    }
}
