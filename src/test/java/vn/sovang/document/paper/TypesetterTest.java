package vn.sovang.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.document.paper.Table.Column;

class TypesetterTest {

    @Test
    void stateNumbersHeadingsWithPointsAndPartyWithHyphens() {
        assertEquals(
                List.of("Phần một", "I. Một", "1. Hai", "a) Ba", "b) Ba", "2. Hai", "a) Ba", "II. Một", "1. Hai"),
                headings(PaperStyle.STATE));
        assertEquals(
                List.of("Phần một", "I- Một", "1- Hai", "a) Ba", "b) Ba", "2- Hai", "a) Ba", "II- Một", "1- Hai"),
                headings(PaperStyle.PARTY_2018));
    }

    private static List<String> headings(PaperStyle style) {
        return lines(Paper.in(style, "Thử")
                .heading(0, "Phần một")
                .heading(1, "Một")
                .heading(2, "Hai")
                .heading(3, "Ba")
                .heading(3, "Ba")
                .heading(2, "Hai")
                .heading(3, "Ba")
                .heading(1, "Một")
                .heading(2, "Hai")
                .build());
    }

    @Test
    void aPartBeginsItsChaptersAnew() {
        assertEquals(
                List.of("A", "I. x", "II. x", "B", "I. x"),
                lines(Paper.in(PaperStyle.STATE, "Thử")
                        .heading(0, "A")
                        .heading(1, "x")
                        .heading(1, "x")
                        .heading(0, "B")
                        .heading(1, "x")
                        .build()));
    }

    @Test
    void lettersGoBeyondTheAlphabetAndChaptersBeyondNine() {
        PaperBuilder paper = Paper.in(PaperStyle.STATE, "Thử");
        for (int i = 0; i < 25; i++) {
            paper.heading(3, "x");
        }
        for (int i = 0; i < 14; i++) {
            paper.heading(1, "y");
        }
        List<String> lines = lines(paper.build());
        assertEquals("đ) x", lines.get(4));
        assertEquals("24) x", lines.get(23));
        assertEquals("XIV. y", lines.getLast());
    }

    @Test
    void theNumberHasAColonOnStatePapersOnly() {
        Block.Letterhead head = new Block.Letterhead(List.of(), List.of("A"), "05/QĐ-UBND", "B");
        assertTrue(headLines(PaperStyle.STATE, head).contains("Số: 05/QĐ-UBND"));
        assertTrue(headLines(PaperStyle.PARTY_2018, head).contains("Số 05/QĐ-UBND"));
        assertTrue(headLines(PaperStyle.PARTY_2018, head).contains("*"));
        assertFalse(headLines(PaperStyle.STATE, head).contains("*"));
    }

    private static List<String> headLines(PaperStyle style, Block.Letterhead head) {
        return Typesetter.set(Paper.in(style, "Thử").add(head).build()).getFirst().stream()
                .map(Piece.Columns.class::cast)
                .flatMap(columns -> java.util.stream.Stream.concat(columns.left().stream(), columns.right().stream()))
                .filter(Piece.Line.class::isInstance)
                .map(piece -> ((Piece.Line) piece).text().plain())
                .toList();
    }

    @Test
    void textComesInComposedAndOnOneLine() {
        String decomposed = Normalizer.normalize("Đảng ủy xã\nCao Sơn\u0007", Normalizer.Form.NFD);
        assertEquals("Đảng ủy xã Cao Sơn", Text.of(decomposed).plain());
        assertEquals("a😀b", Text.of("a😀b\uD83D").plain());
    }

    @Test
    void figuresAreCollectedInAllTheirWritings() {
        Paper paper = Paper.in(PaperStyle.STATE, "Thử")
                .paragraph(
                        Text.of("Có ").figure("awards.state.collective", "08").and(" tập thể"))
                .table(Table.of(Column.left("a", 1))
                        .row(Text.ofFigure("awards.state.collective", "8"))
                        .build())
                .build();
        assertEquals(List.of("08", "8"), List.copyOf(paper.figures().get("awards.state.collective")));
    }

    @Test
    void whatCannotBePrintedIsRefusedWhereItIsMade() {
        assertThrows(IllegalArgumentException.class, () -> Text.ofFigure("not a name", "1"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Table.of(Column.left("a", 1)).row("1", "2").build());
        assertThrows(IllegalArgumentException.class, () -> Column.left("a", 0));
        assertThrows(IllegalArgumentException.class, () -> Table.of().build());
    }

    @Test
    void aLongSummaryIsPartedIntoLinesOfLikeLength() {
        String summary = "Tổng kết công tác Đảng, chính quyền năm 2022; phương hướng, nhiệm vụ năm 2023";
        TextStyle look = PaperStyle.STATE.look(Role.SUMMARY);
        List<String> lines = Balance.lines(summary, look, 165);
        assertEquals(2, lines.size());
        assertEquals(summary, String.join(" ", lines));
        double shorter = Math.min(Measure.width(lines.get(0), look), Measure.width(lines.get(1), look));
        assertTrue(shorter > 75, lines::toString);
        assertEquals(List.of("Ngắn"), Balance.lines("Ngắn", look, 165));
        assertEquals(List.of("x".repeat(200), "y"), Balance.lines("x".repeat(200) + " y", look, 165));
    }

    @Test
    void noColumnIsNarrowerThanItsLongestWord() {
        Table table = Table.of(Column.left("Nội dung", 20), Column.right("Không xếp loại", 0.5))
                .row("x", "12.200.000")
                .build();
        List<Double> widths = ColumnWidths.of(table, PaperStyle.STATE, 165);
        double word = Measure.width("12.200.000", PaperStyle.STATE.look(Role.CELL));
        assertTrue(widths.get(1) > word, () -> widths.get(1) + " mm for a word of " + word);
        assertEquals(165, widths.get(0) + widths.get(1), 1e-6);
    }

    @Test
    void aTableOfLongWordsStillFitsThePage() {
        String word = "x".repeat(300);
        Table table = Table.of(Column.left(word, 1), Column.left(word, 1), Column.left(word, 3))
                .build();
        List<Double> widths = ColumnWidths.of(table, PaperStyle.STATE, 165);
        assertEquals(165, widths.get(0) + widths.get(1) + widths.get(2), 1e-6);
        assertTrue(widths.get(0) > 20);
    }

    private static List<String> lines(Paper paper) {
        return Typesetter.set(paper).stream()
                .flatMap(List::stream)
                .map(piece -> ((Piece.Line) piece).text().plain())
                .toList();
    }
}
