package vn.sovang.exchange.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sovang.base.CancelledException;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.base.Words;
import vn.sovang.exchange.SheetReader;

class RowReaderTest {
    private static final Column<String> NAME =
            Column.of("Họ và tên", Cells.line()).or("Họ tên").required();
    private static final Column<LocalDate> OFFICIAL = Column.of("Ngày chính thức", Cells.day());
    private static final Column<Integer> HOUSEHOLDS = Column.of("Số hộ", Cells.whole());
    private static final Column<String> LEVEL = Column.of("Xếp loại", Cells.coded("level"));
    private static final SheetKind KIND = SheetKind.of("thử", "Thử", NAME, OFFICIAL, HOUSEHOLDS, LEVEL);
    private static final Lookups LOOKUPS =
            new Lookups(Map.of("level", text -> text.equals("HTT") ? Optional.of("good") : Optional.empty()));

    @Test
    void headingsAreFoundInAnyOrderHoweverWritten() {
        ReadSheet sheet = read("ngay chinh thuc (dd/mm/yyyy);Ghi chú;HỌ TÊN *\n5/1/2023;x;Bàn Phúc Ninh\n");

        ReadRow row = sheet.rows().getFirst();
        assertEquals(Optional.of(LocalDate.of(2023, 1, 5)), row.get(OFFICIAL));
        assertEquals("Bàn Phúc Ninh", row.text(NAME));
        assertEquals(Optional.empty(), row.get(HOUSEHOLDS));
        assertEquals(List.of("Ghi chú"), sheet.unusedHeadings());
    }

    @Test
    void titlesAboveTheTableArePassedOver() {
        ReadSheet sheet =
                read("DANH SÁCH ĐẢNG VIÊN;\nHọ và tên;\nchi bộ Nà Cáy;\nSTT;Họ và tên;Số hộ\n1;Nông Văn Thiệu;36\n");

        assertEquals(4, sheet.headingRow().number());
        assertEquals(1, sheet.rows().size());
        assertEquals(Optional.of(36), sheet.rows().getFirst().get(HOUSEHOLDS));
    }

    @Test
    void aMissingHeadingIsNamedWithTheFileAndWhatWasFound() {
        Problem problem = assertThrows(ProblemException.class, () -> read("Tên;Số hộ\nA;1\n"))
                .problem();

        assertEquals(203, problem.code());
        String sentence = Words.of(Words.VIETNAMESE).say(problem);
        assertTrue(sentence.contains("danh sách.csv"), sentence);
        assertTrue(sentence.contains("«Họ và tên»"), sentence);
        assertTrue(sentence.contains("«Tên», «Số hộ»"), sentence);
    }

    @Test
    void aBadCellSpoilsNeitherItsRowNorTheOthers() {
        ReadSheet sheet =
                read("Họ và tên;Ngày chính thức;Số hộ;Xếp loại\n" + "A;31/02/2022;41;HTT\n;05/01/2023;bốn;Khá\nC;;;\n");

        assertEquals(
                List.of(
                        "2 Ngày chính thức «31/02/2022» không phải là ngày có thật.",
                        "3 Họ và tên còn trống.",
                        "3 Số hộ «bốn» không phải là số nguyên.",
                        "3 Xếp loại «Khá» không có trong danh mục."),
                sheet.problems().stream()
                        .map(bad -> bad.row() + " " + Words.of(Words.VIETNAMESE).say(bad.reason()))
                        .toList());
        assertEquals(Optional.of(41), sheet.rows().get(0).get(HOUSEHOLDS));
        assertEquals(Optional.of("good"), sheet.rows().get(0).get(LEVEL));
        assertFalse(sheet.rows().get(0).isGood());
        assertEquals(Optional.of(LocalDate.of(2023, 1, 5)), sheet.rows().get(1).get(OFFICIAL));
        assertTrue(sheet.rows().get(2).isGood());
        assertEquals("31/02/2022", sheet.problems().getFirst().raw());
    }

    @Test
    void errorsOfFormulasAreTold() {
        ReadSheet sheet = read("Họ và tên;Số hộ\nA;#N/A\n");

        assertEquals(118, sheet.problems().getFirst().reason().code());
    }

    @Test
    void aSheetOfHeadingsAloneHasNoRows() {
        assertEquals(List.of(), read("Họ và tên;Số hộ\n").rows());
    }

    @Test
    void aListThatWasNotHandedInIsAnErrorOfTheProgram() {
        assertThrows(
                IllegalArgumentException.class,
                () -> RowReader.over(SheetReader.ofText("a", "Họ và tên\n"), KIND, Lookups.NONE));
    }

    @Test
    void aLongImportTellsItsProgressAndCanBeCancelled() {
        String text = "Họ và tên;Số hộ\n" + "A;1\n".repeat(2_000);
        Progress cancelled = (done, total, item) -> {
            if (done >= 1_000) {
                throw new CancelledException();
            }
        };

        assertThrows(
                CancelledException.class, () -> ReadSheet.of(SheetReader.ofText("a", text), KIND, LOOKUPS, cancelled));
    }

    private static ReadSheet read(String text) {
        return ReadSheet.of(SheetReader.ofText("danh sách.csv", text), KIND, LOOKUPS, Progress.none());
    }
}
