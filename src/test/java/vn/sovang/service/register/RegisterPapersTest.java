package vn.sovang.service.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.base.CancelledException;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;
import vn.sovang.document.paper.DocxFigures;
import vn.sovang.document.paper.PaperFiles;
import vn.sovang.document.paper.PdfFigures;
import vn.sovang.document.paper.pdf.PrintedTexts;
import vn.sovang.document.register.ListColumn;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.register.ListGroup;
import vn.sovang.domain.register.MemberSelection;
import vn.sovang.domain.statistics.StatisticFigure;
import vn.sovang.service.member.StatisticsService;

/** Cards, lists, statistics and movements: read back from the files. */
class RegisterPapersTest {
    private static final LocalDate DAY = RegisterFixture.DAY;

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

    @ParameterizedTest
    @EnumSource(RegisterPaper.class)
    void pdfAndDocxBearTheSameFiguresAndNothingIsCut(RegisterPaper paper) throws Exception {
        register.unknown(RegisterFixture.TYPED, "CB12", DAY.minusDays(5));
        register.abundant("Nguyễn Hoàng Bảo Châu", "CB12", LocalDate.of(1980, 2, 3));
        LocalDate day = paper == RegisterPaper.LEADER_QUARTER ? LocalDate.of(2026, 11, 23) : DAY;
        PaperWish wish = PaperWish.of(paper, day).dated(DAY).ofCells(Set.of("CB11", "CB12"));
        assertEquals(
                PdfFigures.read(register.write(wish, RegisterFormat.PDF)),
                DocxFigures.read(register.write(wish, RegisterFormat.DOCX)));
        PrintedTexts.requireWhole(
                Composition.of(new RegisterReader(register.store), wish).asPaper());
        assertTrue(RegisterFixture.sheet(register.write(wish, RegisterFormat.XLSX), 0)
                        .size()
                > 1);
    }

    @Test
    void everyNumberOfTheStatisticsIsTheOneThatWasCounted() throws Exception {
        PaperWish wish = PaperWish.of(RegisterPaper.STATISTICS, DAY);
        Map<String, Set<String>> printed = PdfFigures.read(register.write(wish, RegisterFormat.PDF));
        var counted = new StatisticsService(register.store)
                .of(new vn.sovang.domain.time.Period(LocalDate.of(2022, 1, 1), DAY))
                .figures();
        Set<String> seen = new HashSet<>();
        for (StatisticFigure figure : counted.whole()) {
            if (printed.containsKey(figure.name())) {
                assertEquals(Set.of(String.valueOf(figure.count())), printed.get(figure.name()), figure.name());
                seen.add(figure.name());
            } else {
                assertEquals(0, figure.count(), figure.name());
            }
        }
        assertTrue(seen.contains("statistics.members.age.18_30"));
        assertEquals(Set.of("34,00%"), printed.get("statistics.members.women.percent"));
        long cell = register.cell("CB01");
        for (StatisticFigure figure : counted.of(cell)) {
            Set<String> there = printed.get(figure.name().replaceFirst("^statistics", "statistics.cell.cb01"));
            if (there != null) {
                assertEquals(Set.of(String.valueOf(figure.count())), there, figure.name());
            }
        }
        assertEquals(Set.of("18"), printed.get("statistics.cell.cb01.members.total"));
    }

    @Test
    void someCellsTogetherAreTheSumOfThem() throws Exception {
        PaperWish wish = PaperWish.of(RegisterPaper.STATISTICS, DAY).ofCells(Set.of("CB01", "CB02"));
        Map<String, Set<String>> printed = PdfFigures.read(register.write(wish, RegisterFormat.PDF));
        assertEquals(Set.of("36"), printed.get("statistics.members.total"));
    }

