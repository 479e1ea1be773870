package vn.sovang.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;

/**
 * What is wrong or doubtful in the form of a member, in words beside the field. Problems from 200 on block saving, those
 * below are hints. A pure function of the form, the list it belongs to and the present day.
 */
public final class MemberCheck {
    private static final int LEAST_AGE = 18;
    private static final int EARLIEST_BIRTH = 1900;
    private static final Pattern CARD = Pattern.compile("\\d{8}");
    private static final Pattern IDENTITY = Pattern.compile("\\d{9}|\\d{12}");
    private static final Pattern PHONE = Pattern.compile("0\\d[\\d .-]{7,12}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern NOT_PRINTABLE = Pattern.compile("[\\p{So}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern GENERAL_EDUCATION = Pattern.compile("(\\d{1,2})/(10|12)( .*)?");

    private final Form<MemberField> form;
    private final MemberList list;
    private final LocalDate today;
    private final FormProblems<MemberField> problems;

    private MemberCheck(Form<MemberField> form, MemberList list, LocalDate today) {
        this.form = form;
        this.list = list;
        this.today = today;
        problems = new FormProblems<>(form, today);
    }

    /**
     * Checks a form.
     *
     * @param form tidied
     * @param list everybody the register knows, for double entries
     * @return at most one problem for each field, in the order of the fields
     */
    public static Map<MemberField, Problem> problems(Form<MemberField> form, MemberList list, LocalDate today) {
        MemberCheck check = new MemberCheck(form, list, today);
        check.problems.texts(List.of(MemberField.values()));
        check.problems.name(MemberField.NAME, true);
        check.problems.name(MemberField.BIRTH_NAME, false);
        check.problems.birth(MemberField.BIRTH);
        check.numbers();
        check.contact();
        check.education();
        check.cell();
        check.admission();
        check.arrival();
        check.ceremony();
        check.fullMembership();
        check.signs();
        return check.problems.all();
    }

    /** Whether an existing member is to move to another cell, which asks for a day. */
    public static boolean changesCell(Form<MemberField> form, MemberList list) {
        return list.find(form.id())
                .filter(row -> row.cell() != null
                        && !form.get(MemberField.CELL).isEmpty()
                        && !row.cell().code().equals(form.get(MemberField.CELL)))
                .isPresent();
    }

    private void numbers() {
        String card = form.get(MemberField.CARD_NUMBER);
        if (!card.isEmpty() && !CARD.matcher(card).matches()) {
            say(MemberField.CARD_NUMBER, 267, "member.problem.card.digits");
        }
        taken(MemberField.CARD_NUMBER, Member::cardNumber, 268, "member.problem.card.taken");
        String identity = form.get(MemberField.IDENTITY_NUMBER);
        if (!identity.isEmpty() && !IDENTITY.matcher(identity).matches()) {
            say(MemberField.IDENTITY_NUMBER, 2700, "member.problem.identity.digits");
        }
        taken(
                MemberField.IDENTITY_NUMBER,
                member -> member.details().identityNumber(),
                2701,
                "member.problem.identity.taken");
    }

    private void taken(MemberField field, Function<Member, String> number, int code, String key) {
        String typed = form.get(field);
        list.rows().stream()
                .filter(row -> !typed.isEmpty()
                        && row.id() != form.id()
                        && number.apply(row.member()).equals(typed))
                .findFirst()
                .ifPresent(other -> say(field, code, key, other.name()));
    }

    private void contact() {
        String phone = form.get(MemberField.PHONE);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            say(MemberField.PHONE, 1700, "member.problem.phone");
        }
        String email = form.get(MemberField.EMAIL);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            say(MemberField.EMAIL, 1701, "member.problem.email");
        }
    }

    /** What no font of the papers can show is told while it can still be typed otherwise. */
    private void signs() {
        for (MemberField field : MemberField.values()) {
            Matcher strange = NOT_PRINTABLE.matcher(form.get(field));
            if (strange.find()) {
                say(field, 1702, "member.problem.sign", strange.group());
            }
        }
    }

    private void education() {
        String education = form.get(MemberField.EDUCATION);
        Matcher grade = GENERAL_EDUCATION.matcher(education);
        boolean possible = grade.matches()
                && Integer.parseInt(grade.group(1)) >= 1
                && Integer.parseInt(grade.group(1)) <= Integer.parseInt(grade.group(2));
        if (!education.isEmpty() && !possible) {
            say(MemberField.EDUCATION, 269, "member.problem.education");
        }
    }

