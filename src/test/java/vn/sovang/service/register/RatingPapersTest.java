package vn.sovang.service.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.document.FigureText;
import vn.sovang.document.paper.PaperFiles;
import vn.sovang.document.paper.PdfFigures;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.time.Period;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.service.YearReader;

/** The papers of an evaluation read back: every number is the figure that the command tells. */
class RatingPapersTest {
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

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

    private Map<String, Set<String>> printed(PaperWish wish) throws Exception {
        return PdfFigures.read(register.write(wish, RegisterFormat.PDF));
    }

    private void assertAsCounted(Map<String, Set<String>> printed) {
        YearFigures figures = new YearReader(register.store).figures(2022);
        assertFalse(printed.isEmpty());
        printed.forEach((name, written) -> assertEquals(
                Set.of(figures.get(name).plain()),
                Set.copyOf(written.stream().map(FigureText::plain).toList()),
                name));
    }

    @Test
    void theSummaryBearsTheFiguresAndItsPercentagesAddUp() throws Exception {
        Map<String, Set<String>> printed = printed(PaperWish.of(RegisterPaper.RATING_SUMMARY, DAY));
        assertAsCounted(printed);
        assertEquals(Set.of("20"), printed.get("members.level.outstanding"));
        assertEquals(Set.of("13,70%"), printed.get("members.level.outstanding.percent"));
        assertEquals(Set.of("0,68%"), printed.get("members.level.not_completed.percent"));
        assertEquals(Set.of("17,86%"), printed.get("members.outstanding.percent"));
        assertEquals(Set.of("12"), printed.get("cells.level.good"));
        assertEquals(Set.of("18"), printed.get("evaluation.cell.cb01.members.total"));
    }

    @Test
    void theListAndTheMinutesOfACell() throws Exception {
        for (RegisterPaper paper : List.of(RegisterPaper.RATING_LIST, RegisterPaper.RATING_MINUTES)) {
            PaperWish wish = PaperWish.of(paper, DAY).ofCells(Set.of("CB01"));
            Map<String, Set<String>> printed = printed(wish);
            assertAsCounted(printed);
            assertEquals(Set.of("17"), printed.get("evaluation.cell.cb01.members.rated"));
            String text = PaperFiles.text(register.write(wish, RegisterFormat.PDF));
            assertTrue(text.contains("Triệu Mùi Chiêu"), text);
            assertTrue(text.contains("Miễn công tác"), text);
            assertFalse(text.contains("chấm") || text.contains("Điểm"), "2022 has no points");
            assertFalse(text.contains("tối đa"), "the cap of 2022 is held against the whole, not against a cell");
            assertFalse(text.contains("chưa xếp loại"), text);
        }
    }

    @Test
    void whoIsStillOpenIsNotCalledUnrated() throws Exception {
        register.store.change("Bỏ mức", tables -> {
            Evaluation one = tables.memberEvaluations().of(2022).stream()
                    .filter(Evaluation::rated)
                    .filter(rated -> tables.cells().all().stream()
                            .anyMatch(cell ->
                                    cell.id() == rated.cellId() && cell.code().equals("CB01")))
                    .findFirst()
                    .orElseThrow();
            tables.memberEvaluations().delete(one.id());
            return null;
        });
        PaperWish wish = PaperWish.of(RegisterPaper.RATING_LIST, DAY).ofCells(Set.of("CB01"));
        Map<String, Set<String>> printed = printed(wish);
        assertEquals(Set.of("01"), printed.get("evaluation.cell.cb01.members.open"));
        assertEquals(Set.of("01"), printed.get("evaluation.cell.cb01.members.excused"));
    }

    /** The party post of a member of the register; posts that began or ended in time. */
    @Test
    void leadersAreCountedByTheirPostsOnTheDay() throws Exception {
        String name = "leaders.total";
        int before = Integer.parseInt(printed(PaperWish.of(RegisterPaper.RATING_SUMMARY, DAY))
                .get(name)
                .iterator()
                .next());
        register.store.change("Chức vụ", tables -> {
            var plain = tables.members().all().stream()
                    .filter(member -> member.partyPost().isEmpty())
                    .filter(member -> tables.posts().all().stream()
                            .noneMatch(post ->
                                    post.person().id() == member.person().id()))
                    .limit(3)
                    .toList();
            tables.posts().insert(post(plain.get(0).person(), "Phó Chủ tịch HĐND", LocalDate.of(2022, 12, 31), null));
            tables.posts().insert(post(plain.get(1).person(), "Phó Chủ tịch HĐND", LocalDate.of(2023, 1, 1), null));
            tables.posts().insert(post(plain.get(2).person(), "Công chức Tư pháp", LocalDate.of(2020, 1, 1), null));
            return null;
        });
        Map<String, Set<String>> after = printed(PaperWish.of(RegisterPaper.RATING_SUMMARY, DAY));
        assertEquals(Set.of(String.valueOf(before + 1)), after.get(name));
        assertAsCounted(after);
    }

    private static Post post(Person person, String title, LocalDate from, LocalDate to) {
        return new Post(0, person, title, "HDND", new Period(from, to));
    }

    @Test
    void anotherYearHasOtherColumns() throws Exception {
        PaperWish wish = PaperWish.of(RegisterPaper.RATING_LIST, LocalDate.of(2026, 11, 23))
                .dated(DAY)
                .ofCells(Set.of("CB01"));
        String text = PaperFiles.text(register.write(wish, RegisterFormat.PDF));
        assertTrue(text.contains("Điểm"), () -> "no points in " + text);
    }

    @Test
    void headingsAreRulesThatTheClerkChangesAndDrops() throws Exception {
        register.store.change("Đổi cột", tables -> {
            LocalDate from = LocalDate.of(2018, 1, 1);
            String key = "evaluation.summary.column.";
            tables.rules().put(new Rule(key + "total", from, "Tổng số ĐV", "Mẫu", Certainty.CERTAIN, true), 9_000_000);
            tables.rules().put(new Rule(key + "note", from, "", "Mẫu", Certainty.CERTAIN, true), 9_000_001);
            return null;
        });
        List<String> headings = RegisterFixture.sheet(
                        register.write(PaperWish.of(RegisterPaper.RATING_SUMMARY, DAY), RegisterFormat.XLSX), 0)
                .getFirst();
        assertTrue(headings.contains("Tổng số ĐV"), headings.toString());
        assertFalse(headings.contains("Ghi chú"), headings.toString());
    }

    @Test
    void aReasonToKeepMoreStandsOnTheList() throws Exception {
        register.store.change("Giữ", tables -> {
            tables.capExceptions()
                    .insert(new vn.sovang.domain.evaluation.CapException(
                            0, 2022, true, register.cell("CB01"), "Dẫn đầu phong trào"));
            tables.memberEvaluations().of(2022).stream()
                    .filter(one -> one.cellId() == register.cell("CB01") && one.rated())
                    .map(one -> one.withDecided("outstanding"))
                    .forEach((Evaluation one) -> tables.memberEvaluations().update(one));
            return null;
        });
        PaperWish wish = PaperWish.of(RegisterPaper.RATING_LIST, DAY).ofCells(Set.of("CB01"));
        assertTrue(PaperFiles.text(register.write(wish, RegisterFormat.PDF)).contains("Dẫn đầu phong trào"));
    }
}
