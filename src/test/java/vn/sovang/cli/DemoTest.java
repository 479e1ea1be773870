package vn.sovang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.document.FigureText;
import vn.sovang.document.paper.DocxFigures;
import vn.sovang.document.paper.PaperFiles;
import vn.sovang.document.paper.PdfFigures;
import vn.sovang.domain.commendation.Award;
import vn.sovang.service.SampleYear;
import vn.sovang.service.StoreOpening;
import vn.sovang.store.Store;

/** The main job from end to end: the demo made once, everything it leaves read back. */
class DemoTest {
    /** The figures of the contract by name. */
    private static final Map<String, String> CONTRACT = Map.ofEntries(
            Map.entry("awards.total", "59"),
            Map.entry("awards.party.total", "16"),
            Map.entry("awards.party.collective", "1"),
            Map.entry("awards.party.individual", "15"),
            Map.entry("awards.state.total", "43"),
            Map.entry("awards.state.collective", "8"),
            Map.entry("awards.state.household", "5"),
            Map.entry("awards.state.individual", "30"),
            Map.entry("awards.state.money", "12200000"),
            Map.entry("awards.party.money", "0"),
            Map.entry("higher_awards.total", "3"),
            Map.entry("results.cultural_families.numerator", "193"),
            Map.entry("results.cultural_families.denominator", "217"),
            Map.entry("results.cultural_families.percent", "88.94"),
            Map.entry("members.total", "150"),
            Map.entry("members.rated", "146"),
            Map.entry("members.level.outstanding", "20"),
            Map.entry("members.level.good", "112"),
            Map.entry("members.level.completed", "13"),
            Map.entry("members.level.not_completed", "1"),
            Map.entry("members.not_rated", "4"),
            Map.entry("members.outstanding.percent_of_good", "17.86"),
            Map.entry("members.admitted", "6"),
            Map.entry("cells.total", "12"),
            Map.entry("cells.level.good", "12"),
            Map.entry("targets.2023.total", "7"),
            Map.entry("tasks.2023.total", "5"),
            Map.entry("results.conscription.percent", "100.00"));

    @TempDir
    static Path folder;

    private static Path demo;
    private static Run made;

    @TempDir
    Path own;

    @BeforeAll
    static void make() {
        demo = folder.resolve("demo");
        made = Run.of("demo", "--out", demo).ends(0);
    }

