package vn.sovang.domain.commendation;

import java.util.Arrays;
import java.util.List;

/** The paragraphs of a decision that the office may word; what it leaves alone follows the template of the day. */
public enum DecisionPart {
    /** The bases, one a line, without the word "Căn cứ". */
    BASES,
    PROPOSER,
    AWARD,
    MONEY,
    EXECUTORS,
    /** Who receives it, one a line. */
    RECIPIENTS;

    /** The parts of a stream's decision; the party's praise carries no money. */
    public static List<DecisionPart> of(boolean money) {
        return Arrays.stream(values()).filter(part -> money || part != MONEY).toList();
    }

    /** The word in keys of rules and in the store. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
