package vn.sovang.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.base.Progress;
import vn.sovang.domain.evaluation.CapException;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.EvaluationDetails;
import vn.sovang.domain.evaluation.Votes;
import vn.sovang.domain.member.CellEvent;
import vn.sovang.domain.member.Congress;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.Histories;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberDetails;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.member.PartyCard;
import vn.sovang.domain.office.Collective;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdPast;
import vn.sovang.domain.office.HouseholdTitle;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.VillagePast;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.domain.time.Period;
import vn.sovang.domain.time.Term;
import vn.sovang.service.imports.ImportRequest;
import vn.sovang.service.imports.Importer;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Out of a store into a folder of tables and into a new store again; and folders that make no store. */
class RoundTripTest {
    @TempDir
    Path folder;

    @Test
    void whatIsExportedMakesTheSameRegister() {
        Path first = SampleYear.store(folder);
        Path second = reloaded(first);
        assertEquals(figures(first, 2022), figures(second, 2022));
        Map<String, List<String>> before = contents(first);
        Map<String, List<String>> after = contents(second);
        before.forEach((table, rows) -> assertEquals(rows, after.get(table), table));
    }

    @Test
    void villagesHouseholdsTitlesAndCollectivesComeBackWithTheirPast() {
        Path first = SampleYear.store(folder);
        try (Store store = open(first)) {
            store.change("Người và hộ", RoundTripTest::people);
        }
        Path second = reloaded(first);
        Map<String, List<String>> before = contents(first);
        Map<String, List<String>> after = contents(second);
        for (String table : List.of(
                "cell_event",
                "congress",
                "village_past",
                "household",
                "household_past",
                "household_title",
                "collective")) {
            assertFalse(before.get(table).isEmpty(), table);
        }
        before.forEach((table, rows) -> assertEquals(rows, after.get(table), table));
        try (Store store = open(second)) {
            assertEquals(
                    List.of(),
                    new CheckStore(store, LocalDate.of(2026, 1, 1))
                            .problems().stream().map(SampleYear.WORDS::say).toList());
        }
    }

    /** A merger, a rename, a change of head, titles, a board, a promotion; the heads of villages and households overlap. */
    private static Void people(Tables tables) {
        LocalDate last = LocalDate.of(2025, 6, 30);
        Person head = person(tables, "Triệu Phúc Vinh", "1971-03-02");
        Person heir = person(tables, "Triệu Thị Mai", "1975");
        Person board = person(tables, "Bàn Văn Hè", null);
        List<Village> villages = tables.villages().all();
        long merged = tables.villages()
                .insert(new Village(
                        0,
                        "T08",
                        "Nà Còi",
                        "Triệu Phúc Vinh",
                        head,
                        null,
                        "Cao Sơn",
                        Period.from(last.plusDays(1)),
                        0,
                        ""));
        tables.villages().insert(new Village(0, "S01", "Nà Còi", "Đinh A", null, 50, "Sỹ Bình", Period.ALWAYS, 0, ""));
        tables.villages().update(villages.get(0).ended(last, merged, "NQ 12/NQ-HĐND"));
        tables.villages()
                .insertPast(new VillagePast(0, merged, last.plusDays(30), "Nà Coi", "Lý, B", null, "QĐ \"1\""));
        long one = tables.households()
                .insert(new Household(0, "T01-001", heir, merged, "Khu 1", Period.ALWAYS, "=ghi chú"));
        tables.households()
                .insertPast(
                        new HouseholdPast(0, one, last, head, villages.get(0).id(), "Khu cũ", "Từ trần"));
        long other = tables.households()
                .insert(new Household(0, "T02-001", head, villages.get(1).id(), "", Period.from(last), ""));
        tables.householdTitles().insert(new HouseholdTitle(0, one, 2022, "cultural_family", "15/QĐ-UBND"));
        tables.householdTitles().insert(new HouseholdTitle(0, other, 2025, "exemplary_cultural_family", ""));
        tables.collectives()
                .insert(new Collective(
                        0,
                        "",
                        "Ban Chỉ đạo hè",
                        "board",
                        "UBND xã",
                        board,
                        new Period(last, last),
                        "QĐ 7",
                        "năm 2025"));
        tables.collectives()
                .insert(new Collective(
                        0, "", "Ban Chỉ đạo hè", "board", "UBND xã", head, Period.from(last.plusDays(1)), "", ""));
        LocalDate day = last.plusDays(1);
        tables.cellEvents().insert(CellEvent.renamed(1, day, "Chi bộ \"mới\", một", "01-QĐ/ĐU", last));
        tables.cellEvents().insert(CellEvent.moved(2, day, "CB01", "", null));
        tables.cellEvents().insert(CellEvent.kindChanged(2, day, "other", "", null));
        tables.congresses().insert(new Congress(0, "CB01", new Term(2025, 2030), day, "lần 1"));
        tables.congresses().insert(new Congress(0, "DU", new Term(2025, 2030), null, ""));
        Staff serving = tables.staff().all().getFirst();
        tables.staff().update(serving.endingOn(last));
        tables.staff()
                .insert(new Staff(
                        0, serving.person(), "cadre", "Bí thư", "master", null, last.plusDays(1), null, "xã mới"));
        return null;
    }