    @Test
    void leavesTheFilesOfTheContractAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(demo)) {
            assertEquals(
                    List.of(
                            "bao-cao-tong-ket.docx",
                            "bao-cao-tong-ket.pdf",
                            "bieu-duong.pdf",
                            "cao-son-2022.sovang",
                            "giay-khen.pdf",
                            "phu-luc.xlsx",
                            "quyet-dinh-dang-uy.docx",
                            "quyet-dinh-dang-uy.pdf",
                            "quyet-dinh-ubnd.docx",
                            "quyet-dinh-ubnd.pdf"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void printsWhatItWroteWithTheCounts() {
        assertTrue(made.printed().contains("giay-khen.pdf (43 trang)"), made.printed());
        assertTrue(made.printed().contains("bieu-duong.pdf (16 trang)"), made.printed());
        CONTRACT.forEach((name, value) ->
                assertTrue(made.out().contains("  " + name + "\t" + value), name + " in " + made.printed()));
        assertEquals(List.of(), made.windows());
    }

    @ParameterizedTest
    @CsvSource({"giay-khen.pdf, 43", "bieu-duong.pdf, 16"})
    void certificatesAreAPageEachInA4Landscape(String file, int pages) throws IOException {
        try (PDDocument pdf = open(file)) {
            assertEquals(pages, pdf.getNumberOfPages());
            for (PDPage page : pdf.getPages()) {
                assertEquals(297, page.getMediaBox().getWidth() / 72 * 25.4, 0.01);
                assertEquals(210, page.getMediaBox().getHeight() / 72 * 25.4, 0.01);
                assertEquals(0, page.getRotation());
            }
        }
    }

    @Test
    void theFiguresAreThoseOfTheContractSortedByName() {
        Map<String, String> figures = figures();
        CONTRACT.forEach((name, value) -> assertEquals(value, figures.get(name), name));
        List<String> names = Run.of("figures", "--store", store(), "--year", 2022).ends(0).out().stream()
                .map(line -> line.split("\t", -1)[0])
                .toList();
        assertEquals(names.stream().sorted().distinct().toList(), names);
    }

    @ParameterizedTest
    @CsvSource({"giay-khen.pdf, STATE", "bieu-duong.pdf, PARTY"})
    void everyNameAndReasonStandsOnItsPageExactlyAsInTheStore(String file, vn.sovang.domain.commendation.Stream stream)
            throws IOException {
        List<Award> awards = awards(stream);
        try (PDDocument pdf = open(file)) {
            for (int i = 0; i < awards.size(); i++) {
                String page = PaperFiles.page(pdf, i + 1);
                Award award = awards.get(i);
                assertTrue(
                        page.contains(award.recipient().name()),
                        award.recipient().name() + " in " + page);
                String achievement = award.achievement().substring(1);
                assertTrue(page.contains(achievement), achievement + " in " + page);
                assertTrue(Normalizer.isNormalized(page, Normalizer.Form.NFC));
                assertFalse(page.contains("\uFFFD"), page);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"quyet-dinh-ubnd.pdf, STATE", "quyet-dinh-dang-uy.pdf, PARTY"})
    void everyNameStandsInTheListOfTheDecision(String file, vn.sovang.domain.commendation.Stream stream)
            throws IOException {
        String text = PaperText.cellByCell(demo.resolve(file));
        for (Award award : awards(stream)) {
            assertTrue(
                    text.contains(award.recipient().name()), award.recipient().name());
            assertTrue(text.contains(award.achievement()), award.achievement());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "giay-khen.pdf",
                "bieu-duong.pdf",
                "quyet-dinh-ubnd.pdf",
                "quyet-dinh-dang-uy.pdf",
                "bao-cao-tong-ket.pdf"
            })
    void everyFontIsEmbeddedAndSubset(String file) throws IOException {
        Set<String> fonts = new HashSet<>();
        try (PDDocument pdf = open(file)) {
            for (PDPage page : pdf.getPages()) {
                collectFonts(page.getResources(), fonts);
            }
        }
        assertFalse(fonts.isEmpty());
        fonts.forEach(font -> assertTrue(font.matches("[A-Z]{6}\\+.+"), font));
    }

    private static void collectFonts(PDResources resources, Set<String> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            assertTrue(font.isEmbedded(), font.getName());
            fonts.add(font.getName());
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collectFonts(form.getResources(), fonts);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quyet-dinh-ubnd", "quyet-dinh-dang-uy", "bao-cao-tong-ket"})
    void theFiguresOfPapersReadBackAreThoseOfTheCommand(String paper) throws IOException {
        Map<String, String> figures = figures();
        Map<String, Set<String>> pdf = PdfFigures.read(demo.resolve(paper + ".pdf"));
        Map<String, Set<String>> docx = DocxFigures.read(demo.resolve(paper + ".docx"));
        assertFalse(pdf.isEmpty());
        assertEquals(pdf.keySet(), docx.keySet());
        for (Map<String, Set<String>> read : List.of(pdf, docx)) {
            read.forEach((name, written) -> {
                assertNotNull(figures.get(name), name);
                written.forEach(text -> assertEquals(figures.get(name), FigureText.plain(text), name + " as " + text));
            });
        }
    }

    @Test
    void theReportSaysTheFiguresThatMatter() throws IOException {
        Set<String> named = new TreeSet<>(
                PdfFigures.read(demo.resolve("bao-cao-tong-ket.pdf")).keySet());
        for (String figure : CONTRACT.keySet()) {
            if (!figure.equals("awards.party.total")
                    && !figure.equals("awards.state.total")
                    && !figure.startsWith("results.conscription")) {
                assertTrue(named.contains(figure), figure + " in " + named);
            }
        }
        Set<String> decision =
                PdfFigures.read(demo.resolve("quyet-dinh-ubnd.pdf")).keySet();
        for (String figure : List.of("collective", "household", "individual", "money")) {
            assertTrue(decision.contains("decisions.state.5.2023." + figure), figure + " in " + decision);
        }
    }

    @Test
    void theWorkbookHasSixSheetsWithNumbersAndDates() throws IOException {
        try (Workbook book = WorkbookFactory.create(demo.resolve("phu-luc.xlsx").toFile(), null, true)) {
            assertEquals(
                    List.of("Chỉ tiêu", "Chi bộ", "Đảng viên", "Khen thưởng", "Khen cấp trên", "Phương hướng"),
                    IntStream.range(0, book.getNumberOfSheets())
                            .mapToObj(book::getSheetName)
                            .toList());
            assertEquals(
                    List.of(14, 12, 150, 59, 3, 12),
                    IntStream.range(0, 6)
                            .mapToObj(i -> book.getSheetAt(i).getLastRowNum())
                            .toList());
            Sheet awards = book.getSheet("Khen thưởng");
            double money = 0;
            for (Row row : rows(awards)) {
                assertEquals(CellType.NUMERIC, at(row, "Tiền thưởng").getCellType());
                money += at(row, "Tiền thưởng").getNumericCellValue();
                assertTrue(DateUtil.isCellDateFormatted(at(row, "Ngày")));
                assertEquals(
                        LocalDate.of(2023, 1, 5),
                        at(row, "Ngày").getLocalDateTimeCellValue().toLocalDate());
            }
            assertEquals(12_200_000, money);
            for (Row row : rows(book.getSheet("Đảng viên"))) {
                assertTrue(
                        DateUtil.isCellDateFormatted(at(row, "Ngày sinh")),
                        row.getCell(2).getStringCellValue());
                assertEquals(CellType.STRING, at(row, "Số thẻ").getCellType());
            }
            Row families = rows(book.getSheet("Chỉ tiêu")).stream()
                    .filter(row -> at(row, "Chỉ tiêu").getStringCellValue().equals("Gia đình văn hóa"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(193, at(families, "Tử số").getNumericCellValue());
            assertEquals(0.8894, at(families, "Tỷ lệ").getNumericCellValue(), 1e-9);
            double members = rows(book.getSheet("Chi bộ")).stream()
                    .mapToDouble(row -> at(row, "Đảng viên").getNumericCellValue())
                    .sum();
            assertEquals(150, members);
        }
    }

    @Test
    void theUncertainFactorIsMarkedWhereverItIsUsed() throws IOException {
        try (Workbook book = WorkbookFactory.create(demo.resolve("phu-luc.xlsx").toFile(), null, true)) {
            for (Row row : rows(book.getSheet("Khen thưởng"))) {
                boolean household = at(row, "Đối tượng").getStringCellValue().equals("Hộ gia đình");
                Cell note = at(row, "Ghi chú");
                assertEquals(
                        household, note != null && !note.getStringCellValue().isEmpty());
            }
        }
        String decision = PaperFiles.text(demo.resolve("quyet-dinh-ubnd.pdf"));
        assertFalse(
                decision.contains("(*)"),
                "a signed paper bears no mark of doubt; DecisionPapersTest asks it of drafts");
    }

    private static List<Row> rows(Sheet sheet) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .toList();
    }

    private static Cell at(Row row, String heading) {
        Row head = row.getSheet().getRow(0);
        for (Cell cell : head) {
            if (cell.getStringCellValue().equals(heading)) {
                return row.getCell(cell.getColumnIndex());
            }
        }
        throw new IllegalArgumentException(heading);
    }

    private static Path store() {
        return demo.resolve("cao-son-2022.sovang");
    }

    private static PDDocument open(String file) throws IOException {
        return Loader.loadPDF(demo.resolve(file).toFile());
    }

    private static Map<String, String> figures() {
        return Run.of("figures", "--store", store(), "--year", 2022).ends(0).out().stream()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (a, b) -> b, TreeMap::new));
    }

    private static List<Award> awards(vn.sovang.domain.commendation.Stream stream) {
        try (Store opened = new StoreOpening(SampleYear.WORDS).open(store())) {
            return opened.read(tables -> tables.decisions().all().stream()
                    .filter(decision -> decision.stream() == stream)
                    .flatMap(decision -> tables.awards().of(decision.id()).stream())
                    .toList());
        }
    }
}
