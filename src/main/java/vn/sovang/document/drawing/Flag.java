package vn.sovang.document.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;

/**
 * Flags that wave on their poles: red cloth of two to three whose folds are strips of slowly changing red, the star of the
 * nation or the hammer and sickle of the Party in its middle.
 */
final class Flag {
    private static final double WIDTH = 60;
    private static final double HEIGHT = 40;
    private static final int STRIPS = 30;
    private static final double FLATNESS = 0.02;
    private static final int BRIGHT = 0xDE1A22;
    private static final int DEEP = 0xA80F16;

    /** How far both poles lean outwards where two flags cross. */
    private static final double LEAN = Math.toRadians(17);

    private static final double POLE = 64;

    private final Parts parts = new Parts();
    private final int side;
    private final AffineTransform place;

    /** @param side 1 flies to the right of its pole, -1 to the left */
    private Flag(int side, AffineTransform place) {
        this.side = side;
        this.place = place;
    }

    static Drawing ofParty() {
        Flag flag = new Flag(1, new AffineTransform());
        flag.cloth();
        flag.hammerAndSickle();
        return flag.parts.motif("co-dang");
    }

    static Drawing ofNation() {
        Flag flag = new Flag(1, new AffineTransform());
        flag.cloth();
        flag.star();
        return flag.parts.motif("co-nuoc");
    }

    static Drawing crossed() {
        Flag party = new Flag(-1, leaning(-1));
        Flag nation = new Flag(1, leaning(1));
        Parts both = new Parts();
        AffineTransform here = new AffineTransform();
        for (Flag flag : List.of(party, nation)) {
            flag.pole();
            flag.cloth();
        }
        party.hammerAndSickle();
        nation.star();
        both.repeat(nation.parts.motif("co-nuoc"), List.of(here));
        both.repeat(party.parts.motif("co-dang"), List.of(here));
        return both.motif("co-dang-co-nuoc");
    }

    /** The foot of the pole a little beyond the middle, its head leaning outwards. */
    private static AffineTransform leaning(int side) {
        AffineTransform place = AffineTransform.getTranslateInstance(-side * 7, POLE);
        place.rotate(side * LEAN);
        place.translate(0, -POLE);
        return place;
    }

    private void pole() {
        Path2D.Double shaft = Shapes.rectangle(-0.7, -3, 1.4, POLE + 3);
        parts.both(placed(shaft), Palette.GOLD, Palette.GOLD_DEEP, 0.25);
        Path2D.Double spear = PathData.read("M0-11C1.9-8 1.7-5.4 .9-3H-.9C-1.7-5.4-1.9-8 0-11Z", Path2D.WIND_NON_ZERO);
        parts.both(placed(spear), Palette.GOLD_BRIGHT, Palette.GOLD_DEEP, 0.25);
    }

    private void cloth() {
        for (int i = 0; i < STRIPS; i++) {
            double from = (double) i / STRIPS;
            parts.fill(strip(from), shade(from + 0.5 / STRIPS));
        }
        parts.line(strip(0), Palette.RED_DEEP, 0.2);
    }

    /** From here to the end of the cloth: what is painted later covers it, so that no seam is seen. */
    private Path2D.Double strip(double from) {
        Path2D.Double outline = new Path2D.Double();
        int steps = 40;
        for (int i = 0; i <= steps; i++) {
            double x = WIDTH * (from + (1 - from) * i / steps);
            point(outline, side * x, 0, i == 0);
        }
        for (int i = steps; i >= 0; i--) {
            double x = WIDTH * (from + (1 - from) * i / steps);
            point(outline, side * x, HEIGHT, false);
        }
        outline.closePath();
        return outline;
    }

    private void point(Path2D.Double outline, double x, double y, boolean first) {
        double[] at = {x, y + wave(Math.abs(x) / WIDTH)};
        place.transform(at, 0, at, 0, 1);
        if (first) {
            outline.moveTo(at[0], at[1]);
        } else {
            outline.lineTo(at[0], at[1]);
        }
    }

    private static double wave(double along) {
        return -3.4 * Math.sin(2 * Math.PI * along * 1.15) * (0.35 + 0.65 * along);
    }

    /** Bright where the cloth turns to the light. */
    private static Ink shade(double along) {
        double light = 0.5 + 0.5 * Math.cos(2 * Math.PI * along * 1.15 + 0.5);
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int deep = DEEP >> shift & 0xFF;
            int bright = BRIGHT >> shift & 0xFF;
            rgb |= (int) Math.round(deep + (bright - deep) * light) << shift;
        }
        return new Ink(rgb);
    }

    private void star() {
        Path2D.Double star = Shapes.star(side * WIDTH / 2, HEIGHT / 2, 12, 12 * 0.381966, 5);
        parts.fill(waving(star), Ink.of("#FFDD33"));
    }

    /** The emblem without its disc, in gold; never mirrored. */
    private void hammerAndSickle() {
        Ink gold = Ink.of("#FFD83B");
        AffineTransform middle = AffineTransform.getTranslateInstance(side * WIDTH / 2, HEIGHT / 2);
        middle.scale(0.235, 0.235);
        middle.translate(-100, -100);
        List<DrawingPart> emblem = Drawings.PARTY_EMBLEM.drawing().parts();
        for (DrawingPart part : emblem.subList(3, emblem.size())) {
            if (part instanceof Figure figure
                    && figure.stroke() != null
                    && figure.stroke().width() < 2) {
                Path2D.Double outline = new Path2D.Double(figure.outline());
                outline.transform(middle);
                parts.both(waving(outline), gold, Palette.GOLD_DEEP, 0.12);
            }
        }
    }

    private Path2D.Double waving(Path2D.Double flat) {
        Path2D.Double outline = new Path2D.Double(flat.getWindingRule());
        double[] c = new double[6];
        double[] last = new double[2];
        for (PathIterator path = new FlatteningPathIterator(flat.getPathIterator(null), FLATNESS);
                !path.isDone();
                path.next()) {
            int kind = path.currentSegment(c);
            if (kind == PathIterator.SEG_CLOSE) {
                outline.closePath();
                continue;
            }
            // a straight edge must bend with the cloth
            int pieces = kind == PathIterator.SEG_MOVETO ? 1 : 1 + (int) Math.hypot(c[0] - last[0], c[1] - last[1]);
            for (int i = 1; i <= pieces; i++) {
                double share = (double) i / pieces;
                point(
                        outline,
                        last[0] + (c[0] - last[0]) * share,
                        last[1] + (c[1] - last[1]) * share,
                        kind == PathIterator.SEG_MOVETO);
            }
            last[0] = c[0];
            last[1] = c[1];
        }
        return outline;
    }

    private Path2D.Double placed(Path2D.Double outline) {
        outline.transform(place);
        return outline;
    }
}
