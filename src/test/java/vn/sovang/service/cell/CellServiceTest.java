package vn.sovang.service.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellEvent;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.Period;
import vn.sovang.domain.time.Term;
import vn.sovang.service.ShippedRules;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;

/** Each step about a cell on a real store: what becomes of cells, members and posts, and what is refused. */
class CellServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 1);
    private static final LocalDate JOINED = LocalDate.of(2010, 3, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @TempDir
    Path folder;

    private Store store;
    private CellService cells;

    @BeforeEach
    void create() {
        store = Store.create(folder.resolve("sổ.sovang"));
        store.change("Quy tắc", tables -> {
            int position = 0;
            for (Rule rule : ShippedRules.all()) {
                tables.rules().put(rule, position++);
            }
            return null;
        });
        cells = new CellService(store);
        store.change("Dữ liệu", tables -> {
            tables.units()
                    .insert(new UnitVersion(
                            0, "DU", "party_committee", "Đảng ủy xã Cao Sơn", "", "Cao Sơn", Period.ALWAYS));
            for (int i = 1; i <= 3; i++) {
                tables.cells().insert(new Cell(0, "CB0" + i, "Chi bộ " + i, "village", "DU", JOINED, null, null));
            }
            for (int i = 0; i < 6; i++) {
                long person = tables.persons().insert(new Person(0, "Bàn Văn " + (char) ('A' + i), Gender.MALE, null));
                Person known = new Person(person, "Bàn Văn " + (char) ('A' + i), Gender.MALE, null);
                long member =
                        tables.members().insert(new Member(0, known, "", null, null, "", "", "", null, null, "", ""));
                tables.memberEvents()
                        .insert(new MemberEvent(0, member, MemberEventKind.ADMISSION, JOINED, i < 4 ? 1 : 2, ""));
                if (i < 2) {
                    tables.posts()
                            .insert(new Post(
                                    0, known, i == 0 ? "Bí thư Chi bộ" : "Thủ quỹ", "CB01", Period.from(JOINED)));
                }
            }
            return null;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aNewCellStandsInTheTree() {
        long id = run(
                CellStep.FOUND,
                Optional.empty(),
                Map.of(
                        CellField.CODE,
                        "CB04",
                        CellField.NAME,
                        "Chi bộ Quân sự",
                        CellField.KIND,
                        "military",
                        CellField.PARENT,
                        "CB01",
                        CellField.FOUNDED,
                        "1/7/2025"));
        CellBook book = cells.book(DAY);
        Cell cell = book.register().find(id, DAY).orElseThrow();
        assertEquals("Chi bộ 1", book.parentName(cell));
        assertEquals(4, book.tree().roots().size() + book.tree().below("CB01").size());
        assertEquals(
                3, cells.book(DAY.minusDays(1)).register().on(DAY.minusDays(1)).size());
    }

    @Test
    void aMergerTakesMembersPostsAndCellsBelowAlongAndIsUndoneAtOneStroke() {
        run(CellStep.MOVE, cell("CB03"), Map.of(CellField.PARENT, "CB01", CellField.DAY, "1/1/2020"));
        run(
                CellStep.MERGE,
                cell("CB01"),
                Map.of(CellField.OTHER, "CB02", CellField.DAY, "1/7/2025", CellField.DECISION, "05-QĐ/ĐU"));
        CellBook after = cells.book(DAY);
        assertEquals(List.of("CB02", "CB03"), codes(after));
        assertEquals(6, after.membersOf(cell("CB02").orElseThrow()).size());
        assertEquals("CB02", cell("CB03").orElseThrow().parentCode());
        assertTrue(after.posts().stream()
                .allMatch(post -> DAY.minusDays(1).equals(post.period().to())));
        CellBook before = cells.book(DAY.minusDays(1));
        assertEquals(4, before.membersOf(before.find("CB01").orElseThrow()).size(), "history is kept");
        MemberEvent moved = store.read(tables -> tables.memberEvents().of(1)).getLast();
        assertEquals("05-QĐ/ĐU", moved.decision());
        store.undo();
        assertEquals(List.of("CB01", "CB02", "CB03"), codes(cells.book(DAY)));
        assertEquals(4, cells.book(DAY).membersOf(cell("CB01").orElseThrow()).size());
    }

    @Test
    void aSplitTakesThoseWhoWereTicked() {
        Form<CellField> form = form(
                CellStep.SPLIT,
                cell("CB01"),
                Map.of(CellField.CODE, "CB09", CellField.NAME, "Chi bộ Nà Pò", CellField.DAY, "1/7/2025"));
        assertEquals(2321, problem(() -> cells.run(CellStep.SPLIT, form, List.of(), "Tách")));
        assertEquals(List.of("CB01", "CB02", "CB03"), codes(cells.book(DAY)), "nothing is half done");
        long fresh = cells.run(CellStep.SPLIT, form, List.of(2L, 3L, 5L), "Tách");
        CellBook book = cells.book(DAY);
        assertEquals(
                List.of("Bàn Văn B", "Bàn Văn C"),
                book.membersOf(book.find("CB09").orElseThrow()).stream()
                        .map(member -> member.person().name())
                        .toList(),
                "who is in another cell stays there");
        assertEquals(fresh, book.find("CB09").orElseThrow().id());
    }

    @Test
    void aCongressOpensATermAndElectsACommittee() {
        Form<CellField> form = form(
                CellStep.CONGRESS,
                cell("CB01"),
                Map.of(
                        CellField.TERM,
                        "2025 - 2030",
                        CellField.DAY,
                        "1/7/2025",
                        CellField.SECRETARY,
                        "2",
                        CellField.DEPUTY,
                        "3"));
        cells.run(CellStep.CONGRESS, form, List.of(2L, 3L, 4L), "Đại hội");
        CellBook book = cells.book(DAY);
        Cell cell = cell("CB01").orElseThrow();
        assertEquals(new Term(2025, 2030), cell.term());
        List<String> held = book.postsOf(cell).stream()
                .filter(post -> post.period().contains(DAY))
                .map(post -> post.person().name() + ": " + post.title())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "Bàn Văn B: Bí thư Chi bộ",
                        "Bàn Văn B: Thủ quỹ",
                        "Bàn Văn C: Phó Bí thư Chi bộ",
                        "Bàn Văn D: Chi ủy viên"),
                held);
        assertEquals(
                2316,
                problems(CellStep.CONGRESS, cell("CB01"), Map.of(CellField.TERM, "2025-2030"))
                        .get(CellField.TERM)
                        .code());
    }

    @Test
    void aCodeThatWasWrongIsMendedEverywhere() {
        run(CellStep.MOVE, cell("CB03"), Map.of(CellField.PARENT, "CB01", CellField.DAY, "1/1/2020"));
        run(CellStep.CORRECT, cell("CB01"), Map.of(CellField.CODE, "NC", CellField.NAME, "Chi bộ Nà Cáy"));
        CellBook book = cells.book(DAY);
        assertEquals(List.of("CB02", "CB03", "NC"), codes(book));
        assertEquals("Chi bộ Nà Cáy", book.parentName(cell("CB03").orElseThrow()));
        assertEquals(2, book.postsOf(cell("NC").orElseThrow()).size());
    }

    @Test
    void impossibleStepsAreRefusedInWords() {
        run(CellStep.MOVE, cell("CB03"), Map.of(CellField.PARENT, "CB01", CellField.DAY, "1/1/2020"));
        Optional<Cell> one = cell("CB01");
        assertEquals(2306, code(CellStep.MOVE, one, CellField.PARENT, "CB03"));
        assertEquals(2307, code(CellStep.MOVE, one, CellField.PARENT, "DU"));
        assertEquals(2309, code(CellStep.MERGE, one, CellField.OTHER, "CB03"));
        assertEquals(2309, code(CellStep.MERGE, one, CellField.OTHER, "CB01"));
        assertEquals(2304, code(CellStep.RENAME, one, CellField.NAME, "Chi bộ 1"));
        assertEquals(1300, code(CellStep.RENAME, one, CellField.NAME, "chi bo 2"));
        assertEquals(2303, code(CellStep.RENAME, one, CellField.NAME, ""));
        assertEquals(2311, code(CellStep.RENAME, one, CellField.DAY, "1/1/1990"));
        assertEquals(277, code(CellStep.RENAME, one, CellField.DAY, "31/2/2025"));
        assertEquals(2310, code(CellStep.RENAME, one, CellField.DAY, ""));
        assertEquals(1301, code(CellStep.RENAME, one, CellField.DAY, "1/1/2026"));
        assertEquals(2302, code(CellStep.FOUND, Optional.empty(), CellField.CODE, "cb02"));
        assertEquals(2302, code(CellStep.FOUND, Optional.empty(), CellField.CODE, "DU"));
        assertEquals(261, code(CellStep.FOUND, Optional.empty(), CellField.NAME, "=1+1"));
        assertEquals(260, code(CellStep.FOUND, Optional.empty(), CellField.NAME, "x".repeat(10_000)));
        assertEquals(2318, code(CellStep.DISSOLVE, one, CellField.DAY, "1/7/2025"));
        assertEquals(2315, code(CellStep.CONGRESS, one, CellField.TERM, "năm nay"));
        run(CellStep.DISSOLVE, cell("CB03"), Map.of(CellField.DAY, "1/7/2025"));
        assertEquals(
                2312,
                code(
                        CellStep.RENAME,
                        Optional.of(cells.book(DAY).register().find(3, DAY).orElseThrow()),
                        CellField.DAY,
                        "2/7/2025"));
    }

    @Test
    void anEventWrittenDownWronglyIsTakenOut() {
        run(CellStep.RENAME, cell("CB01"), Map.of(CellField.NAME, "Chi bộ Nhầm", CellField.DAY, "1/7/2025"));
        CellEvent event = cells.book(DAY).register().events(1).getFirst();
        cells.removeEvent(event.id(), "Bỏ việc ghi nhầm");
        assertEquals("Chi bộ 1", cell("CB01").orElseThrow().name());
    }

    private Optional<Cell> cell(String code) {
        return cells.book(DAY).find(code);
    }

    private Form<CellField> form(CellStep step, Optional<Cell> cell, Map<CellField, String> values) {
        CellBook book = cells.book(DAY);
        Form<CellField> form = CellForms.of(book, step, cell);
        for (Map.Entry<CellField, String> value : values.entrySet()) {
            form = form.with(value.getKey(), value.getValue());
        }
        return form.tidy(CellForms.kind(book, step, TODAY));
    }

    private Map<CellField, Problem> problems(CellStep step, Optional<Cell> cell, Map<CellField, String> values) {
        return CellForms.kind(cells.book(DAY), step, TODAY).problems(form(step, cell, values));
    }

    private int code(CellStep step, Optional<Cell> cell, CellField field, String value) {
        Problem problem = problems(step, cell, Map.of(field, value)).get(field);
        return problem == null ? 0 : problem.code();
    }

    private long run(CellStep step, Optional<Cell> cell, Map<CellField, String> values) {
        Form<CellField> form = form(step, cell, values);
        Set<Integer> blocking = new TreeSet<>();
        CellForms.kind(cells.book(DAY), step, TODAY).problems(form).values().stream()
                .filter(Form::blocks)
                .forEach(problem -> blocking.add(problem.code()));
        assertEquals(Set.of(), blocking);
        return cells.run(step, form, new ArrayList<>(), "Bước");
    }

    private static int problem(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem().code();
    }

    private static List<String> codes(CellBook book) {
        return book.register().on(book.day()).stream().map(Cell::code).toList();
    }
}
