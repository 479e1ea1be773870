package vn.sovang.document.certificate;

import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.document.drawing.Drawing;
import vn.sovang.document.drawing.DrawingPart;
import vn.sovang.document.drawing.Figure;
import vn.sovang.document.drawing.Ink;
import vn.sovang.document.drawing.Repeat;

/** Carries out marks in a PDF. Coordinates come out with two decimals of a point, 0.0035 mm. */
final class PdfCanvas {
    private final PdfContentByte content;
    private final double sheetHeight;
    private final Map<Drawing, PdfTemplate> motifs;
    private Ink fill;
    private Ink stroke;
    private double pen = -1;

    /** @param sheetHeight in millimetres */
    PdfCanvas(PdfContentByte content, double sheetHeight) {
        this(content, sheetHeight, new HashMap<>());
    }

    private PdfCanvas(PdfContentByte content, double sheetHeight, Map<Drawing, PdfTemplate> motifs) {
        this.content = content;
        this.sheetHeight = sheetHeight;
        this.motifs = motifs;
    }

    void paint(List<Mark> marks) {
        boolean inText = false;
        for (Mark mark : marks) {
            boolean text = mark instanceof Mark.Run;
            if (text && !inText) {
                content.beginText();
            } else if (!text && inText) {
                content.endText();
            }
            inText = text;
            switch (mark) {
                case Mark.Run run -> text(run);
                case Mark.Art art -> art(art);
                case Mark.Photo photo -> photo(photo);
                case Mark.Rule rule -> rule(rule);
            }
        }
        if (inText) {
            content.endText();
        }
    }

    private void text(Mark.Run run) {
        content.setFontAndSize(run.typeface().font(), (float) run.size());
        float spacing = (float) (run.letterSpacing() / 1000 * run.size());
        if (content.getCharacterSpacing() != spacing) {
            content.setCharacterSpacing(spacing);
        }
        fill(run.ink());
        content.setTextMatrix(points(run.x()), points(sheetHeight - run.baseline()));
        content.showText(run.text());
    }

    private void photo(Mark.Photo photo) {
        Box box = photo.box();
        try {
            Image image = Image.getInstance(photo.picture().content());
            content.addImage(
                    image,
                    points(box.width()),
                    0,
                    0,
                    points(box.height()),
                    points(box.x()),
                    points(sheetHeight - box.bottom()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rule(Mark.Rule rule) {
        Box box = rule.box();
        fill(rule.ink());
        content.rectangle(
                points(box.x()), points(sheetHeight - box.bottom()), points(box.width()), points(box.height()));
        content.fill();
    }

    private void art(Mark.Art art) {
        double scale = TextFitter.POINTS * art.scale();
        Rectangle2D.Double frame = art.drawing().frame();
        content.saveState();
        transform(new AffineTransform(
                scale,
                0,
                0,
                -scale,
                TextFitter.POINTS * art.x() - frame.x * scale,
                TextFitter.POINTS * (sheetHeight - art.y()) + frame.y * scale));
        draw(art.drawing());
        content.restoreState();
        forget();
    }

    private void draw(Drawing drawing) {
        content.setLiteral("1 J 1 j\n");
        for (DrawingPart part : drawing.parts()) {
            switch (part) {
                case Figure figure -> figure(figure);
                case Repeat repeat -> {
                    PdfTemplate template = motif(repeat.motif());
                    for (AffineTransform place : repeat.places()) {
                        content.saveState();
                        transform(place);
                        content.addTemplate(template, 0, 0);
                        content.restoreState();
                    }
                }
            }
        }
    }

    private PdfTemplate motif(Drawing motif) {
        PdfTemplate known = motifs.get(motif);
        if (known != null) {
            return known;
        }
        Rectangle2D.Double frame = motif.frame();
        PdfTemplate template = content.createTemplate((float) frame.width, (float) frame.height);
        template.setBoundingBox(new com.lowagie.text.Rectangle(
                (float) frame.x, (float) frame.y, (float) frame.getMaxX(), (float) frame.getMaxY()));
        new PdfCanvas(template, sheetHeight, motifs).draw(motif);
        motifs.put(motif, template);
        return template;
    }

    private void figure(Figure figure) {
        boolean evenOdd = outline(figure) == PathIterator.WIND_EVEN_ODD;
        if (figure.stroke() == null) {
            content.setLiteral(evenOdd ? "f*\n" : "f\n");
        } else if (figure.fill() == null) {
            content.setLiteral("S\n");
        } else {
            content.setLiteral(evenOdd ? "B*\n" : "B\n");
        }
    }

    private int outline(Figure figure) {
        if (figure.fill() != null) {
            fill(figure.fill());
        }
        if (figure.stroke() != null) {
            stroke(figure.stroke().ink(), figure.stroke().width());
        }
        PathIterator path = figure.outline().getPathIterator(null);
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.moveTo((float) c[0], (float) c[1]);
                case PathIterator.SEG_LINETO -> content.lineTo((float) c[0], (float) c[1]);
                case PathIterator.SEG_CUBICTO ->
                    content.curveTo((float) c[0], (float) c[1], (float) c[2], (float) c[3], (float) c[4], (float) c[5]);
                case PathIterator.SEG_QUADTO ->
                    content.curveTo(
                            (float) (x + (c[0] - x) * 2 / 3),
                            (float) (y + (c[1] - y) * 2 / 3),
                            (float) (c[2] + (c[0] - c[2]) * 2 / 3),
                            (float) (c[3] + (c[1] - c[3]) * 2 / 3),
                            (float) c[2],
                            (float) c[3]);
                default -> content.setLiteral("h\n");
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = c[last];
                y = c[last + 1];
            }
        }
        return path.getWindingRule();
    }

    private void fill(Ink ink) {
        if (!ink.equals(fill)) {
            content.setRGBColorFill(ink.rgb() >> 16, ink.rgb() >> 8 & 0xFF, ink.rgb() & 0xFF);
            fill = ink;
        }
    }

    private void stroke(Ink ink, double width) {
        if (!ink.equals(stroke)) {
            content.setRGBColorStroke(ink.rgb() >> 16, ink.rgb() >> 8 & 0xFF, ink.rgb() & 0xFF);
            stroke = ink;
        }
        if (width != pen) {
            content.setLineWidth((float) width);
            pen = width;
        }
    }

    private void forget() {
        fill = null;
        stroke = null;
        pen = -1;
    }

    /** OpenPDF writes a matrix with two decimals, which would be half a millimetre across a sheet. */
    private void transform(AffineTransform t) {
        StringBuilder matrix = new StringBuilder(64);
        number(matrix, t.getScaleX());
        number(matrix, t.getShearY());
        number(matrix, t.getShearX());
        number(matrix, t.getScaleY());
        number(matrix, t.getTranslateX());
        number(matrix, t.getTranslateY());
        content.setLiteral(matrix.append("cm\n").toString());
    }

    /** Six decimals, without trailing zeros. */
    private static void number(StringBuilder text, double value) {
        long millionths = Math.round(Math.abs(value) * 1_000_000);
        text.append(value < 0 ? "-" : "").append(millionths / 1_000_000);
        long rest = millionths % 1_000_000;
        if (rest > 0) {
            text.append('.');
            for (long place = 100_000; rest > 0; place /= 10) {
                text.append((char) ('0' + rest / place));
                rest %= place;
            }
        }
        text.append(' ');
    }

    private static float points(double millimetres) {
        return (float) (millimetres * TextFitter.POINTS);
    }
}
