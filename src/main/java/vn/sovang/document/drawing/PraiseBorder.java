package vn.sovang.document.drawing;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * The frame of the Party's certificates for any sheet: a red band with golden plait between golden
 * lines, a star in each corner, rays behind the words. It fills its frame.
 */
final class PraiseBorder {
    private static final double BAND = 3;
    private static final double DEEP = 6.6;
    private static final double CORNER = 12;

    private final double width;
    private final double height;
    private final Parts parts = new Parts();

    private PraiseBorder(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** @param width and height of the border in its own units, the shorter one about 198 */
    static Drawing build(double width, double height) {
        return new PraiseBorder(width, height).draw();
    }

    private Drawing draw() {
        rays();
        PlaitedBand.Inks inks = new PlaitedBand.Inks(
                Palette.RED,
                Palette.GOLD_BRIGHT,
                Palette.GOLD,
                Palette.GOLD_PALE,
                Palette.RED_DEEP,
                Palette.GOLD_BRIGHT);
        new PlaitedBand(width, height, BAND, DEEP, CORNER, inks).draw(parts);
        frame(0.6, Palette.GOLD, 0.35);
        frame(BAND - 0.5, Palette.GOLD, 1.1);
        frame(BAND + DEEP + 0.5, Palette.GOLD, 1.1);
        frame(BAND + DEEP + 2.4, Palette.RED, 0.3);
        parts.repeat(corner(), corners());
        return parts.drawing("vien-bieu-duong", width, height);
    }

    private void frame(double inset, Ink ink, double pen) {
        parts.line(Shapes.rectangle(inset, inset, width - 2 * inset, height - 2 * inset), ink, pen);
    }

    /** A sun of fine rays with a ring of petals, as a tint. */
    private void rays() {
        Parts ray = new Parts();
        ray.fill(PathData.read("M-.55-26L0-62L.55-26Z", 1), Palette.TINT);
        ray.fill(PathData.read("M1.3-24L2.6-50L2.4-23.8Z", 1), Palette.TINT);
        parts.around(ray.motif("ray"), width / 2, 104, 60);
        Parts petal = new Parts();
        petal.line(Shapes.ellipse(0, -12, 6, 10), Palette.TINT, 0.35);
        parts.around(petal.motif("petal"), width / 2, 104, 24);
    }

    private List<AffineTransform> corners() {
        List<AffineTransform> places = new ArrayList<>();
        double middle = BAND + (CORNER - 1.5) / 2;
        for (double x : new double[] {middle, width - middle}) {
            for (double y : new double[] {middle, height - middle}) {
                places.add(AffineTransform.getTranslateInstance(x, y));
            }
        }
        return places;
    }

    private static Drawing corner() {
        Parts corner = new Parts();
        double half = CORNER / 2 + 0.6;
        corner.both(Shapes.rectangle(-half, -half, 2 * half, 2 * half), Palette.RED, Palette.GOLD, 1.1);
        corner.line(Shapes.circle(0, 0, 5.2), Palette.GOLD_BRIGHT, 0.3);
        corner.line(Shapes.circle(0, 0, 4.7), Palette.GOLD_BRIGHT, 0.12);
        corner.both(Shapes.star(0, 0.25, 4, 4 * 0.381966, 5), Palette.GOLD_BRIGHT, Palette.GOLD_DEEP, 0.12);
        return corner.motif("corner");
    }
}
