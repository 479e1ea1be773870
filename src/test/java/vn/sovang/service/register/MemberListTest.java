package vn.sovang.service.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.document.paper.DocxFigures;
import vn.sovang.document.paper.Page;
import vn.sovang.document.paper.PaperFiles;
import vn.sovang.document.paper.PdfFigures;
import vn.sovang.document.paper.pdf.PrintedTexts;
import vn.sovang.domain.member.MemberEventKind;

/** The member list of Mẫu 7-HSĐV. */
class MemberListTest {
    private static final LocalDate DAY = RegisterFixture.DAY;
    private static final PaperWish WISH = PaperWish.of(RegisterPaper.MEMBER_LIST, DAY);

    @TempDir
    Path folder;

    private RegisterFixture register;

    @BeforeEach
    void open() {
        register = new RegisterFixture(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void everyMemberStandsOnceUnderHeadingsThatAreRepeated() throws Exception {
        Path file = register.write(WISH, RegisterFormat.PDF);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String first = PaperFiles.page(pdf, 1);
            assertTrue(first.contains("ĐẢNG BỘ HUYỆN BẠCH THÔNG"), first);
            assertTrue(first.contains("ĐẢNG ỦY XÃ CAO SƠN"), first);
            assertTrue(first.contains("Cao Sơn, ngày 31 tháng 12 năm 2022"), first);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = PaperFiles.page(pdf, page);
                assertTrue(text.contains("(1) (2) (3) (4) (5) (6) (7) (8) (9) (10) (11) (12) (13) (14)"), text);
                assertTrue(page == 1 || text.startsWith(page + " "), text);
                assertTrue(pdf.getPage(page - 1).getMediaBox().getWidth() > 800);
            }
            String last = PaperFiles.page(pdf, pdf.getNumberOfPages());
            assertTrue(last.contains("NGƯỜI LẬP BIỂU") && last.contains("Bàn Phúc Ninh"), last);
        }
        List<List<String>> rows = RegisterFixture.sheet(register.write(WISH, RegisterFormat.XLSX), 0);
        assertEquals(150, rows.size() - 1);
        assertEquals(15, rows.getFirst().size(), "the fourteen columns and the cell");
        String text = PaperFiles.text(file);
        for (List<String> row : rows.subList(1, rows.size())) {
            assertTrue(text.contains(row.get(7).replace("Thẻ ", "").split("\n")[0]), row::toString);
        }
    }

    @Test
    void theFiguresAreTheSameInBothFiles() throws Exception {
        Map<String, Set<String>> figures = PdfFigures.read(register.write(WISH, RegisterFormat.PDF));
        assertEquals(figures, DocxFigures.read(register.write(WISH, RegisterFormat.DOCX)));
        assertEquals(Set.of("150"), figures.get("register.members.total"));
        assertEquals(Set.of("51"), figures.get("register.members.women"));
        assertEquals(Set.of("18"), figures.get("register.cell.cb01.members"));
        assertEquals(12 + 4, figures.size(), "twelve cells and the sum with its parts");
    }

    @Test
    void whoMovedDiedOrLeftIsToldInItsColumn() throws Exception {
        long cell2 = register.cell("CB02");
        register.event(register.member("Đặng Văn Hợp"), MemberEventKind.TRANSFER_OUT, day(3), 0, "Đảng ủy xã Mỹ Thanh");
        register.event(register.member("Triệu Quang Huy"), MemberEventKind.TRANSFER_BETWEEN_CELLS, day(4), cell2, "");
        register.event(register.member("Phùng Văn Kim"), MemberEventKind.DEATH, day(5), 0, "");
        register.event(register.member("Lý Văn Sinh"), MemberEventKind.REMOVAL, day(6), 0, "");
        register.event(
                register.member("Bàn Hữu Tài"), MemberEventKind.TEMPORARY_OUT, day(7), 0, "Trường Chính trị tỉnh");
        List<List<String>> rows = RegisterFixture.sheet(register.write(WISH, RegisterFormat.XLSX), 0);
        assertEquals("03/12/2022\nđến Đảng ủy xã Mỹ Thanh", cell(rows, "Đặng Văn Hợp", 10));
        assertEquals("04/12/2022\ntừ Chi bộ thôn Thôm Khoan", cell(rows, "Triệu Quang Huy", 11));
        assertEquals("Chi bộ thôn Nà Cáy", cell(rows, "Triệu Quang Huy", 15));
        assertEquals("05/12/2022", cell(rows, "Phùng Văn Kim", 12));
        assertEquals("06/12/2022\nXóa tên\n12-QĐ/ĐU", cell(rows, "Lý Văn Sinh", 13));
        assertEquals("07/12/2022\ntạm thời đến Trường Chính trị tỉnh", cell(rows, "Bàn Hữu Tài", 10));
        Map<String, Set<String>> figures = PdfFigures.read(register.write(WISH, RegisterFormat.PDF));
        assertEquals(Set.of("147"), figures.get("register.members.total"));
        assertEquals(Set.of("14"), figures.get("register.cell.cb01.members"));
        assertEquals(Set.of("19"), figures.get("register.cell.cb02.members"));
    }

