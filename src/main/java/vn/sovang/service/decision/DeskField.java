package vn.sovang.service.decision;

/** The fields of a draft as they are typed, in the order in which they stand on the screen. */
public enum DeskField {
    DAY,
    YEAR,
    SIGNER,
    SUMMARY,
    AWARD,
    MONEY,
    EXECUTORS,
    BASES,
    PROPOSER,
    RECIPIENTS
}
