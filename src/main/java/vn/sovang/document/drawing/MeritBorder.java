package vn.sovang.document.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * The border of the certificate of merit for any sheet: a gilded band of plaited lines between double
 * frames, lotus flowers in the corners, a bronze drum as a tint behind the words. It fills its frame; office printers
 * leave up to 5 mm of the edge of a sheet blank, so layouts put it 6 mm away from it.
 */
final class MeritBorder {
    private static final double BAND = 2.2;
    private static final double DEEP = 8.4;
    private static final double CORNER = 12.6;

    private final double width;
    private final double height;
    private final Parts parts = new Parts();

    private MeritBorder(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** @param width and height of the border in its own units, the shorter one about 198 */
    static Drawing build(double width, double height) {
        return new MeritBorder(width, height).draw();
    }

    private Drawing draw() {
        Drawing drum = BronzeDrum.build(Palette.TINT, Math.min(64, height / 2 - 34));
        parts.repeat(drum, List.of(AffineTransform.getTranslateInstance(width / 2, height / 2 + 2)));
        PlaitedBand.Inks inks = new PlaitedBand.Inks(
                Palette.GOLD_PALE, Palette.RED, Palette.GOLD, Palette.RED, Palette.GOLD_PALE, Palette.GOLD_DEEP);
        new PlaitedBand(width, height, BAND, DEEP, CORNER, inks).draw(parts);
        frame(0.4, Palette.RED, 0.5);
        frame(BAND - 0.35, Palette.GOLD, 0.9);
        frame(BAND + DEEP + 0.35, Palette.GOLD, 0.9);
        frame(BAND + DEEP + 1.9, Palette.RED, 0.35);
        Drawing corner = corner();
        Drawing scroll = Scroll.build(Palette.GOLD, Palette.GOLD_DEEP, Palette.GOLD_PALE);
        double inner = BAND + DEEP + 3;
        parts.repeat(scroll, fourTimes(inner));
        parts.repeat(corner, fourTimes(0));
        return parts.drawing("vien-giay-khen", width, height);
    }

    private void frame(double inset, Ink ink, double pen) {
        parts.line(Shapes.rectangle(inset, inset, width - 2 * inset, height - 2 * inset), ink, pen);
    }

    /** Into the four corners, mirrored. */
    private List<AffineTransform> fourTimes(double inset) {
        return List.of(
                new AffineTransform(1, 0, 0, 1, inset, inset),
                new AffineTransform(-1, 0, 0, 1, width - inset, inset),
                new AffineTransform(1, 0, 0, -1, inset, height - inset),
                new AffineTransform(-1, 0, 0, -1, width - inset, height - inset));
    }

    private static Drawing corner() {
        Parts corner = new Parts();
        double from = BAND - 1.8;
        double size = CORNER + 2.2;
        double middle = from + size / 2;
        corner.both(Shapes.rectangle(from, from, size, size), Palette.RED, Palette.GOLD, 0.9);
        corner.line(Shapes.rectangle(from + 1.1, from + 1.1, size - 2.2, size - 2.2), Palette.GOLD_BRIGHT, 0.2);
        Parts petal = new Parts();
        petal.line(Shapes.ellipse(0, -2.6, 1.5, 2.9), Palette.GOLD_BRIGHT, 0.13);
        corner.around(petal.motif("petal"), middle, middle, 18);
        for (int ring = 0; ring < 2; ring++) {
            double scale = ring == 0 ? 1.9 : 1.5;
            for (int i = 0; i < 8; i++) {
                Path2D.Double leaf = PathData.read("M0 0C-1-.9-.85-1.7 0-2.1C.85-1.7 1-.9 0 0Z", Path2D.WIND_NON_ZERO);
                AffineTransform place = AffineTransform.getTranslateInstance(middle, middle);
                place.rotate(Math.PI * (i + ring / 2.0) / 4);
                place.scale(scale, scale);
                leaf.transform(place);
                corner.both(leaf, ring == 0 ? Palette.GOLD_BRIGHT : Palette.GOLD_PALE, Palette.RED_DEEP, 0.16);
            }
        }
        corner.both(Shapes.circle(middle, middle, 0.9), Palette.RED, Palette.GOLD_PALE, 0.25);
        return corner.motif("corner");
    }
}