    @Test
    void whoLeftBeforeTheTimeLookedAtNoLongerStands() throws Exception {
        register.event(register.member("Phùng Văn Kim"), MemberEventKind.DEATH, LocalDate.of(2021, 5, 5), 0, "");
        assertEquals(
                149,
                RegisterFixture.sheet(register.write(WISH, RegisterFormat.XLSX), 0)
                                .size()
                        - 1);
        PaperWish longer = WISH.since(LocalDate.of(2021, 1, 1));
        assertEquals(
                150,
                RegisterFixture.sheet(register.write(longer, RegisterFormat.XLSX), 0)
                                .size()
                        - 1);
    }

    @Test
    void oddMembersStandWhollyOnThePaper() throws Exception {
        register.unknown(RegisterFixture.TYPED, "CB01", DAY);
        register.abundant("Nguyễn Hoàng Bảo Châu Ngọc Diệp", "CB01", LocalDate.of(1980, 2, 3));
        PaperWish cell = WISH.ofCells(Set.of("CB01"));
        String text = RegisterFixture.letters(register.write(cell, RegisterFormat.PDF));
        assertTrue(text.contains(RegisterFixture.TYPED.replace(" ", "")), text);
        assertTrue(text.contains("…/7/1960"), text);
        assertTrue(text.contains("Hưutrí"), text);
        for (Page.Size size : Page.Size.values()) {
            PrintedTexts.requireWhole(Composition.of(new RegisterReader(register.store), cell.on(size))
                    .asPaper());
        }
    }

    @Test
    void aCellWithoutMembersSaysSoAndIsNotPrintedAlone() throws Exception {
        register.store.change(
                "Thêm",
                tables -> tables.cells()
                        .insert(new vn.sovang.domain.member.Cell(
                                0, "CB13", "Chi bộ Hợp tác xã", "cooperative", "DU", null, null, null)));
        String text = PaperFiles.text(register.write(WISH, RegisterFormat.PDF));
        assertTrue(text.contains("Chi bộ Hợp tác xã: 0 đảng viên"), text);
        Path file = folder.resolve("trong.pdf");
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> register.papers.write(
                        WISH.ofCells(Set.of("CB13")), RegisterFormat.PDF, file, false, Progress.none()));
        assertEquals(2404, refused.problem().code());
        assertFalse(file.toFile().exists());
        assertEquals(0, register.papers.subjects(WISH.ofCells(Set.of("CB13"))));
    }

    @Test
    void theHeadingIsThatOfTheDayOfThePaper() {
        LocalDate later = LocalDate.of(2025, 7, 1);
        Path file = folder.resolve("moi.pdf");
        var complaints = register.papers.write(
                PaperWish.of(RegisterPaper.MEMBER_LIST, later.minusDays(1)).dated(later),
                RegisterFormat.DOCX,
                file,
                false,
                Progress.none());
        assertEquals(
                List.of(120),
                complaints.stream().map(vn.sovang.base.Problem::code).toList());
        var paper = Composition.of(new RegisterReader(register.store), PaperWish.of(RegisterPaper.MEMBER_LIST, later))
                .register();
        assertEquals("Đảng ủy xã Vĩnh Thông", paper.body().name());
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2022, 12, day);
    }

    private static String cell(List<List<String>> rows, String name, int column) {
        return rows.stream()
                .filter(row -> row.get(1).equals(name))
                .findFirst()
                .orElseThrow()
                .get(column - 1);
    }
}
