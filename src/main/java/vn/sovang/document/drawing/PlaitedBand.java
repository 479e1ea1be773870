package vn.sovang.document.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A band around the sheet, filled with a plait of fine lines, a flower in each eye and a row of beads on both sides.
 *
 * @param width of the sheet in millimetres
 * @param height of the sheet in millimetres
 * @param inset from the edge of the sheet to the outer edge of the band
 * @param deep width of the band
 * @param corner side of the corner squares, which the plait leaves free
 */
record PlaitedBand(double width, double height, double inset, double deep, double corner, Inks inks) {
    /** Length of one wave, about; stretched so that whole waves fill each side. */
    private static final double WAVE = 11;

    /** The colours of a band. */
    record Inks(Ink ground, Ink strands, Ink second, Ink petals, Ink rim, Ink beads) {}

    void draw(Parts parts) {
        Path2D.Double ground = Shapes.rectangle(inset, inset, width - 2 * inset, height - 2 * inset);
        double inner = inset + deep;
        ground.append(Shapes.rectangle(inner, inner, width - 2 * inner, height - 2 * inner), false);
        ground.setWindingRule(Path2D.WIND_EVEN_ODD);
        parts.fill(ground, inks.ground);
        double begin = inset + corner;
        double middle = inset + deep / 2;
        List<AffineTransform> places = new ArrayList<>();
        side(places, begin, middle, width - 2 * begin, 0);
        side(places, width - begin, height - middle, width - 2 * begin, Math.PI);
        side(places, width - middle, begin, height - 2 * begin, Math.PI / 2);
        side(places, middle, height - begin, height - 2 * begin, -Math.PI / 2);
        parts.repeat(wave(), places);
    }

    private static void side(List<AffineTransform> places, double x, double y, double length, double turn) {
        int count = (int) Math.round(length / WAVE);
        for (int i = 0; i < count; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.rotate(turn);
            place.translate(i * length / count, 0);
            place.scale(length / count / WAVE, 1);
            places.add(place);
        }
    }

    private Drawing wave() {
        Parts wave = new Parts();
        double amplitude = deep / 2 - 1.15;
        for (int strand = -3; strand <= 3; strand++) {
            for (int sign : new int[] {-1, 1}) {
                double shift = strand * 0.13 * sign;
                Path2D.Double line = Curves.along(
                        t -> t, t -> sign * amplitude * Math.sin(2 * Math.PI * t / WAVE + shift), 0, WAVE, 8, false);
                boolean outermost = Math.abs(strand) == 3;
                wave.line(line, strand % 2 == 0 ? inks.strands : inks.second, outermost ? 0.22 : 0.14);
            }
        }
        for (double eye : new double[] {WAVE / 4, WAVE * 3 / 4}) {
            flower(wave, eye, 0, 1.35);
        }
        beads(wave);
        return wave.motif("wave");
    }

    private void flower(Parts wave, double x, double y, double size) {
        for (int petal = 0; petal < 8; petal++) {
            Path2D.Double outline = PathData.read("M0 0C-.45-.4-.4-.85 0-1C.4-.85 .45-.4 0 0Z", Path2D.WIND_NON_ZERO);
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.rotate(Math.PI * petal / 4);
            place.scale(size, size);
            outline.transform(place);
            wave.both(outline, inks.petals, inks.rim, 0.1);
        }
        wave.both(Shapes.circle(x, y, size * 0.28), inks.ground, inks.rim, 0.1);
    }

    private void beads(Parts wave) {
        int count = 8;
        for (int i = 0; i < count; i++) {
            double x = WAVE * (i + 0.5) / count;
            wave.fill(Shapes.circle(x, deep / 2 - 0.55, 0.24), inks.beads);
            wave.fill(Shapes.circle(x, -deep / 2 + 0.55, 0.24), inks.beads);
        }
    }
}
