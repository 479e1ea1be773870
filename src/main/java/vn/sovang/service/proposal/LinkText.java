package vn.sovang.service.proposal;

import vn.sovang.domain.proposal.Links;

/** Who of the register is meant, as one text: the choice of a form. */
public final class LinkText {
    private LinkText() {}

    /** Empty for nobody. */
    public static String of(Links links) {
        if (links.personId() != 0) {
            return "P" + links.personId();
        }
        if (links.householdId() != 0) {
            return "H" + links.householdId();
        }
        if (links.collectiveId() != 0) {
            return "T" + links.collectiveId();
        }
        return links.cellId() != 0 ? "C" + links.cellId() : "";
    }

    /** Nobody for anything that is not such a text. */
    public static Links parse(String text) {
        if (!text.matches("[PHTC][1-9]\\d{0,17}")) {
            return Links.NONE;
        }
        long id = Long.parseLong(text.substring(1));
        return switch (text.charAt(0)) {
            case 'P' -> Links.person(id);
            case 'H' -> Links.household(id);
            case 'T' -> Links.collective(id);
            default -> Links.cell(id);
        };
    }
}
