package vn.sovang.document.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingsTest {
    private static final double HALF_HAIR = 0.02;

    @ParameterizedTest
    @EnumSource(Drawings.class)
    void nothingReachesBeyondItsFrameWhereAPdfWouldCutIt(Drawings which) {
        Drawing drawing = which.drawing();
        assertFalse(drawing.parts().isEmpty());
        assertWithin(drawing);
    }

    private static void assertWithin(Drawing drawing) {
        for (DrawingPart part : drawing.parts()) {
            switch (part) {
                case Repeat repeat -> assertWithin(repeat.motif());
                case Figure figure -> {
                    double pen = figure.stroke() == null ? 0 : figure.stroke().width() / 2;
                    Rectangle2D box = figure.outline().getBounds2D();
                    Rectangle2D.Double frame = drawing.frame();
                    String what = drawing.name() + " " + box + " in " + frame;
                    assertTrue(box.getMinX() - pen >= frame.getMinX() - HALF_HAIR, what);
                    assertTrue(box.getMinY() - pen >= frame.getMinY() - HALF_HAIR, what);
                    assertTrue(box.getMaxX() + pen <= frame.getMaxX() + HALF_HAIR, what);
                    assertTrue(box.getMaxY() + pen <= frame.getMaxY() + HALF_HAIR, what);
                }
            }
        }
    }

    @Test
    void pathDataIsReadAsBrowsersReadIt() {
        Path2D.Double lines = PathData.read("m1 1l2,0 0-2H0v.5.25z", Path2D.WIND_NON_ZERO);
        assertEquals(new Rectangle2D.Double(0, -1, 3, 2), lines.getBounds2D());
        assertTrue(lines.contains(0.5, -0.4) && !lines.contains(0.2, 0.3));
        Path2D.Double curves = PathData.read("M10 10c1-1 2-1 3 0s2 1 3 0", Path2D.WIND_NON_ZERO);
        assertEquals(16, curves.getCurrentPoint().getX());
        assertEquals(9.25, curves.getBounds2D().getMinY(), 0.01);
        assertEquals(10.75, curves.getBounds2D().getMaxY(), 0.01, "a smooth curve mirrors its control point");
        assertThrows(IllegalArgumentException.class, () -> PathData.read("M0 0A1 1 0 0 0 2 2", Path2D.WIND_NON_ZERO));
        assertThrows(IllegalArgumentException.class, () -> PathData.read("M0 x", Path2D.WIND_NON_ZERO));
    }

    @Test
    void usesOfOneSymbolAreKeptAsOneMotif() throws IOException {
        Drawing drawing = svg("<symbol id='a'><rect width='2' height='1' fill='#FF0000'/></symbol>"
                + "<use href='#a' transform='translate(3 4)'/><use href='#a' transform='rotate(90)'/>");
        Repeat repeat = (Repeat) drawing.parts().getFirst();
        assertEquals(1, drawing.parts().size());
        assertEquals(2, repeat.places().size());
        assertEquals(3, repeat.places().getFirst().getTranslateX());
    }

    @Test
    void anythingUnknownIsRefused() {
        assertThrows(IOException.class, () -> svg("<text>x</text>"));
        assertThrows(IOException.class, () -> svg("<use href='#none'/>"));
        assertThrows(IOException.class, () -> svg("<rect fill='red' width='1' height='1'/>"));
        assertThrows(IOException.class, () -> svg("<path/>"));
    }

    private static Drawing svg(String content) throws IOException {
        String whole = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>" + content + "</svg>";
        return DrawingFile.read("test", new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)));
    }
}
