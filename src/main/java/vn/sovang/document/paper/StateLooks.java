package vn.sovang.document.paper;

import static vn.sovang.document.paper.Align.CENTRE;
import static vn.sovang.document.paper.Align.JUSTIFIED;
import static vn.sovang.document.paper.Align.LEFT;

import java.util.EnumMap;
import java.util.Map;
import vn.sovang.document.paper.Page.Margins;

/** The looks of state papers: Nghị định 30/2020/NĐ-CP, phụ lục I, with one choice wherever it gives a span. */
final class StateLooks {
    /** 35 mm for signature and seal, in points, less the descent of the line above. */
    static final double SIGNATURE_SPACE = 95;

    private static final Margins MARGINS = new Margins(20, 20, 30, 15);
    private static final double LEFT_HEAD = 65;
    private static final double INDENT = 12.7;

    private StateLooks() {}

    static PaperStyle style() {
        Map<Role, TextStyle> looks = new EnumMap<>(Role.class);
        head(looks);
        body(looks, INDENT, 18);
        closing(looks);
        return new PaperStyle(PaperStyle.Regime.STATE, MARGINS, LEFT_HEAD, looks);
    }

    private static void head(Map<Role, TextStyle> looks) {
        looks.put(Role.COUNTRY, TextStyle.of(13, CENTRE).withBold());
        looks.put(Role.MOTTO, TextStyle.of(14, CENTRE).withBold());
        looks.put(Role.SUPERIOR, TextStyle.of(13, CENTRE));
        looks.put(Role.ISSUER, TextStyle.of(13, CENTRE).withBold());
        looks.put(Role.STAR, TextStyle.of(13, CENTRE));
        looks.put(Role.NUMBER, TextStyle.of(13, CENTRE).spaced(7, 0));
        looks.put(Role.PLACE_DATE, TextStyle.of(14, CENTRE).withItalic().spaced(6, 0));
        looks.put(Role.KIND, TextStyle.of(14, CENTRE).withBold().spaced(16, 2));
        looks.put(Role.SUMMARY, TextStyle.of(14, CENTRE).withBold());
        looks.put(Role.DASHES, TextStyle.of(14, CENTRE));
        looks.put(Role.PAGE_NUMBER, TextStyle.of(14, CENTRE));
    }

    /**
     * The looks that state and party papers share.
     *
     * @param indent millimetres
     * @param line exact distance of the lines of the body, points
     */
    static void body(Map<Role, TextStyle> looks, double indent, double line) {
        TextStyle body =
                TextStyle.of(14, JUSTIFIED).indented(indent).spaced(6, 0).lines(line);
        TextStyle centred = TextStyle.of(14, CENTRE).withBold().lines(line);
        looks.put(Role.CENTRED, centred.spaced(10, 4));
        looks.put(Role.BASIS, body.withItalic());
        looks.put(Role.BODY, body);
        looks.put(Role.BULLET, body);
        looks.put(Role.ARTICLE, body);
        looks.put(Role.PART, centred.spaced(12, 2));
        looks.put(Role.HEADING_1, body.withBold().spaced(8, 0));
        looks.put(Role.HEADING_2, body.withBold());
        looks.put(Role.HEADING_3, body.withBold().withItalic());
        looks.put(Role.ANNEX_LABEL, centred);
        looks.put(Role.ANNEX_TITLE, centred.spaced(2, 0));
        looks.put(Role.ANNEX_SUMMARY, centred);
        looks.put(Role.ANNEX_REFERENCE, TextStyle.of(14, CENTRE).withItalic().lines(line));
        looks.put(Role.CELL_HEADING, TextStyle.of(12, CENTRE).withBold().spaced(4, 4));
        looks.put(Role.CELL, TextStyle.of(12, LEFT).spaced(4, 4));
        looks.put(Role.SMALL_CELL_HEADING, TextStyle.of(9, CENTRE).withBold().spaced(2, 2));
        looks.put(Role.SMALL_CELL, TextStyle.of(9, LEFT).spaced(2, 2));
        looks.put(Role.FIELD, TextStyle.of(13, LEFT).spaced(3, 0).lines(17));
    }

    private static void closing(Map<Role, TextStyle> looks) {
        looks.put(
                Role.RECIPIENTS_LABEL,
                TextStyle.of(12, LEFT).withBold().withItalic().spaced(12, 0));
        looks.put(Role.RECIPIENTS, TextStyle.of(11, LEFT));
        looks.put(Role.AUTHORITY, TextStyle.of(14, CENTRE).withBold().spaced(12, 0));
        looks.put(Role.POST, TextStyle.of(14, CENTRE).withBold());
        looks.put(Role.SIGNER, TextStyle.of(14, CENTRE).withBold().spaced(SIGNATURE_SPACE, 0));
    }
}