    private static Person person(Tables tables, String name, String birth) {
        Person person = new Person(0, name, Gender.UNKNOWN, birth == null ? null : PartialDate.ofIso(birth));
        return new Person(tables.persons().insert(person), name, Gender.UNKNOWN, person.birth());
    }

    @Test
    void aSecondExportWritesTheSameBytes() throws IOException {
        Path second = reloaded(SampleYear.store(folder));
        Path again = folder.resolve("lan-hai");
        try (Store store = open(second)) {
            new Exporter(store).export(again, false);
        }
        try (Stream<Path> files = Files.list(folder.resolve("xuat"))) {
            // A workbook says in itself when it was made.
            for (Path file :
                    files.filter(one -> !one.endsWith(Exporter.WORKBOOK)).toList()) {
                assertEquals(-1, Files.mismatch(file, again.resolve(file.getFileName())), file.toString());
            }
        }
    }

    @Test
    void twoYearsWhoseListsAreCalledTheSameComeBackAsTwo() {
        Path file = SampleYear.store(folder);
        try (Store store = open(file)) {
            Importer importer = new Importer(store, SampleYear.WORDS);
            Path decisions = SampleYear.csv(
                    folder.resolve("quyet-dinh.csv"),
                    "Cơ quan,Số,Ngày,Người ký,Trích yếu,Danh sách",
                    "UBND,07/QĐ-UBND,08/01/2024,Dương Văn Hùng,Về việc khen thưởng năm 2023,khen-thuong-ubnd.csv",
                    "UBND,08/QĐ-UBND,09/01/2024,Dương Văn Hùng,Về việc khen đột xuất năm 2023,../../ngoai.csv");
            importer.apply(new ImportRequest("decisions", decisions, 1, 0), Progress.none());
            Path awards = SampleYear.csv(
                    folder.resolve("khen-thuong-ubnd.csv"),
                    "STT,Đối tượng,Danh xưng,Tên,Chức vụ,Đơn vị,Thành tích,Hình thức",
                    "1,Cá nhân,Bà,Bàn Thị Mới,,Thôn Nà Cáy,Có thành tích,Giấy khen");
            importer.apply(new ImportRequest("awards", awards, 1, 2023), Progress.none());
        }
        Path second = reloaded(file);
        assertEquals(figures(file, 2022), figures(second, 2022));
        assertEquals(figures(file, 2023), figures(second, 2023));
        assertEquals("1", figures(second, 2023).get("awards.state.total"));
        assertFalse(Files.exists(folder.resolve("ngoai.csv")), "no file outside the folder");
    }

    @Test
    void anEmptyRegisterComesBackEmpty() {
        Path file = folder.resolve("rong.sovang");
        new StoreOpening(SampleYear.WORDS).create(file).close();
        Path second = reloaded(file);
        assertEquals(contents(file), contents(second));
    }

