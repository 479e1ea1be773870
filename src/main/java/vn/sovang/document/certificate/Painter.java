package vn.sovang.document.certificate;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.drawing.Drawing;
import vn.sovang.document.drawing.Ink;

/**
 * Composes certificates of one layout: the only place where it is decided what stands where. The PDF, the screen and
 * the printer carry out the same marks and so cannot differ. For one thread.
 */
final class Painter {
    /** What the marks are for. */
    enum Target {
        /** The sheet with all that a bought blank sheet carries already. */
        SCREEN,
        /** Only what is to be printed. */
        PAPER
    }

    /** One certificate composed; with misfits it is complete too, but runs over its boxes. */
    record Page(List<Mark> marks, List<Misfit> misfits) {}

    /** A text with its parts at hand, and what it became last: most texts are the same on many sheets. */
    private static final class Place {
        private final TextElement element;
        private final FieldText text;
        private final Ink ink;
        private String lastText;
        private List<Mark> lastMarks = List.of();

        private Place(TextElement element) {
            this.element = element;
            this.text = FieldText.of(element.text());
            this.ink = element.style().ink();
        }
    }

    private final List<Mark> fixed = new ArrayList<>();
    private final List<Misfit> fixedMisfits = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    Painter(Layout layout, Target target) {
        for (Element element : layout.elements()) {
            if (target == Target.SCREEN || !element.screenOnly()) {
                prepare(element);
            }
        }
    }

    private void prepare(Element element) {
        switch (element) {
            case ArtElement art -> {
                Drawing drawing = art.art().drawing(art.box().width(), art.box().height());
                fixed.add(centred(drawing, art.box()));
            }
            case PictureElement own -> fixed.add(new Mark.Photo(own.picture(), centred(own.picture(), own.box())));
            case RuleElement rule -> fixed.add(new Mark.Rule(rule.box(), rule.ink()));
            case TextElement text -> {
                Place place = new Place(text);
                if (place.text.fixed()) {
                    set(place, text.text(), 0, "", fixed, fixedMisfits);
                } else {
                    places.add(place);
                }
            }
        }
    }

    /** What is the same on every sheet; lies below everything else. */
    List<Mark> fixed() {
        return fixed;
    }

    /** Misfits of the words that are the same on every sheet, as of certificate 0. */
    List<Misfit> fixedMisfits() {
        return fixedMisfits;
    }

    /** @param number of the certificate in its list, from 1 */
    Page page(Certificate certificate, int number) {
        List<Mark> marks = new ArrayList<>();
        List<Misfit> misfits = new ArrayList<>();
        for (Place place : places) {
            for (String field : place.text.fields()) {
                if (!certificate.fields().containsKey(field)) {
                    misfits.add(misfit(certificate.recipient(), number, place, Misfit.Reason.MISSING_FIELD, field));
                }
            }
            String text = place.text.fill(certificate.fields());
            set(place, text, number, certificate.recipient(), marks, misfits);
        }
        return new Page(marks, misfits);
    }

    private static void set(
            Place place, String text, int number, String recipient, List<Mark> marks, List<Misfit> misfits) {
        if (!text.equals(place.lastText)) {
            int before = misfits.size();
            List<Mark> lines = lines(place, text, number, recipient, misfits);
            place.lastMarks = lines;
            place.lastText = misfits.size() == before ? text : null;
        }
        marks.addAll(place.lastMarks);
    }

    private static List<Mark> lines(Place place, String text, int number, String recipient, List<Misfit> misfits) {
        TextStyle style = place.element.style();
        Box box = place.element.box();
        FittedText fitted = TextFitter.fit(text, style, box);
        if (!fitted.fits()) {
            misfits.add(misfit(recipient, number, place, Misfit.Reason.TOO_LONG, ""));
        }
        Typeface typeface = style.typeface();
        double baseline = firstBaseline(fitted, style, box);
        List<Mark> lines = new ArrayList<>();
        for (FittedText.Line line : fitted.lines()) {
            double x = left(fitted, line, style, box);
            lines.add(
                    new Mark.Run(typeface, fitted.size(), place.ink, style.letterSpacing(), x, baseline, line.text()));
            baseline += fitted.size() * style.lineSpacing() / TextFitter.POINTS;
            String unknown = unknown(line.text(), typeface);
            if (!unknown.isEmpty()) {
                misfits.add(misfit(recipient, number, place, Misfit.Reason.UNKNOWN_LETTER, unknown));
            }
        }
        return lines;
    }

    private static double firstBaseline(FittedText fitted, TextStyle style, Box box) {
        double size = fitted.size() / TextFitter.POINTS;
        double between = (fitted.lines().size() - 1) * style.lineSpacing() * size;
        double free = box.height() - between - (Typeface.ASCENT + Typeface.DESCENT) * size;
        double above = switch (style.vertical()) {
            case TOP -> 0;
            case MIDDLE -> free / 2;
            case BOTTOM -> free;
        };
        return box.y() + above + Typeface.ASCENT * size;
    }

    private static double left(FittedText fitted, FittedText.Line line, TextStyle style, Box box) {
        double free = box.width() - line.width() / 1000 * fitted.size() / TextFitter.POINTS;
        return box.x()
                + switch (style.align()) {
                    case LEFT -> 0;
                    case CENTER -> free / 2;
                    case RIGHT -> free;
                };
    }

    private static Mark.Art centred(Drawing drawing, Box box) {
        double scale = Math.min(box.width() / drawing.frame().width, box.height() / drawing.frame().height);
        double x = box.x() + (box.width() - drawing.frame().width * scale) / 2;
        double y = box.y() + (box.height() - drawing.frame().height * scale) / 2;
        return new Mark.Art(drawing, x, y, scale);
    }

    private static Box centred(Picture picture, Box box) {
        double scale = Math.min(box.width() / picture.width(), box.height() / picture.height());
        double width = picture.width() * scale;
        double height = picture.height() * scale;
        return new Box(box.x() + (box.width() - width) / 2, box.y() + (box.height() - height) / 2, width, height);
    }

    private static String unknown(String text, Typeface typeface) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!typeface.has(text.codePointAt(i))) {
                return Character.toString(text.codePointAt(i));
            }
        }
        return "";
    }

    private static Misfit misfit(String recipient, int number, Place place, Misfit.Reason reason, String detail) {
        return new Misfit(number, recipient, place.element.name(), reason, detail);
    }
}