    @Test
    void movementsProveThemselves() throws Exception {
        register.event(register.member("Phùng Văn Kim"), MemberEventKind.DEATH, DAY.minusDays(9), 0, "");
        register.event(
                register.member("Lý Văn Sinh"),
                MemberEventKind.TRANSFER_BETWEEN_CELLS,
                DAY.minusDays(8),
                register.cell("CB02"),
                "");
        PaperWish wish = PaperWish.of(RegisterPaper.MOVEMENTS, DAY);
        Path file = register.write(wish, RegisterFormat.PDF);
        Map<String, Set<String>> printed = PdfFigures.read(file);
        assertEquals(Set.of("144"), printed.get("movement.opening"));
        assertEquals(Set.of("6"), printed.get("movement.incoming"));
        assertEquals(Set.of("1"), printed.get("movement.outgoing"));
        assertEquals(Set.of("149"), printed.get("movement.closing"));
        assertEquals(Set.of("1"), printed.get("register.cell.cb01.to_other_cell"));
        assertEquals(Set.of("1"), printed.get("register.cell.cb02.from_other_cell"));
        assertEquals(printed.get("movement.closing"), printed.get("register.cells.closing"));
        String text = PaperFiles.text(file);
        assertTrue(text.contains("144 + 6 − 1 = 149"), text);
        List<List<String>> names = RegisterFixture.sheet(register.write(wish, RegisterFormat.XLSX), 2);
        assertTrue(names.stream().anyMatch(row -> row.contains("Phùng Văn Kim") && row.contains("Từ trần")));
    }

    @Test
    void aListHoldsWhoIsAskedForInTheColumnsAskedFor() throws Exception {
        PaperWish wish = PaperWish.of(RegisterPaper.LIST, DAY)
                .of(MemberSelection.PROBATIONARY)
                .by(ListGroup.ETHNIC_GROUP)
                .with(List.of(ListColumn.NAME, ListColumn.AGE, ListColumn.CELL));
        List<List<String>> rows = RegisterFixture.sheet(register.write(wish, RegisterFormat.XLSX), 0);
        assertEquals(List.of("STT", "Nhóm", "Họ và tên", "Tuổi", "Chi bộ"), rows.getFirst());
        assertEquals(6, rows.size() - 1);
        Path file = register.write(wish, RegisterFormat.PDF);
        Map<String, Set<String>> printed = PdfFigures.read(file);
        assertEquals(Set.of("06"), printed.get("list.total"));
        int groups = printed.entrySet().stream()
                .filter(figure -> figure.getKey().startsWith("list.group."))
                .mapToInt(
                        figure -> Integer.parseInt(figure.getValue().iterator().next()))
                .sum();
        assertEquals(6, groups);
        String text = PaperFiles.text(file);
        assertTrue(text.contains("DANH SÁCH ĐẢNG VIÊN DỰ BỊ"), text);
        assertTrue(text.indexOf("Tày:") < text.indexOf("Dao:"), "in the order of the list of peoples");
    }

    @ParameterizedTest
    @EnumSource(ListGroup.class)
    void everyGroupingHoldsEverybodyOnce(ListGroup group) throws Exception {
        PaperWish wish = PaperWish.of(RegisterPaper.LIST, DAY).by(group);
        assertEquals(
                150,
                RegisterFixture.sheet(register.write(wish, RegisterFormat.XLSX), 0)
                                .size()
                        - 1);
    }

