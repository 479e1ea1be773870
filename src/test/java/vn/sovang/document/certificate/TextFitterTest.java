package vn.sovang.document.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sovang.document.certificate.TextStyle.Align;
import vn.sovang.document.certificate.TextStyle.Fit;

class TextFitterTest {
    private static final Box BOX = new Box(0, 0, 100, 12);

    private static TextStyle style(Fit fit, Align align, double size, double minimum) {
        return new TextStyle(null, false, false, size, minimum, null, false, align, null, 1.2, 0, fit);
    }

    @Test
    void measuresWithTheWidthsOfTheFont() {
        FittedText fitted = TextFitter.fit("Ắ", style(Fit.WRAP, Align.LEFT, 20, 20), BOX);
        assertEquals(Typeface.SERIF.width('Ắ'), fitted.lines().getFirst().width());
        assertEquals(722, fitted.lines().getFirst().width(), 1, "as wide as A of Times New Roman");
    }

    @Test
    void wrapsAtWordsIntoLinesOfAboutOneLength() {
        String text = "Đã có thành tích xuất sắc trong phong trào thi đua năm 2022";
        FittedText fitted = TextFitter.fit(text, style(Fit.BOTH, Align.CENTER, 14, 8), BOX);
        assertTrue(fitted.fits());
        assertEquals(2, fitted.lines().size());
        double first = fitted.lines().getFirst().width();
        double second = fitted.lines().getLast().width();
        assertTrue(Math.abs(first - second) < 0.25 * first, first + " and " + second);
        assertEquals(text, joined(fitted, " "));
    }

    @Test
    void shrinksOnlyAsFarAsAllowed() {
        String text = "Một dòng chữ dài hơn cả chiều ngang của khung này rất nhiều";
        FittedText small = TextFitter.fit(text, style(Fit.SHRINK, Align.LEFT, 20, 6), BOX);
        assertTrue(small.fits());
        assertEquals(1, small.lines().size());
        assertTrue(small.size() < 20 && small.size() > 6, "size " + small.size());
        FittedText stuck = TextFitter.fit(text, style(Fit.SHRINK, Align.LEFT, 20, 18), BOX);
        assertFalse(stuck.fits());
        assertEquals(18, stuck.size());
        assertEquals(text, joined(stuck, " "));
    }

    @Test
    void aWordWiderThanTheBoxIsBrokenOnlyWhenEvenTheSmallestSizeIsTooWide() {
        String word = "Ngh" + "iê".repeat(60);
        FittedText shrunk = TextFitter.fit(word.substring(0, 30), style(Fit.BOTH, Align.LEFT, 30, 8), BOX);
        assertEquals(1, shrunk.lines().size());
        FittedText broken = TextFitter.fit(word, style(Fit.BOTH, Align.LEFT, 30, 8), BOX);
        assertTrue(broken.fits());
        assertTrue(broken.lines().size() > 1);
        assertEquals(word, joined(broken, ""));
    }

    @Test
    void spacesAreOneControlsAreGoneBreaksStay() {
        FittedText fitted = TextFitter.fit(" T/M  Đảng\tủy \u0007\n Bí thư ", style(Fit.BOTH, Align.LEFT, 10, 8), BOX);
        assertEquals("T/M Đảng ủy|Bí thư", joined(fitted, "|"));
    }

    @Test
    void anEmptyTextHasNoLinesAndFits() {
        FittedText fitted = TextFitter.fit("  ", style(Fit.BOTH, Align.LEFT, 10, 8), BOX);
        assertTrue(fitted.fits());
        assertTrue(fitted.lines().isEmpty());
    }

    @Test
    void wordsTiedByANoBreakSpaceStayTogether() {
        String name = "Bàn\u00a0Phúc\u00a0Ninh";
        FittedText fitted =
                TextFitter.fit("Tặng đồng chí " + name, style(Fit.BOTH, Align.LEFT, 12, 8), new Box(0, 0, 40, 30));
        assertTrue(fitted.lines().stream().anyMatch(line -> line.text().contains(name)), fitted.toString());
    }

    private static String joined(FittedText fitted, String between) {
        return fitted.lines().stream().map(FittedText.Line::text).collect(Collectors.joining(between));
    }
}
