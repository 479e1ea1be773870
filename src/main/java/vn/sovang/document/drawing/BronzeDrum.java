package vn.sovang.document.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** The face of a Đông Sơn bronze drum: the sun with fourteen rays, rings of circles and teeth, flying Lạc birds. */
final class BronzeDrum {
    /** A Lạc bird flying to the right, about the origin, 22 long. */
    private static final String BIRD = "M11 .3L5.9-.9C5.2-1.5 4.3-1.6 3.6-1.4L-.8-4.1L1.9-1L-.6-1.1"
            + "C-1.6-3-3-4.6-5.4-5.8C-4.8-4-4.4-2.6-3.8-1.2L-10.8-2.6C-10-1.2-10-.2-11.4.4"
            + "C-10-.1-10 1.2-10.6 2.6L-3.8 1C-4.4 2.6-5 4-6.2 5.6C-3.4 4.6-1.4 3-.2 1.2L3.4.9C4.6 1.2 5.6 1 6.2.6Z";

    private final Parts parts = new Parts();
    private final Ink ink;

    private BronzeDrum(Ink ink) {
        this.ink = ink;
    }

    /** About the origin. @param radius of the outermost ring in millimetres */
    static Drawing build(Ink ink, double radius) {
        BronzeDrum drum = new BronzeDrum(ink);
        double unit = radius / 60;
        drum.draw(unit);
        return drum.parts.motif("trong-dong");
    }

    private void draw(double u) {
        parts.fill(Shapes.star(0, 0, 11 * u, 4 * u, 14), ink);
        rings(u, 12, 13, 16.2, 17.2, 20.6, 21.4);
        dots(u, 14.6, 40);
        teeth(u, 17.6, 20.2, 56);
        birds(u, 28.5, 10, 0.62);
        rings(u, 35.6, 36.4, 39.6, 40.4, 43.6, 44.4);
        dots(u, 38, 96);
        teeth(u, 40.8, 43.2, 96);
        birds(u, 49.5, 22, 0.44);
        rings(u, 54.6, 55.4, 59.2, 60);
        dots(u, 57.3, 120);
    }

    private void rings(double u, double... radii) {
        for (double radius : radii) {
            parts.line(Shapes.circle(0, 0, radius * u), ink, 0.35 * u);
        }
    }

    private void dots(double u, double radius, int count) {
        Parts dot = new Parts();
        double size = Math.min(1.05, Math.PI * radius / count * 0.86);
        dot.line(Shapes.circle(0, -radius * u, size * u), ink, 0.3 * u);
        dot.fill(Shapes.circle(0, -radius * u, 0.35 * u), ink);
        parts.around(dot.motif("dot"), 0, 0, count);
    }

    private void teeth(double u, double inner, double outer, int count) {
        double half = Math.PI * inner / count * 0.92 * u;
        Path2D.Double tooth = new Path2D.Double();
        tooth.moveTo(-half, -inner * u);
        tooth.lineTo(0, -outer * u);
        tooth.lineTo(half, -inner * u);
        tooth.closePath();
        Drawing motif = new Parts().fill(tooth, ink).motif("tooth");
        parts.around(motif, 0, 0, count);
    }

    private void birds(double u, double radius, int count, double scale) {
        Path2D.Double bird = PathData.read(BIRD, Path2D.WIND_NON_ZERO);
        bird.transform(AffineTransform.getScaleInstance(scale * u, scale * u));
        bird.transform(AffineTransform.getTranslateInstance(0, -radius * u));
        Drawing motif = new Parts().fill(bird, ink).motif("bird");
        parts.around(motif, 0, 0, count);
    }
}
