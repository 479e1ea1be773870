package vn.sovang.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.sovang.base.CancelledException;
import vn.sovang.base.Progress;
import vn.sovang.exchange.SheetReader;

/** What is packed comes back as it was. */
class PackedSheetTest {
    @Test
    void everyKindOfCellComesBack() {
        List<Cell> cells = List.of(
                Cell.EMPTY,
                Cell.ofText("Bàn Phúc Ninh"),
                Cell.ofText("  hai\u00A0 chỗ "),
                Cell.ofText("   "),
                Cell.ofText("#N/A"),
                Cell.ofError("=A1"),
                new Cell(Cell.Kind.NUMBER, "0.1", "0,1", new BigDecimal("0.1"), false),
                new Cell(Cell.Kind.DAY, "44927", "01/01/2023", new BigDecimal("44927"), true),
                new Cell(Cell.Kind.PERCENT, "0.8894", "88,94%", new BigDecimal("88.94"), false),
                new Cell(Cell.Kind.TRUTH, "1", "Đúng", null, false),
                Cell.ofText("Nguy\u00D4n").inFonts(List.of(), ".VnTime"),
                Cell.ofText("dài ".repeat(10_000)));
        for (int number : List.of(1, 127, 128, 1_048_576)) {
            for (boolean hidden : List.of(true, false)) {
                SheetRow row = new SheetRow(number, cells, hidden);
                byte[] packed = new PackedRow().pack(row);
                assertEquals(row, PackedRow.unpack(packed));
                assertEquals(number, PackedRow.number(packed));
            }
        }
    }

    @Test
    void aSheetIsReadAgainAsOftenAsWantedAndCarriesEdits() {
        PackedSheet sheet = PackedSheet.of(SheetReader.ofText("a.csv", "Tên;Số\n\nA;1\nB;2\n"), Progress.none());
        assertEquals(3, sheet.size());
        assertEquals(3, sheet.row(1).number());
        assertEquals(2, sheet.indexOf(4, 0));
        for (int round = 0; round < 2; round++) {
            assertEquals(List.of("Tên", "A", "B"), first(sheet, UnaryOperator.identity()));
        }
        assertEquals(
                List.of("x", "x", "x"),
                first(sheet, row -> new SheetRow(row.number(), List.of(Cell.ofText("x")), false)));
    }

    @Test
    void readingCanBeCancelled() {
        Progress cancelled = (done, total, item) -> {
            throw new CancelledException();
        };
        String text = "Tên\n" + "A\n".repeat(2_000);
        assertThrows(CancelledException.class, () -> PackedSheet.of(SheetReader.ofText("a", text), cancelled));
    }

    private static List<String> first(PackedSheet sheet, UnaryOperator<SheetRow> edit) {
        List<String> texts = new java.util.ArrayList<>();
        try (SheetSource source = sheet.source(edit)) {
            for (Optional<SheetRow> row = source.next(); row.isPresent(); row = source.next()) {
                texts.add(row.get().cell(0).text());
            }
        }
        return texts;
    }
}
