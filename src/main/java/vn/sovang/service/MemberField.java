package vn.sovang.service;

import vn.sovang.service.form.FormField;

/** The fields of the form of a member, in the order in which they stand on the screen. */
public enum MemberField implements FormField {
    NAME(Holds.TEXT, 100),
    BIRTH(Holds.BIRTH, 40),
    /** Name of a {@link vn.sovang.domain.text.Gender}. */
    GENDER(Holds.CHOICE, 10),
    BIRTH_NAME(Holds.TEXT, 100),
    ALIAS(Holds.TEXT, 100),
    /** Code of the list {@code ethnic_group}. */
    ETHNIC_GROUP(Holds.CHOICE, 60),
    /** Code of the list {@code religion}. */
    RELIGION(Holds.CHOICE, 60),
    IDENTITY_NUMBER(Holds.TEXT, 20),
    HOME_TOWN(Holds.TEXT, 300),
    /** Code of the cell. */
    CELL(Holds.CHOICE, 40),
    /** Day of the change of cell; asked for only when the cell changes. */
    TRANSFER_DAY(Holds.DAY, 40),
    /** Decision on the change of cell, may be empty. */
    TRANSFER_DECISION(Holds.TEXT, 200),
    /** Day on which a new member came from elsewhere; empty when admitted here. */
    ARRIVAL_DAY(Holds.DAY, 40),
    /** Where a new member came from. */
    ARRIVAL_PLACE(Holds.TEXT, 300),
    /** Day of the decision of admission. */
    ADMITTED(Holds.DAY, 40),
    CEREMONY(Holds.DAY, 40),
    /** Day of full membership. */
    FULL(Holds.DAY, 40),
    CARD_NUMBER(Holds.TEXT, 20),
    FILE_NUMBER(Holds.TEXT, 40),
    ADMISSION_PLACE(Holds.TEXT, 300),
    SPONSORS(Holds.TEXT, 300),
    EDUCATION(Holds.TEXT, 40),
    /** Code of the list {@code professional_level}. */
    PROFESSIONAL_LEVEL(Holds.CHOICE, 60),
    SPECIALTY(Holds.TEXT, 200),
    /** Code of the list {@code political_theory}. */
    POLITICAL_THEORY(Holds.CHOICE, 60),
    FOREIGN_LANGUAGE(Holds.TEXT, 200),
    COMPUTER_SKILL(Holds.TEXT, 200),
    PARTY_POST(Holds.TEXT, 200),
    STATE_POST(Holds.TEXT, 200),
    UNION_POST(Holds.TEXT, 200),
    /** Code of the list {@code occupation}. */
    OCCUPATION(Holds.CHOICE, 60),
    OCCUPATION_BEFORE(Holds.TEXT, 200),
    RESIDENCE(Holds.TEXT, 300),
    PHONE(Holds.TEXT, 40),
    EMAIL(Holds.TEXT, 100),
    POLICY_FAMILY(Holds.TEXT, 200),
    NOTE(Holds.TEXT, 1000);

    private final Holds holds;
    private final int limit;

    MemberField(Holds holds, int limit) {
        this.holds = holds;
        this.limit = limit;
    }

    @Override
    public Holds holds() {
        return holds;
    }

    @Override
    public int limit() {
        return limit;
    }
}