    /** Every kind of event, at random but possible, and all that hangs on members. */
    @Test
    void whateverHappenedToMembersComesBack() {
        Path file = SampleYear.store(folder);
        long seed = 20221231;
        try (Store store = open(file)) {
            store.change("Thử", tables -> {
                fillWith(tables, new Random(seed));
                return null;
            });
        }
        Path second = reloaded(file);
        assertEquals(figures(file, 2022), figures(second, 2022), "seed " + seed);
        Map<String, List<String>> before = contents(file);
        Map<String, List<String>> after = contents(second);
        before.forEach((table, rows) -> assertEquals(rows, after.get(table), table + ", seed " + seed));
        assertEquals(
                MemberEventKind.values().length,
                before.get("member_event").stream()
                        .map(row -> row.replaceFirst(".*kind=([A-Z_]+).*", "$1"))
                        .distinct()
                        .count(),
                "every kind of event");
        assertTrue(before.get("party_badge").size() > 20
                && before.get("discipline").size() > 20);
    }

    /** Points, ballots, decisions, notes, reasons and what is kept over the cap. */
    @Test
    void allThatStandsBesideTheLevelsComesBack() {
        Path file = SampleYear.store(folder);
        EvaluationDetails full = new EvaluationDetails(
                new BigDecimal("91.5"),
                new BigDecimal("100"),
                new Votes(11, 12),
                "07-QĐ/ĐU",
                LocalDate.of(2026, 12, 20),
                "Ghi chú, có \"dấu\"",
                true);
        try (Store store = open(file)) {
            store.change("Thử", tables -> {
                tables.memberEvaluations().insert(new Evaluation(0, 1, 1, 2026, "good", null, null, null, full));
                tables.memberEvaluations()
                        .insert(new Evaluation(0, 2, 2, 2026, null, null, null, "other", full.ratedAnyway(false)));
                tables.cellEvaluations()
                        .insert(new Evaluation(0, 1, 1, 2026, null, null, null, "new_cell", full.ratedAnyway(false)));
                tables.capExceptions().insert(new CapException(0, 2026, true, 0, "Đã xin ý kiến"));
                tables.capExceptions().insert(new CapException(0, 2026, true, 3, "Dẫn đầu"));
                tables.capExceptions().insert(new CapException(0, 2026, false, 0, "Chỉ có 12 chi bộ"));
                return null;
            });
        }
        Map<String, List<String>> before = contents(file);
        Map<String, List<String>> after = contents(reloaded(file));
        for (String table : List.of("member_evaluation", "cell_evaluation", "cap_exception")) {
            assertEquals(before.get(table), after.get(table), table);
        }
    }

    private static void fillWith(Tables tables, Random random) {
        List<String> reasons = List.of("first", "lost", "damaged", "exchange_2025");
        List<String> forms = List.of("reprimand", "warning", "dismissal", "expulsion");
        LocalDate day = LocalDate.of(2012, 5, 19);
        for (Member member : tables.members().all()) {
            if (random.nextInt(3) == 0) {
                tables.memberEvents()
                        .of(member.id())
                        .forEach(event -> tables.memberEvents().delete(event.id()));
                Histories.possible(random, member.id(), 20).forEach(tables.memberEvents()::insert);
                tables.members().update(member.with(details(random)));
            }
            if (random.nextInt(3) == 0) {
                tables.partyCards()
                        .insert(new PartyCard(0, member.id(), String.valueOf(12340000 + member.id()), null, ""));
                tables.partyCards()
                        .insert(new PartyCard(
                                0, member.id(), member.cardNumber(), day, reasons.get(random.nextInt(4))));
            }
            if (random.nextInt(4) == 0) {
                tables.disciplines()
                        .insert(new Discipline(
                                0,
                                member.id(),
                                forms.get(random.nextInt(4)),
                                day.plusDays(random.nextInt(2000)),
                                "09-QĐ/UBKT",
                                day,
                                "Sinh con thứ ba, \"tự nhận\"",
                                day.plusYears(6)));
                tables.partyBadges().insert(new PartyBadge(0, member.id(), 30, day, "early", "A, 12", "1-QĐ/TU", day));
                tables.partyBadges().insert(new PartyBadge(0, member.id(), 40, day, "usual", "", "", null));
            }
        }
    }

