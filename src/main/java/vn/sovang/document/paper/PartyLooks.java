package vn.sovang.document.paper;

import static vn.sovang.document.paper.Align.CENTRE;
import static vn.sovang.document.paper.Align.LEFT;

import java.util.EnumMap;
import java.util.Map;
import vn.sovang.document.paper.Page.Margins;

/**
 * The looks of party papers. Margins, and the post of the signatory not in bold, are likely rather than certain: the
 * texts of the two guides were not at hand.
 */
final class PartyLooks {
    private static final Margins MARGINS = new Margins(20, 20, 30, 15);
    private static final double LEFT_HEAD = 80;

    private PartyLooks() {}

    static PaperStyle style2018() {
        return style(12.7, 19);
    }

    static PaperStyle style2026() {
        return style(10, 18);
    }

    private static PaperStyle style(double indent, double line) {
        Map<Role, TextStyle> looks = new EnumMap<>(Role.class);
        StateLooks.body(looks, indent, line);
        looks.put(Role.BASIS, looks.get(Role.BODY));
        looks.put(Role.COUNTRY, TextStyle.of(15, CENTRE).withBold());
        looks.put(Role.MOTTO, TextStyle.of(14, CENTRE).withBold());
        looks.put(Role.SUPERIOR, TextStyle.of(14, CENTRE));
        looks.put(Role.ISSUER, TextStyle.of(14, CENTRE).withBold());
        looks.put(Role.STAR, TextStyle.of(14, CENTRE));
        looks.put(Role.NUMBER, TextStyle.of(14, CENTRE));
        looks.put(Role.PLACE_DATE, TextStyle.of(14, CENTRE).withItalic());
        looks.put(Role.KIND, TextStyle.of(16, CENTRE).withBold().spaced(20, 2));
        looks.put(Role.SUMMARY, TextStyle.of(14, CENTRE).withBold());
        looks.put(Role.DASHES, TextStyle.of(14, CENTRE).withBold());
        looks.put(Role.PAGE_NUMBER, TextStyle.of(14, CENTRE));
        looks.put(Role.RECIPIENTS_LABEL, TextStyle.of(14, LEFT).withUnderline().spaced(12, 2));
        looks.put(Role.RECIPIENTS, TextStyle.of(12, LEFT));
        looks.put(Role.AUTHORITY, TextStyle.of(14, CENTRE).withBold().spaced(12, 0));
        looks.put(Role.POST, TextStyle.of(14, CENTRE));
        looks.put(Role.SIGNER, TextStyle.of(14, CENTRE).withBold().spaced(StateLooks.SIGNATURE_SPACE, 0));
        return new PaperStyle(PaperStyle.Regime.PARTY, MARGINS, LEFT_HEAD, looks);
    }
}
