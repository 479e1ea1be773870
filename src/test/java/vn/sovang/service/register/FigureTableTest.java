package vn.sovang.service.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.base.Progress;
import vn.sovang.document.paper.PdfFigures;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.text.Gender;
import vn.sovang.service.SampleYear;
import vn.sovang.service.register.FigureTable.Figure;
import vn.sovang.service.register.FigureTable.Line;

/** Figures on the screen are those on the paper, and each leads to just as many members. */
class FigureTableTest {
    private static final LocalDate DAY = RegisterFixture.DAY;

    @TempDir
    Path folder;

    private RegisterFixture register;

    @BeforeEach
    void open() {
        register = new RegisterFixture(folder);
        long cell = register.cell("CB02");
        register.event(register.member("Phùng Văn Kim"), MemberEventKind.DEATH, DAY.minusDays(9), 0, "");
        register.event(
                register.member("Lý Văn Sinh"), MemberEventKind.TRANSFER_BETWEEN_CELLS, DAY.minusDays(8), cell, "");
        register.unknown("Lò Văn An", "CB02", DAY.minusDays(7));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private FigureTable table(PaperWish wish) {
        return register.papers
                .preview(wish, Progress.none())
                .figures()
                .orElseThrow()
                .apply(SampleYear.WORDS);
    }

    private static List<Figure> figures(FigureTable table) {
        List<Figure> figures = new ArrayList<>();
        table.lines().forEach(line -> figures.addAll(line.figures()));
        return figures;
    }

    private void everyFigureIsThatOfThePaper(PaperWish wish, int least) throws Exception {
        Map<String, Set<String>> printed = PdfFigures.read(register.write(wish, RegisterFormat.PDF));
        Set<String> seen = new HashSet<>();
        for (Figure figure : figures(table(wish))) {
            Set<String> there = printed.get(figure.name());
            if (there != null) {
                assertEquals(Set.of(figure.text()), there, figure.name());
                seen.add(figure.name());
            }
            if (figure.members() != null) {
                assertEquals(
                        Integer.parseInt(figure.text()), figure.members().get().size(), figure.name());
            }
        }
        assertTrue(seen.size() >= least, seen.toString());
    }

    @Test
    void theStatisticsOfAllAndOfSomeCells() throws Exception {
        PaperWish all = PaperWish.of(RegisterPaper.STATISTICS, DAY);
        everyFigureIsThatOfThePaper(all, 400);
        everyFigureIsThatOfThePaper(all.ofCells(Set.of("CB01", "CB02")), 100);
        everyFigureIsThatOfThePaper(all.ofCells(Set.of("CB02")), 50);
    }

    @Test
    void theMovements() throws Exception {
        PaperWish all = PaperWish.of(RegisterPaper.MOVEMENTS, DAY);
        everyFigureIsThatOfThePaper(all, 7);
        FigureTable table = table(all);
        Line closing = line(table, "Cuối kỳ");
        int sum = closing.figures().stream()
                .skip(1)
                .mapToInt(figure -> Integer.parseInt(figure.text()))
                .sum();
        assertEquals(Integer.parseInt(closing.figures().getFirst().text()), sum);
        assertEquals(
                List.of(register.member("Phùng Văn Kim")),
                line(table, "Từ trần").figures().getFirst().members().get());
    }

    @Test
    void aFigureLeadsToExactlyThoseItCounts() {
        FigureTable table = table(PaperWish.of(RegisterPaper.STATISTICS, DAY));
        Figure women = line(table, "Nữ").figures().getFirst();
        Map<Long, Member> members = new java.util.HashMap<>();
        register.store.read(tables -> tables.members().all()).forEach(member -> members.put(member.id(), member));
        assertTrue(women.members().get().stream()
                .allMatch(id -> members.get(id).person().gender() == Gender.FEMALE));
        Figure unknownBirth = table.lines().stream()
                .filter(line -> line.label().equals("Chưa rõ"))
                .map(line -> line.figures().getFirst())
                .filter(figure -> figure.name().equals("statistics.members.age.unknown"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(register.member("Lò Văn An")), unknownBirth.members().get());
    }

    private static Line line(FigureTable table, String label) {
        Line found = table.lines().stream()
                .filter(line -> line.label().equals(label) && !line.isHeading())
                .findFirst()
                .orElse(null);
        assertNotNull(found, label);
        return found;
    }
}