    @Test
    void everyCardBeginsAtPageOneAndTellsTheWholeLife() throws Exception {
        long member = register.abundant("Nguyễn Hoàng Bảo Châu", "CB01", LocalDate.of(1980, 2, 3));
        register.event(member, MemberEventKind.FULL_MEMBERSHIP, LocalDate.of(1981, 2, 3), 0, "");
        PaperWish wish =
                PaperWish.of(RegisterPaper.CARDS, DAY).ofMembers(Set.of(member, register.member("Bàn Phúc Ninh")));
        try (PDDocument pdf =
                Loader.loadPDF(register.write(wish, RegisterFormat.PDF).toFile())) {
            int begun = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = PaperFiles.page(pdf, page);
                boolean first = text.startsWith("ĐẢNG BỘ HUYỆN BẠCH THÔNG");
                begun += first ? 1 : 0;
                assertTrue(first || text.startsWith("2 ") || text.startsWith("3 "), text);
            }
            assertEquals(2, begun);
            String card = PaperFiles.page(pdf, 1);
            assertTrue(card.contains("NGUYỄN HOÀNG BẢO CHÂU"), card);
            assertTrue(card.contains("1- Sơ lược lý lịch"), card);
            assertTrue(card.contains("tuổi đảng: 42 năm"), card);
        }
    }

    @Test
    void whoHasLeftStillGetsACardByName() throws Exception {
        long member = register.member("Phùng Văn Kim");
        register.event(member, MemberEventKind.DEATH, DAY.minusDays(9), 0, "");
        Path file =
                register.write(PaperWish.of(RegisterPaper.CARDS, DAY).ofMembers(Set.of(member)), RegisterFormat.PDF);
        assertTrue(PaperFiles.text(file).contains("Từ trần"));
    }

    @Test
    void nobodyIsSaidBeforeAPaperIsMade() {
        PaperWish nobody = PaperWish.of(RegisterPaper.LIST, DAY).of(MemberSelection.SUSPENDED);
        assertEquals(0, register.papers.subjects(nobody));
        for (RegisterPaper paper : RegisterPaper.values()) {
            PaperWish before = PaperWish.of(paper, LocalDate.of(1945, 9, 2)).dated(DAY);
            ProblemException refused = assertThrows(
                    ProblemException.class, () -> register.papers.preview(before, Progress.none()), paper.name());
            assertEquals(
                    switch (paper) {
                        case BADGES -> 2651;
                        case RATING_LIST,
                                RATING_MINUTES,
                                RATING_SUMMARY,
                                RATING_NOTICES,
                                RATING_YEARS,
                                LEADER_QUARTER -> 2980; // no regime so early
                        default -> 2404;
                    },
                    refused.problem().code());
        }
        assertThrows(
                ProblemException.class,
                () -> PaperWish.of(RegisterPaper.MOVEMENTS, DAY).since(DAY.plusDays(1)));
    }

    @Test
    void aPreviewShowsThePagesThatArePrinted() throws Exception {
        PaperWish wish = PaperWish.of(RegisterPaper.MEMBER_LIST, DAY).ofCells(Set.of("CB01"));
        RegisterPapers.Preview preview = register.papers.preview(wish, Progress.none());
        assertEquals(18, preview.subjects());
        try (PDDocument pdf =
                Loader.loadPDF(register.write(wish, RegisterFormat.PDF).toFile())) {
            assertEquals(pdf.getNumberOfPages(), preview.pages().count());
        }
        var picture = preview.pages().picture(0, 2);
        assertEquals(297 * 2, picture.getWidth(), 3);
        assertEquals(210 * 2, picture.getHeight(), 3);
        long dark = picture.getRaster().getDataBuffer().getSize();
        assertFalse(dark == 0);
        boolean ink = false;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                ink |= (picture.getRGB(x, y) & 0xFF) < 64;
            }
        }
        assertTrue(ink);
    }

    /** At a row of a table, between papers of one file, and at a page of the PDF. */
    @ParameterizedTest
    @CsvSource({"MEMBER_LIST,PDF,20", "MEMBER_LIST,PDF,200", "CARDS,PDF,3", "CARDS,DOCX,3"})
    void aPaperThatIsCancelledLeavesNoFile(RegisterPaper paper, RegisterFormat format, int after) throws Exception {
        Path file = folder.resolve("dung." + format.code());
        int[] told = {0};
        Progress impatient = (done, total, item) -> {
            told[0]++;
            if (told[0] >= after) {
                throw new CancelledException();
            }
        };
        PaperWish wish = PaperWish.of(paper, DAY);
        assertThrows(CancelledException.class, () -> register.papers.write(wish, format, file, false, impatient));
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(left -> left.getFileName().toString().startsWith("dung")));
        }
    }
}
