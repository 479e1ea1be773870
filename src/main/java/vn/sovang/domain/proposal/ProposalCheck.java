package vn.sovang.domain.proposal;

import java.util.Locale;

/** What is looked at before the council meets. */
public enum ProposalCheck {
    /** Nobody of the register is linked where something of the register must be known. */
    LINK,
    RATING,
    SAME_ACHIEVEMENT,
    TWICE,
    AUTHORITY,
    INTERVAL,
    DISCIPLINE,
    NAME,
    PLACE,
    HONORIFIC,
    HEAD,
    ACHIEVEMENT,
    VOTES;

    /** The word in the store and in data sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
