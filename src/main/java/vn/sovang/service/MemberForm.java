package vn.sovang.service;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;

/**
 * The form of a member as it is typed; every value is text and may be wrong, so that nothing typed is lost.
 *
 * @param id of the member, 0 for a new one
 * @param values by field; a field that is absent is empty
 */
public record MemberForm(long id, Map<MemberField, String> values) {

    public MemberForm {
        EnumMap<MemberField, String> copy = new EnumMap<>(MemberField.class);
        values.forEach((field, value) -> {
            if (value != null && !value.isEmpty()) {
                copy.put(field, value);
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    /** The form of a new member. */
    public static MemberForm blank() {
        return new MemberForm(0, Map.of());
    }

    /** The form filled with what is kept about a member. */
    public static MemberForm of(MemberRow row) {
        Member member = row.member();
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, member.person().name());
        values.put(MemberField.GENDER, gender(member.person().gender()));
        values.put(
                MemberField.BIRTH,
                member.person().birth() == null ? "" : member.person().birth().text());
        values.put(MemberField.ETHNIC_GROUP, member.ethnicGroup());
        values.put(MemberField.RELIGION, member.religion());
        values.put(MemberField.EDUCATION, member.education());
        values.put(MemberField.PROFESSIONAL_LEVEL, member.professionalLevel());
        values.put(MemberField.POLITICAL_THEORY, member.politicalTheory());
        values.put(MemberField.CARD_NUMBER, member.cardNumber());
        values.put(MemberField.CELL, row.cell() == null ? "" : row.cell().code());
        values.put(MemberField.ADMITTED, day(row.admitted()));
        values.put(MemberField.FULL, day(row.full()));
        values.put(MemberField.PARTY_POST, member.partyPost());
        values.put(MemberField.STATE_POST, member.statePost());
        values.put(MemberField.HOME_TOWN, member.homeTown());
        values.put(MemberField.RESIDENCE, member.residence());
        return new MemberForm(member.id(), values);
    }

    private static String gender(Gender gender) {
        return gender == Gender.UNKNOWN ? "" : gender.name();
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DayText.of(day);
    }

    public boolean isNew() {
        return id == 0;
    }

    /** The text of a field, never null. */
    public String get(MemberField field) {
        return values.getOrDefault(field, "");
    }

    public MemberForm with(MemberField field, String value) {
        Map<MemberField, String> changed = new EnumMap<>(MemberField.class);
        changed.putAll(values);
        changed.put(field, value);
        return new MemberForm(id, changed);
    }

    /**
     * As it will be kept: texts in NFC without stray blanks and invisible characters, dates in full.
     *
     * @param today decides the century of birth years of two digits
     */
    public MemberForm tidy(LocalDate today) {
        Map<MemberField, String> tidied = new EnumMap<>(MemberField.class);
        values.forEach((field, value) -> tidied.put(field, tidy(field, value, today)));
        return new MemberForm(id, tidied);
    }

    /** One text as it will be kept; a date that cannot be read stays as it was typed. */
    public static String tidy(MemberField field, String value, LocalDate today) {
        String clean = Nfc.clean(value);
        return switch (field) {
            case BIRTH ->
                PartialDate.parse(clean, today.getYear()).map(PartialDate::text).orElse(clean);
            case ADMITTED, FULL, TRANSFER_DAY ->
                DayText.parse(clean).map(DayText::of).orElse(clean);
            default -> clean;
        };
    }

    /** The date of birth that stands in a tidied form. */
    public Optional<PartialDate> birth() {
        return PartialDate.parse(get(MemberField.BIRTH));
    }

    /** The full date that stands in a field. */
    public Optional<LocalDate> day(MemberField field) {
        return DayText.parse(get(field));
    }
}
