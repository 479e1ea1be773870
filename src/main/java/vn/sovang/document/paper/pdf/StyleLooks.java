package vn.sovang.document.paper.pdf;

import java.awt.Color;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import vn.sovang.document.paper.Align;
import vn.sovang.document.paper.ColumnWidths;
import vn.sovang.document.paper.PaperStyle;
import vn.sovang.document.paper.Role;
import vn.sovang.document.paper.TextStyle;

/** Gives the named styles of a template the looks of a regime. */
final class StyleLooks {
    private static final String FONT = "Liberation Serif";
    /** The library's fixed spacing reaches from line to baseline and leaves the descent of the font on top of it. */
    private static final double DESCENT = 0.2163;

    /** Height of a line of Liberation Serif in parts of its size. */
    private static final double LINE = 1.149;

    private static final float GRID = 0.5f;

    private final PaperStyle style;

    StyleLooks(PaperStyle style) {
        this.style = style;
    }

    void dress(JRStyle target) {
        String name = target.getName();
        boolean runs = name.endsWith(Looks.RUNS);
        String[] parts = name.replace(Looks.RUNS, "").split("/");
        Role role = Role.valueOf(parts[0]);
        TextStyle look = style.look(role);
        target.setMarkup(runs ? "styled" : "none");
        target.setFontName(FONT);
        target.setFontSize((float) look.size());
        target.setBold(look.bold() || parts.length > 2);
        target.setItalic(look.italic());
        target.setUnderline(look.underline());
        target.setForecolor(Color.BLACK);
        target.setBlankWhenNull(true);
        target.setHorizontalTextAlign(align(parts.length > 1 ? Align.valueOf(parts[1]) : look.align()));
        paragraph(target.getParagraph(), look);
        box(target, role, look);
    }

    private static void paragraph(JRParagraph paragraph, TextStyle look) {
        paragraph.setFirstLineIndent(Points.of(look.firstLine()));
        if (look.line() > 0) {
            paragraph.setLineSpacing(LineSpacingEnum.FIXED);
            paragraph.setLineSpacingSize((float) (look.line() - DESCENT * look.size()));
        } else {
            paragraph.setLineSpacing(LineSpacingEnum.SINGLE);
        }
    }

    private static void box(JRStyle target, Role role, TextStyle look) {
        JRLineBox box = target.getLineBox();
        box.setTopPadding((int) look.before() + leading(look));
        box.setBottomPadding((int) look.after());
        if (isCell(role)) {
            box.setLeftPadding((int) ColumnWidths.SIDES);
            box.setRightPadding((int) ColumnWidths.SIDES);
            box.getPen().setLineWidth(GRID);
            box.getPen().setLineColor(Color.BLACK);
            target.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
        }
    }

    private static boolean isCell(Role role) {
        return switch (role) {
            case CELL, CELL_HEADING, SMALL_CELL, SMALL_CELL_HEADING -> true;
            default -> false;
        };
    }

    /** The library gives the first line the height of its font, whatever the spacing: the rest is added above. */
    private static int leading(TextStyle look) {
        return (int) Math.max(0, Math.round(look.line() - Math.ceil(LINE * look.size())));
    }

    private static HorizontalTextAlignEnum align(Align align) {
        return switch (align) {
            case LEFT -> HorizontalTextAlignEnum.LEFT;
            case CENTRE -> HorizontalTextAlignEnum.CENTER;
            case RIGHT -> HorizontalTextAlignEnum.RIGHT;
            case JUSTIFIED -> HorizontalTextAlignEnum.JUSTIFIED;
        };
    }
}
