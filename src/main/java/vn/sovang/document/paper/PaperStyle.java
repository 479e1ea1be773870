package vn.sovang.document.paper;

import java.util.Map;
import vn.sovang.document.paper.Page.Margins;

/**
 * The looks of papers under one regime; the date of the document chooses the regime.
 *
 * @param regime who prescribes them
 * @param margins millimetres
 * @param leftHead width of the left column of the letterhead, millimetres
 * @param looks of every role
 */
public record PaperStyle(Regime regime, Margins margins, double leftHead, Map<Role, TextStyle> looks) {

    /** Who prescribes the form of a paper. */
    public enum Regime {
        /** State bodies: Nghị định 30/2020/NĐ-CP, phụ lục I. */
        STATE,
        /** Bodies of the Party: Hướng dẫn 36-HD/VPTW (2018), Hướng dẫn 05-HD/VPTW (2026). */
        PARTY
    }

    /** Nghị định 30/2020/NĐ-CP, phụ lục I. */
    public static final PaperStyle STATE = StateLooks.style();

    /** Hướng dẫn 36-HD/VPTW, 03/4/2018. */
    public static final PaperStyle PARTY_2018 = PartyLooks.style2018();

    /** Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW, 2026: body of 14 points at 18 points, indent 10 mm. */
    public static final PaperStyle PARTY_2026 = PartyLooks.style2026();

    public PaperStyle {
        looks = Map.copyOf(looks);
        for (Role role : Role.values()) {
            if (!looks.containsKey(role)) {
                throw new IllegalArgumentException("No look for " + role);
            }
        }
    }

    public TextStyle look(Role role) {
        return looks.get(role);
    }

    public boolean isParty() {
        return regime == Regime.PARTY;
    }
}
