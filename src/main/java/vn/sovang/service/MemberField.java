package vn.sovang.service;

/** The fields of the form of a member, in the order in which they stand on the screen. */
public enum MemberField {
    NAME(100),
    /** Name of a {@link vn.sovang.domain.text.Gender}. */
    GENDER(10),
    /** Partial date as typed. */
    BIRTH(40),
    /** Code of the list {@code ethnic_group}. */
    ETHNIC_GROUP(60),
    /** Code of the list {@code religion}. */
    RELIGION(60),
    EDUCATION(40),
    /** Code of the list {@code professional_level}. */
    PROFESSIONAL_LEVEL(60),
    /** Code of the list {@code political_theory}. */
    POLITICAL_THEORY(60),
    CARD_NUMBER(20),
    /** Code of the cell. */
    CELL(40),
    /** Day of the change of cell as typed; asked for only when the cell changes. */
    TRANSFER_DAY(40),
    /** Decision on the change of cell, may be empty. */
    TRANSFER_DECISION(200),
    /** Day of admission as typed. */
    ADMITTED(40),
    /** Day of full membership as typed. */
    FULL(40),
    PARTY_POST(200),
    STATE_POST(200),
    HOME_TOWN(300),
    RESIDENCE(300);

    private final int limit;

    MemberField(int limit) {
        this.limit = limit;
    }

    /** At most this many characters. */
    public int limit() {
        return limit;
    }
}
