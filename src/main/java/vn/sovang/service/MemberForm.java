package vn.sovang.service;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.service.form.Form;

/** The form of a member: how it is filled from what is kept, and how its texts will be kept. */
public final class MemberForm {
    private MemberForm() {}

    /** The form filled with what is kept about a member. */
    public static Form<MemberField> of(MemberRow row) {
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
        return new Form<>(member.id(), values);
    }

    private static String gender(Gender gender) {
        return gender == Gender.UNKNOWN ? "" : gender.name();
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DayText.of(day);
    }

    /**
     * What a form of a member is checked against.
     *
     * @param list everybody the register knows
     * @param today decides what lies in the future, and the century of birth years of two digits
     */
    public record Kind(MemberList list, LocalDate today) implements Form.Kind<MemberField> {
        @Override
        public Class<MemberField> fields() {
            return MemberField.class;
        }

        /** Texts in NFC without stray blanks and invisible characters, dates in full. */
        @Override
        public String tidy(MemberField field, String text) {
            return MemberForm.tidy(field, text, today);
        }

        @Override
        public Map<MemberField, Problem> problems(Form<MemberField> form) {
            return MemberCheck.problems(form, list, today);
        }
    }

    /** One text as it will be kept; a date that cannot be read stays as it was typed. */
    private static String tidy(MemberField field, String value, LocalDate today) {
        String clean = Nfc.clean(value);
        return switch (field) {
            case BIRTH ->
                PartialDate.parse(clean, today.getYear()).map(PartialDate::text).orElse(clean);
            case ADMITTED, FULL, TRANSFER_DAY ->
                DayText.parse(clean).map(DayText::of).orElse(clean);
            default -> clean;
        };
    }
}
