package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.CancelledException;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.HigherAward;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.office.Collective;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.printing.PrintedSheet;
import vn.sovang.domain.printing.SheetOutcome;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.domain.time.Period;
import vn.sovang.domain.yearend.Conference;
import vn.sovang.exchange.SheetReader;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.service.imports.ImportReport;
import vn.sovang.service.imports.ImportSession;
import vn.sovang.service.imports.ImportSource;
import vn.sovang.store.RuleTable;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Everything out into one folder: what lies there, that it makes the same register again, and that no half is left. */
class TakeEverythingTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    Path folder;

    @Test
    void aGeneratedCommuneComesBackRowByRow() {
        Path first = folder.resolve("xa.sovang");
        GeneratedCommune.create(first, 1_500);
        Path second = comesBack(first);
        for (int year : List.of(2023, 2024, 2025)) {
            assertEquals(figures(first, year), figures(second, year));
        }
    }

    /** What a name alone cannot tell apart, and what the program itself decided: all as it was. */
    @Test
    void namesakesOwnRulesAndRegisterNumbersComeBack() {
        Path first = SampleYear.store(folder);
        try (Store store = open(first)) {
            store.change("Thử", TakeEverythingTest::hardCases);
            DecisionLives.live(store);
            new CodeLists(store).add("ethnic_group", "Pà Thẻn lai", SampleYear.WORDS);
            new CodeLists(store).add("occupation", "Nuôi ong", SampleYear.WORDS);
        }
        Path second = comesBack(first);
        assertEquals(figures(first, 2022), figures(second, 2022));
        Map<String, List<String>> rows = SampleYear.rows(second, false);
        assertEquals(
                5,
                rows.get("person").stream()
                        .filter(row -> row.contains("Bàn Trùng Tên"))
                        .count());
        assertTrue(rows.get("rule").stream().anyMatch(row -> row.contains("Nuôi ong") && row.contains("own=1")));
    }

    private static Void hardCases(Tables tables) {
        Person bare = person(tables, "Bàn Trùng Tên", null);
        Person other = person(tables, "Bàn Trùng Tên", null);
        Person twin = person(tables, "Bàn Trùng Tên", "1970-01-02");
        Person again = person(tables, "Bàn Trùng Tên", "1970-01-02");
        person(tables, "Bàn Trùng Tên", "1970");
        for (Person one : List.of(bare, other, twin)) {
            tables.posts().insert(new Post(0, one, "Ủy viên", "UBND", Period.from(DAY)));
        }
        tables.staff().insert(new Staff(0, again, "cadre", "Chủ tịch", null, null, DAY));
        tables.staff().insert(new Staff(0, twin, "cadre", "Phó Chủ tịch", null, null, DAY));
        Village village = tables.villages().all().getFirst();
        tables.villages().insert(new Village(0, "T77", "Bản Mới", bare.name(), other, 9, "", Period.ALWAYS, 0, ""));
        tables.villages().insert(new Village(0, "T78", "Bản Xa", bare.name(), null, 9, "", Period.ALWAYS, 0, ""));
        tables.collectives()
                .insert(new Collective(0, "", "Đội", "board", "UBND xã", other, Period.ALWAYS, "", village.code()));
        Member pattern = tables.members().all().getFirst();
        long cell = tables.memberEvents().of(pattern.id()).getFirst().cellId();
        for (Person one : List.of(bare, twin, again)) {
            long id = tables.members().insert(withPerson(pattern, one));
            tables.memberEvents().insert(new MemberEvent(0, id, MemberEventKind.ADMISSION, DAY, cell, ""));
            tables.memberEvents()
                    .insert(new MemberEvent(0, id, MemberEventKind.FULL_MEMBERSHIP, DAY.minusYears(1), 0, ""));
        }
        int place = RuleTable.AFTER_SHIPPED + tables.rules().all().size();
        tables.rules().put(new Rule("money.base_salary", DAY, "1900000", "ghi thử", Certainty.LIKELY, true), place);
        tables.higherAwards().insert(new HigherAward(0, "Cờ", null, "Xã", "Dẫn đầu", "", 2021));
        registers(tables);
        return null;
    }

    private static Member withPerson(Member pattern, Person person) {
        return new Member(
                0,
                person,
                "",
                pattern.ethnicGroup(),
                pattern.religion(),
                "",
                "",
                "",
                null,
                null,
                "",
                "",
                pattern.details());
    }

    /** Two lists of one year whose numbers do not follow the names of their files, a draft, and a number that is lacking. */
    private static void registers(Tables tables) {
        long late = decision(tables, 9, "z", DecisionState.SIGNED, 2023);
        long early = decision(tables, 3, "a", DecisionState.PRESENTED, 2021);
        long draft = decision(tables, 11, "", DecisionState.DRAFT, 2023);
        for (long id : List.of(late, early, draft)) {
            for (int place = 1; place <= 3; place++) {
                Recipient recipient = new Recipient.Individual("Bà", "Lý Thị " + place, "", "Thôn 1");
                long award =
                        tables.awards().insert(new Award(0, id, place, recipient, "Tốt", "certificate_of_merit", 0));
                if (id != draft && place != 2) {
                    tables.awards().issue(award, vn.sovang.domain.commendation.Stream.STATE, "2024");
                }
                for (SheetOutcome outcome : SheetOutcome.values()) {
                    tables.printSheets()
                            .insert(new PrintedSheet(
                                    0,
                                    award,
                                    tables.printSheets().nextCopy(award),
                                    "giay-khen-a4 1",
                                    "HP, phòng 2",
                                    "",
                                    "297x210",
                                    DAY.atTime(9, 5, 7),
                                    "văn phòng",
                                    outcome,
                                    outcome == SheetOutcome.SPOILT ? "Kẹt giấy; nhăn" : ""));
                }
            }
        }
    }

    private static long decision(Tables tables, int number, String list, DecisionState state, int year) {
        String name = list.isEmpty() ? "" : "khen-thuong-" + list + ".csv";
        tables.decisions()
                .insert(new Decision(
                        0,
                        vn.sovang.domain.commendation.Stream.STATE,
                        number,
                        DAY.plusDays(number),
                        year,
                        "Dương Văn Hùng",
                        "Về việc khen thưởng",
                        name,
                        state));
        return tables.decisions().all().stream()
                .filter(one -> one.number() == number && one.day().getYear() == 2024)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Person person(Tables tables, String name, String birth) {
        PartialDate born = birth == null ? null : PartialDate.ofIso(birth);
        long id = tables.persons().insert(new Person(0, name, Gender.UNKNOWN, born));
        return new Person(id, name, Gender.UNKNOWN, born);
    }

    @Test
    void theFolderHoldsTheTablesTwiceAndSaysWhatTheColumnsMean() throws IOException {
        Path out = taken(SampleYear.store(folder));
        String guide = Files.readString(out.resolve(Exporter.GUIDE));
        try (Workbook book =
                WorkbookFactory.create(out.resolve(Exporter.WORKBOOK).toFile(), null, true)) {
            Set<String> described = new TreeSet<>();
            Sheet meanings = book.getSheetAt(0);
            meanings.forEach(row -> described.add(
                    row.getCell(0).getStringCellValue() + "/" + row.getCell(1).getStringCellValue()));
            for (int number = 1; number < book.getNumberOfSheets(); number++) {
                Sheet sheet = book.getSheetAt(number);
                String kind = sheet.getSheetName().replaceAll("[ (\\d)-]+$", "");
                sheet.getRow(0)
                        .forEach(cell -> assertTrue(
                                described.contains(kind + "/" + cell.getStringCellValue()),
                                kind + "/" + cell.getStringCellValue()));
                assertTrue(guide.contains("<h2>" + kind + "</h2>"), kind);
            }
            Sheet members = book.getSheet("Đảng viên");
            assertEquals(150, members.getLastRowNum());
            assertEquals("Dân tộc", members.getRow(0).getCell(4).getStringCellValue());
        }
        assertTrue(guide.contains("HTXS · HTT · HT · KHT"), "the levels are told");
        try (Stream<Path> files = Files.list(out)) {
            List<Path> tables =
                    files.filter(file -> file.toString().endsWith(".csv")).toList();
            assertTrue(tables.size() > 25);
            tables.forEach(file -> assertTrue(guide.contains(file.getFileName().toString()), file.toString()));
        }
    }

    @Test
    void everyColumnIsDescribedAndNoDescriptionIsLeftOver() {
        Set<String> left = new TreeSet<>(ColumnGuide.described());
        List<String> lacking = new ArrayList<>();
        for (SheetKind kind :
                Stream.concat(SheetKinds.ALL.stream(), SheetKinds.OWN.stream()).toList()) {
            for (Column<?> column : kind.columns()) {
                String own = ColumnGuide.key(kind.code(), column.heading());
                String any = ColumnGuide.key("*", column.heading());
                if (!ColumnGuide.described().contains(own)
                        && !ColumnGuide.described().contains(any)) {
                    lacking.add(own);
                }
                left.remove(ColumnGuide.described().contains(own) ? own : any);
            }
        }
        left.remove(ColumnGuide.key("Bảng", "Cột"));
        assertEquals(List.of(), lacking, "describe these in resources/export/columns.csv");
        assertEquals(Set.of(), left);
    }

    /** The sheets of the workbook are tables like any other: what comes from them is in the register already. */
    @Test
    void theSheetsOfTheWorkbookComeInAsTheSame() {
        Path file = SampleYear.store(folder);
        Path book = taken(file).resolve(Exporter.WORKBOOK);
        List<String> sheets = SheetReader.sheets(book);
        try (Store store = open(file)) {
            for (String title : List.of("Đảng viên", "Chức vụ", "Thôn", "Biến động đảng viên", "Quyết định")) {
                SheetKind kind = SheetKinds.ALL.stream()
                        .filter(one -> one.title().equals(title))
                        .findFirst()
                        .orElseThrow();
                ImportSession session = ImportSession.begin(
                        store,
                        SampleYear.WORDS,
                        ImportSource.of(book),
                        new ImportSession.Opening(kind, sheets.indexOf(title) + 1, 2022),
                        Progress.none());
                ImportReport report = session.check(Progress.none());
                assertEquals(report.rows().size(), report.same(), title + " " + report.counts());
                assertTrue(report.same() > 0, title);
            }
        }
    }

    @Test
    void aFolderWithSomethingInItIsRefusedAndStays() throws IOException {
        Path out = Files.createDirectories(folder.resolve("ra"));
        Files.writeString(out.resolve("thu.txt"), "quý giá");
        try (Store store = open(SampleYear.store(folder))) {
            assertProblem(201, () -> new Exporter(store).export(out, false));
            assertEquals(List.of("thu.txt"), names(out));
            new Exporter(store).export(out, true);
        }
        assertEquals("quý giá", Files.readString(out.resolve("thu.txt")));
        assertTrue(names(out).contains("dang-vien.csv"));
    }

    @Test
    void aCancelAtAnyPieceLeavesNothingBehind() throws IOException {
        try (Store store = open(SampleYear.store(folder))) {
            Path out = folder.resolve("ra");
            for (int stop = 0; ; stop += 6) {
                int last = stop;
                int[] pieces = {0};
                Progress cancelling = (done, total, item) -> {
                    if (pieces[0]++ >= last) {
                        throw new CancelledException();
                    }
                };
                if (stop > 90) {
                    break;
                }
                boolean whole = false;
                try {
                    new Exporter(store).export(out, false, cancelling);
                    whole = true;
                } catch (CancelledException e) {
                    assertFalse(Files.exists(out), "stopped at piece " + stop);
                }
                assertEquals(
                        List.of(),
                        names(folder).stream()
                                .filter(name -> name.startsWith("."))
                                .toList());
                if (whole) {
                    assertTrue(stop > 20, "cancelled several times before");
                    return;
                }
            }
        }
        throw new AssertionError("never came to its end");
    }

    @Test
    void aFailureHalfWayLeavesNothingBehind() throws IOException {
        Path out = folder.resolve("ra");
        try (Store store = open(SampleYear.store(folder))) {
            store.change(
                    "Thử",
                    tables ->
                            tables.conferences().insert(new Conference(0, "Dài", DAY, "", "", "", "x".repeat(40_000))));
            assertProblem(215, () -> new Exporter(store).export(out, false));
        }
        assertEquals(List.of("cao-son.sovang"), names(folder));
    }

    @Test
    void whatMeansNothingHereIsNotTakenIn() {
        Path file = SampleYear.store(folder);
        Path rules = SampleYear.csv(
                folder.resolve("quy-dinh.csv"),
                "Khóa,Từ ngày,Giá trị,Nguồn,Độ chắc chắn",
                "money.base_salary,01/01/2024,1950000,thử,Chắc chắn",
                "money.base_salary,01/01/2025,hai triệu,thử,Chắc chắn",
                "khong.co,01/01/2025,1,thử,Chắc chắn",
                "list.occupation.tho_moc,01/01/1900,Thợ mộc,đơn vị,Chắc chắn");
        Path persons = SampleYear.csv(
                folder.resolve("nguoi.csv"), "Mã người,Họ và tên", "N1,Người Khác", "17,Bàn Văn A", "N99999,Bàn Văn B");
        try (Store store = open(file)) {
            assertEquals(List.of(2, 1744, 1743), codes(store, "rules", rules));
            assertEquals(List.of(1, 1742, 1741), codes(store, "persons", persons));
        }
    }

    /** How many rows are taken, then the codes of what is said about the others. */
    private static List<Integer> codes(Store store, String kind, Path table) {
        ImportSession session = ImportSession.begin(
                store,
                SampleYear.WORDS,
                ImportSource.of(table),
                new ImportSession.Opening(SheetKinds.byCode(kind), 1, 0),
                Progress.none());
        ImportReport report = session.check(Progress.none());
        List<Integer> codes = new ArrayList<>(List.of(report.created()));
        report.rejected().forEach(row -> row.reasons().forEach(reason -> codes.add(reason.code())));
        return codes;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path taken(Path file) {
        Path out = folder.resolve("toàn bộ 2022");
        try (Store store = open(file)) {
            new Exporter(store).export(out, false);
        }
        return out;
    }

    /** Out and in again; every row of every table is as it was, the persons under their ids. */
    private Path comesBack(Path first) {
        Path second = folder.resolve("lại.sovang");
        new SeedLoader(SampleYear.WORDS).load(taken(first), second, false, Progress.none());
        Map<String, List<String>> before = contents(first);
        Map<String, List<String>> after = contents(second);
        before.forEach((table, rows) -> assertEquals(rows, after.get(table), table));
        return second;
    }

    private static Map<String, List<String>> contents(Path file) {
        Map<String, List<String>> contents = new TreeMap<>();
        SampleYear.rows(file, false).forEach((table, rows) -> {
            List<String> bare = new ArrayList<>();
            for (String row : rows) {
                // A list is a file here, so one that had no name fit for it has got one.
                String named = row.replaceAll("\\|list_name=[^|]*", "");
                bare.add(named.replaceAll("(^|\\|)(?!person_id|head_id|leader_id)(\\w+_)?id=\\d+", ""));
            }
            bare.sort(null);
            contents.put(table, bare);
        });
        return contents;
    }

    private static Map<String, String> figures(Path file, int year) {
        try (Store store = open(file)) {
            Map<String, String> figures = new TreeMap<>();
            new YearReader(store).figures(year).all().forEach(figure -> figures.put(figure.name(), figure.plain()));
            return figures;
        }
    }

    private static Store open(Path file) {
        return new StoreOpening(SampleYear.WORDS).open(file);
    }
}