    private void cell() {
        if (form.get(MemberField.CELL).isEmpty()) {
            say(MemberField.CELL, 270, "member.problem.cell.empty");
        }
        if (!changesCell(form, list)) {
            return;
        }
        day(MemberField.TRANSFER_DAY, 271, "member.problem.transfer.empty");
        list.find(form.id())
                .flatMap(row -> Transfer.of(row, form, list))
                .flatMap(transfer -> transfer.problem(list, today))
                .ifPresent(problem -> problems.say(MemberField.TRANSFER_DAY, problem));
    }

    private void admission() {
        boolean needed = form.isNew()
                || list.find(form.id()).filter(row -> row.admitted() != null).isPresent();
        if (form.get(MemberField.ADMITTED).isEmpty() && !needed) {
            return;
        }
        Optional<LocalDate> admitted = day(MemberField.ADMITTED, 273, "member.problem.admitted.empty");
        Optional<PartialDate> birth = form.partialDate(MemberField.BIRTH);
        if (admitted.isPresent()
                && birth.isPresent()
                && admitted.get().isBefore(birth.get().earliest().plusYears(LEAST_AGE))) {
            say(
                    MemberField.ADMITTED,
                    274,
                    "member.problem.admitted.young",
                    LEAST_AGE,
                    birth.get().text());
        }
    }

    private void arrival() {
        if (!form.isNew() || !form.has(MemberField.ARRIVAL_DAY)) {
            return;
        }
        Optional<LocalDate> arrival = day(MemberField.ARRIVAL_DAY, 277, "member.problem.day.unreadable");
        Optional<LocalDate> admitted = form.day(MemberField.ADMITTED);
        if (arrival.isPresent() && admitted.isPresent() && arrival.get().isBefore(admitted.get())) {
            say(MemberField.ARRIVAL_DAY, 2704, "member.problem.arrival.before", admitted.get());
        } else if (!form.has(MemberField.ARRIVAL_PLACE)) {
            say(MemberField.ARRIVAL_PLACE, 1703, "member.problem.arrival.place");
        }
    }

    private void ceremony() {
        boolean known = list.find(form.id())
                .filter(row -> row.last(MemberEventKind.CEREMONY) != null)
                .isPresent();
        if (!form.has(MemberField.CEREMONY)) {
            if (known) {
                say(MemberField.CEREMONY, 2702, "member.problem.event.removed");
            }
            return;
        }
        Optional<LocalDate> ceremony = day(MemberField.CEREMONY, 2702, "member.problem.event.removed");
        Optional<LocalDate> admitted = form.day(MemberField.ADMITTED);
        if (ceremony.isPresent() && admitted.isPresent() && ceremony.get().isBefore(admitted.get())) {
            say(MemberField.CEREMONY, 2703, "member.problem.ceremony.before", admitted.get());
        }
    }

    private void fullMembership() {
        boolean known = list.find(form.id()).filter(row -> row.full() != null).isPresent();
        if (form.get(MemberField.FULL).isEmpty()) {
            if (known) {
                say(MemberField.FULL, 275, "member.problem.full.removed");
            }
            return;
        }
        Optional<LocalDate> full = day(MemberField.FULL, 275, "member.problem.full.removed");
        Optional<LocalDate> admitted = form.day(MemberField.ADMITTED);
        if (full.isPresent() && admitted.isPresent()) {
            if (full.get().isBefore(admitted.get())) {
                say(MemberField.FULL, 276, "member.problem.full.before", admitted.get());
            } else if (full.get().isBefore(admitted.get().plusYears(1))) {
                say(
                        MemberField.FULL,
                        160,
                        "member.problem.full.early",
                        admitted.get().plusYears(1));
            }
        }
    }

    private Optional<LocalDate> day(MemberField field, int codeOfEmpty, String keyOfEmpty) {
        String typed = form.get(field);
        if (typed.isEmpty()) {
            say(field, codeOfEmpty, keyOfEmpty);
            return Optional.empty();
        }
        Optional<LocalDate> day = DayText.parse(typed);
        if (day.isEmpty()) {
            say(field, 277, "member.problem.day.unreadable");
        } else if (day.get().isAfter(today)) {
            say(field, 265, "member.problem.day.future", typed);
        } else if (day.get().getYear() < EARLIEST_BIRTH) {
            say(field, 266, "member.problem.birth.early", EARLIEST_BIRTH);
        }
        return day;
    }

    private void say(MemberField field, int code, String key, Object... args) {
        problems.say(field, code, key, args);
    }
}
