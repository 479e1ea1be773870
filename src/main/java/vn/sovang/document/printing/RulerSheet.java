package vn.sovang.document.printing;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.certificate.Box;
import vn.sovang.document.certificate.Element;
import vn.sovang.document.certificate.Fonts;
import vn.sovang.document.certificate.Layout;
import vn.sovang.document.certificate.LayoutFile;
import vn.sovang.document.certificate.RuleElement;
import vn.sovang.document.certificate.TextElement;
import vn.sovang.document.certificate.TextStyle;
import vn.sovang.domain.printing.RulerMark;
import vn.sovang.domain.printing.SheetSize;

/**
 * The sheet a printer is measured with: four crosses whose distances to the edges of the paper are meant to be exactly
 * {@link RulerMark#INSET}, arrows that show from where to where, and what to do, all by the painter of the certificates.
 */
public final class RulerSheet {
    private static final double ARM = 7;
    /** Of the lines, in millimetres. */
    private static final double THIN = 0.2;
    /** Nothing nearer to the edge: printers do not reach it. */
    private static final double REACH = 6;

    private RulerSheet() {}

    /**
     * What the sheet says.
     *
     * @param title large, in the middle
     * @param steps below it; a line break begins a new line
     * @param about which printer, tray, sheet and day it is for
     * @param side beside a line to the left or right edge
     * @param end beside a line to the upper or lower edge
     */
    public record Texts(String title, String steps, String about, String side, String end) {}

    /** The sheet as a layout without fields. */
    public static Layout of(SheetSize sheet, Texts texts) {
        List<Element> elements = new ArrayList<>();
        for (RulerMark mark : RulerMark.of(sheet)) {
            cross(elements, sheet, mark, texts);
        }
        double left = sheet.width() * 0.2;
        double width = sheet.width() * 0.6;
        double middle = sheet.height() / 2;
        elements.add(text("title", texts.title(), new Box(left, middle - 36, width, 12), 20, true));
        elements.add(text("steps", texts.steps(), new Box(left, middle - 22, width, 46), 12, false));
        elements.add(text("about", texts.about(), new Box(left, middle + 27, width, 12), 10, false));
        return new Layout(
                LayoutFile.FORMAT, "to-thuoc", 1, texts.title(), sheet.width(), sheet.height(), List.copyOf(elements));
    }

    /** The arms towards the edges go as far as printers reach. */
    private static void cross(List<Element> elements, SheetSize sheet, RulerMark mark, Texts texts) {
        double x = mark.place().x();
        double y = mark.place().y();
        double left = mark.right() ? x - ARM : REACH;
        double right = mark.right() ? sheet.width() - REACH : x + ARM;
        double top = mark.bottom() ? y - ARM : REACH;
        double bottom = mark.bottom() ? sheet.height() - REACH : y + ARM;
        elements.add(new RuleElement(new Box(left, y - THIN / 2, right - left, THIN), null, false));
        elements.add(new RuleElement(new Box(x - THIN / 2, top, THIN, bottom - top), null, false));
        double inside = mark.right() ? x - 14 : x + 3;
        double above = mark.bottom() ? y - 12 : y + 2;
        elements.add(text(mark.letter(), mark.letter(), new Box(inside, above, 11, 10), 22, true));
        double beside = mark.right() ? x - 62 : x + 9;
        elements.add(side(mark.letter() + " side", mark.letter() + "1: " + texts.side(), beside, y, mark));
        elements.add(end(mark.letter() + " end", mark.letter() + "2: " + texts.end(), x, mark, sheet));
    }

    private static Element side(String name, String text, double x, double y, RulerMark mark) {
        return new TextElement(name, text, new Box(x, y - 2.5, 53, 5), style(10, false, aligned(mark)), false);
    }

    private static Element end(String name, String text, double x, RulerMark mark, SheetSize sheet) {
        double left = mark.right() ? x - 56 : x + 3;
        double top = mark.bottom() ? sheet.height() - REACH - 5 : REACH;
        return new TextElement(name, text, new Box(left, top, 53, 5), style(10, false, aligned(mark)), false);
    }

    private static TextStyle.Align aligned(RulerMark mark) {
        return mark.right() ? TextStyle.Align.RIGHT : TextStyle.Align.LEFT;
    }

    private static Element text(String name, String text, Box box, double size, boolean bold) {
        return new TextElement(name, text, box, style(size, bold, TextStyle.Align.CENTER), false);
    }

    private static TextStyle style(double size, boolean bold, TextStyle.Align align) {
        return new TextStyle(
                Fonts.SANS,
                bold,
                false,
                size,
                Math.min(size, 6),
                null,
                false,
                align,
                TextStyle.Vertical.MIDDLE,
                1.3,
                0,
                TextStyle.Fit.BOTH);
    }
}
