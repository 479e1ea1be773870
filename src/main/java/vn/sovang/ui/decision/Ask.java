package vn.sovang.ui.decision;

/** What a step asks the clerk for, in the order in which it stands in the window. */
enum Ask {
    DAY,
    SIGNER,
    NUMBER,
    HONORIFIC,
    NAME,
    POST,
    UNIT,
    ACHIEVEMENT,
    GIFT,
    AMOUNT,
    REASON
}
