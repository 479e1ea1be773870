package vn.sovang.document.drawing;

import java.awt.geom.Path2D;

/** The face of a Đông Sơn bronze drum: the sun with fourteen rays, rings of circles and teeth, flying Lạc birds. */
final class BronzeDrum {
    /** A Lạc bird flying to the right, about the origin, 22 long. */
    private static final String BIRD = "M11 .3L5.9-.9C5.2-1.5 4.3-1.6 3.6-1.4L-.8-4.1L1.9-1L-.6-1.1"
            + "C-1.6-3-3-4.6-5.4-5.8C-4.8-4-4.4-2.6-3.8-1.2L-10.8-2.6C-10-1.2-10-.2-11.4.4"
            + "C-10-.1-10 1.2-10.6 2.6L-3.8 1C-4.4 2.6-5 4-6.2 5.6C-3.4 4.6-1.4 3-.2 1.2L3.4.9C4.6 1.2 5.6 1 6.2.6Z";

    private final Parts parts = new Parts();
    private final Ink ink;
    private final double cx;
    private final double cy;

    private BronzeDrum(Ink ink, double cx, double cy) {
        this.ink = ink;
        this.cx = cx;
        this.cy = cy;
    }

    /** @param radius of the outermost ring */
    static Drawing build(Ink ink, double radius) {
        BronzeDrum drum = new BronzeDrum(ink, 0, 0);
        double unit = radius / 60;
        drum.draw(unit);
        double size = radius + 1;
        return drum.parts.drawing("trong-dong", -size, -size, 2 * size, 2 * size);
    }

    private void draw(double u) {
        parts.fill(Shapes.star(cx, cy, 11 * u, 4 * u, 14), ink);
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
            parts.line(Shapes.circle(cx, cy, radius * u), ink, 0.35 * u);
        }
    }

    private void dots(double u, double radius, int count) {
        Parts dot = new Parts();
        double size = Math.min(1.05, Math.PI * radius / count * 0.86);
        dot.line(Shapes.circle(0, -radius * u, size * u), ink, 0.3 * u);
        dot.fill(Shapes.circle(0, -radius * u, 0.35 * u), ink);
        double frame = 2 * u;
        parts.around(dot.drawing("dot", -frame, -radius * u - frame, 2 * frame, 2 * frame), cx, cy, count);
    }

    private void teeth(double u, double inner, double outer, int count) {
        double half = Math.PI * inner / count * 0.92 * u;
        Path2D.Double tooth = new Path2D.Double();
        tooth.moveTo(-half, -inner * u);
        tooth.lineTo(0, -outer * u);
        tooth.lineTo(half, -inner * u);
        tooth.closePath();
        Drawing motif = new Parts().fill(tooth, ink).drawing("tooth", -half, -outer * u, 2 * half, (outer - inner) * u);
        parts.around(motif, cx, cy, count);
    }

    private void birds(double u, double radius, int count, double scale) {
        Path2D.Double bird = PathData.read(BIRD, Path2D.WIND_NON_ZERO);
        bird.transform(java.awt.geom.AffineTransform.getScaleInstance(scale * u, scale * u));
        bird.transform(java.awt.geom.AffineTransform.getTranslateInstance(0, -radius * u));
        double w = 12 * scale * u;
        Drawing motif = new Parts().fill(bird, ink).drawing("bird", -w, -radius * u - w, 2 * w, 2 * w);
        parts.around(motif, cx, cy, count);
    }
}
