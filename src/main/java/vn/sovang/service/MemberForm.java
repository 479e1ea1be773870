package vn.sovang.service;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberDetails;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.text.Nfc;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormTexts;

/** The form of a member: how it is filled from what is kept, and how its texts are checked and kept. */
public final class MemberForm {
    private MemberForm() {}

    /** The form filled with what is kept about a member. */
    public static Form<MemberField> of(MemberRow row) {
        Member member = row.member();
        MemberDetails details = member.details();
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        values.put(MemberField.NAME, member.person().name());
        values.put(MemberField.GENDER, FormTexts.of(member.person().gender()));
        values.put(MemberField.BIRTH, FormTexts.of(member.person().birth()));
        values.put(MemberField.BIRTH_NAME, details.birthName());
        values.put(MemberField.ALIAS, details.alias());
        values.put(MemberField.ETHNIC_GROUP, member.ethnicGroup());
        values.put(MemberField.RELIGION, member.religion());
        values.put(MemberField.IDENTITY_NUMBER, details.identityNumber());
        values.put(MemberField.HOME_TOWN, member.homeTown());
        values.put(MemberField.CELL, row.cell() == null ? "" : row.cell().code());
        values.put(MemberField.ADMITTED, FormTexts.of(row.admitted()));
        values.put(MemberField.CEREMONY, FormTexts.of(row.last(MemberEventKind.CEREMONY)));
        values.put(MemberField.FULL, FormTexts.of(row.full()));
        values.put(MemberField.CARD_NUMBER, member.cardNumber());
        values.put(MemberField.FILE_NUMBER, details.fileNumber());
        values.put(MemberField.ADMISSION_PLACE, details.admissionPlace());
        values.put(MemberField.SPONSORS, details.sponsors());
        values.put(MemberField.EDUCATION, member.education());
        values.put(MemberField.PROFESSIONAL_LEVEL, member.professionalLevel());
        values.put(MemberField.SPECIALTY, details.specialty());
        values.put(MemberField.POLITICAL_THEORY, member.politicalTheory());
        values.put(MemberField.FOREIGN_LANGUAGE, details.foreignLanguage());
        values.put(MemberField.COMPUTER_SKILL, details.computerSkill());
        values.put(MemberField.PARTY_POST, member.partyPost());
        values.put(MemberField.STATE_POST, member.statePost());
        values.put(MemberField.UNION_POST, details.unionPost());
        values.put(MemberField.OCCUPATION, details.occupation());
        values.put(MemberField.OCCUPATION_BEFORE, details.occupationBefore());
        values.put(MemberField.RESIDENCE, member.residence());
        values.put(MemberField.PHONE, details.phone());
        values.put(MemberField.EMAIL, details.email());
        values.put(MemberField.POLICY_FAMILY, details.policyFamily());
        values.put(MemberField.NOTE, details.note());
        return new Form<>(member.id(), values);
    }

    /** What of a form does not tell of events. */
    static MemberDetails details(Form<MemberField> form) {
        return new MemberDetails(
                form.get(MemberField.BIRTH_NAME),
                form.get(MemberField.ALIAS),
                form.get(MemberField.IDENTITY_NUMBER),
                form.get(MemberField.PHONE),
                form.get(MemberField.EMAIL),
                form.get(MemberField.FILE_NUMBER),
                form.get(MemberField.SPECIALTY),
                form.get(MemberField.FOREIGN_LANGUAGE),
                form.get(MemberField.COMPUTER_SKILL),
                form.get(MemberField.OCCUPATION_BEFORE),
                form.code(MemberField.OCCUPATION),
                form.get(MemberField.ADMISSION_PLACE),
                form.get(MemberField.SPONSORS),
                form.get(MemberField.UNION_POST),
                form.get(MemberField.POLICY_FAMILY),
                form.get(MemberField.NOTE));
    }

    /**
     * What a form of a member is checked against.
     *
     * @param list everybody the register knows
     * @param today decides what lies in the future, and the century of birth years of two digits
     */
    public record Kind(MemberList list, LocalDate today) implements Form.Kind<MemberField> {
        /** The country's prefix; a leading plus would be a formula to a spreadsheet. */
        private static final Pattern ABROAD = Pattern.compile("^\\+84[ .]?");

        private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[ .](?=\\d)");

        @Override
        public Class<MemberField> fields() {
            return MemberField.class;
        }

        @Override
        public String tidy(MemberField field, String text) {
            String clean = fieldForm().tidy(field, text);
            return switch (field) {
                case PHONE -> ABROAD.matcher(clean).replaceFirst("0");
                case IDENTITY_NUMBER, CARD_NUMBER ->
                    BETWEEN_DIGITS.matcher(clean).replaceAll("");
                case NOTE -> Nfc.cleanLines(text);
                default -> clean;
            };
        }

        @Override
        public Map<MemberField, Problem> problems(Form<MemberField> form) {
            return MemberCheck.problems(form, list, today);
        }

        private FieldForm<MemberField> fieldForm() {
            return new FieldForm<>(MemberField.class, today, this::problems);
        }
    }
}
