package vn.sovang.domain.duplicate;

import java.util.Locale;
import vn.sovang.base.Word;

/** What two records have in common, with its weight: what is given out once weighs most. */
public enum Reason {
    IDENTITY_NUMBER(100),
    CARD(80),
    /** The same words in the same order and writing. */
    NAME(40),
    /** The same but for accents, capitals or the place of tones. */
    NAME_WRITING(38),
    /** The same words in another order. */
    NAME_ORDER(32),
    /** All but one word of the name. */
    NAME_BUT_ONE(20),
    BIRTH(40),
    /** Days of birth that can be the same, one being known less exactly. */
    BIRTH_POSSIBLE(20),
    HOME_TOWN(12);

    private final int weight;

    Reason(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    public Word word() {
        return new Word("duplicate.reason." + name().toLowerCase(Locale.ROOT));
    }
}