    private static MemberDetails details(Random random) {
        String number = "00123456789" + random.nextInt(10);
        return new MemberDetails(
                "Bàn A Tài",
                "Chín",
                number,
                "0912.345.678",
                "a@b.vn",
                "17",
                "Luật",
                "Anh B1",
                "Tin học cơ bản",
                "Làm ruộng",
                "retired",
                "Chi bộ 3, quân khu 1",
                "Đ/c A; Đ/c B",
                "Chi hội trưởng",
                "Thương binh 4/4",
                "Ghi chú, có dấu phẩy");
    }

    @Test
    void anExistingFileIsNotReplacedAndNothingIsWrittenBesideIt() throws IOException {
        Path file = SampleYear.store(folder);
        Path out = Files.createDirectories(folder.resolve("xuat"));
        Files.writeString(out.resolve("hoi-nghi.csv"), "quý giá");
        try (Store store = open(file)) {
            assertProblem(201, () -> new Exporter(store).export(out, false));
        }
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dang-vien.csv, 03/02/2021, 31/02/2021, 255",
        "dang-vien.csv, Họ và tên, Họ lạ, 203",
        "don-vi.csv, Tên, Tên lạ, 203",
        "danh-gia-dang-vien-2022.csv, 61931201, 99999999, 255",
        "quyet-dinh.csv, 05/01/2023, 32/01/2023, 255",
        "khen-thuong-ubnd.csv, Giấy khen, Giấy lạ, 255",
        "chi-tieu-2022.csv, '193,217', '193,0', 255",
        "quyet-dinh.csv, khen-thuong-ubnd.csv, khac.csv, 254",
    })
    void aSpoiltFolderMakesNoStoreAndSaysWhere(String name, String text, String by, int code) throws IOException {
        Path seed = SampleYear.seed(folder);
        SampleYear.spoil(seed.resolve(name), text, by);
        assertNoStore(code, seed, code == 254 ? by : name);
    }

    @Test
    void aMissingFileOrFolderMakesNoStore() throws IOException {
        Path seed = SampleYear.seed(folder);
        Files.delete(seed.resolve("thon.csv"));
        assertNoStore(254, seed, "thon.csv");
        assertNoStore(202, folder.resolve("khong-co"), "khong-co");
        assertNoStore(202, seed.resolve("don-vi.csv"), "don-vi.csv");
    }

    private void assertNoStore(int code, Path seed, String named) throws IOException {
        Path file = folder.resolve("moi").resolve("moi.sovang");
        vn.sovang.base.ProblemException failure = org.junit.jupiter.api.Assertions.assertThrows(
                vn.sovang.base.ProblemException.class, () -> load(seed, file));
        assertEquals(code, failure.problem().code(), failure::getMessage);
        String sentence = SampleYear.WORDS.say(failure.problem());
        assertTrue(sentence.contains(named), sentence);
        if (Files.exists(file.getParent())) {
            try (Stream<Path> left = Files.list(file.getParent())) {
                assertEquals(List.of(), left.toList(), "nothing is left behind");
            }
        }
    }

    private static void load(Path seed, Path file) {
        new SeedLoader(SampleYear.WORDS).load(seed, file, false, Progress.none());
    }

    private Path reloaded(Path file) {
        Path out = folder.resolve("xuat");
        try (Store store = open(file)) {
            new Exporter(store).export(out, false);
        }
        Path second = folder.resolve("lai.sovang");
        load(out, second);
        return second;
    }

    private static Store open(Path file) {
        return new StoreOpening(SampleYear.WORDS).open(file);
    }

    private static Map<String, String> figures(Path file, int year) {
        try (Store store = open(file)) {
            Map<String, String> figures = new TreeMap<>();
            new YearReader(store).figures(year).all().forEach(figure -> figures.put(figure.name(), figure.plain()));
            return figures;
        }
    }

    /** The rows of every table without the keys that the store gives them. */
    private static Map<String, List<String>> contents(Path file) {
        Map<String, List<String>> contents = new TreeMap<>();
        SampleYear.rows(file, false).forEach((table, rows) -> {
            List<String> bare = new ArrayList<>();
            for (String row : rows) {
                bare.add(row.replaceAll("(^|\\|)(\\w+_)?id=\\d+", ""));
            }
            bare.sort(null);
            contents.put(table, bare);
        });
        return contents;
    }
}
