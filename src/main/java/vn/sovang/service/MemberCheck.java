package vn.sovang.service;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.service.form.Form;

/**
 * What is wrong or doubtful in the form of a member, in words beside the field. Problems from 200 on block saving, those
 * below are hints. A pure function of the form, the list it belongs to and the present day.
 */
public final class MemberCheck {
    private static final int LEAST_AGE = 18;
    private static final int EARLIEST_BIRTH = 1900;
    private static final Pattern CARD = Pattern.compile("\\d{8}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} '’.()-]*");
    private static final Pattern GENERAL_EDUCATION = Pattern.compile("(\\d{1,2})/(10|12)( .*)?");
    private static final String FORMULA_SIGNS = "=+@";

    private final Form<MemberField> form;
    private final MemberList list;
    private final LocalDate today;
    private final Map<MemberField, Problem> problems = new EnumMap<>(MemberField.class);

    private MemberCheck(Form<MemberField> form, MemberList list, LocalDate today) {
        this.form = form;
        this.list = list;
        this.today = today;
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
        check.texts();
        check.name();
        check.birth();
        check.card();
        check.education();
        check.cell();
        check.admission();
        check.fullMembership();
        check.namesake();
        return check.problems;
    }

    /** Whether an existing member is to move to another cell, which asks for a day. */
    public static boolean changesCell(Form<MemberField> form, MemberList list) {
        return list.find(form.id())
                .filter(row -> row.cell() != null
                        && !form.get(MemberField.CELL).isEmpty()
                        && !row.cell().code().equals(form.get(MemberField.CELL)))
                .isPresent();
    }

    private void texts() {
        for (MemberField field : MemberField.values()) {
            String value = form.get(field);
            if (value.length() > field.limit()) {
                say(field, 260, "member.problem.long", field.limit(), value.length());
            } else if (!value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0) {
                say(field, 261, "member.problem.formula", value.substring(0, 1));
            }
        }
    }

    private void name() {
        String name = form.get(MemberField.NAME);
        if (name.isEmpty()) {
            say(MemberField.NAME, 262, "member.problem.name.empty");
        } else if (!NAME.matcher(name).matches()) {
            say(MemberField.NAME, 263, "member.problem.name.letters");
        }
    }

    private void birth() {
        String typed = form.get(MemberField.BIRTH);
        Optional<PartialDate> birth = form.partialDate(MemberField.BIRTH);
        if (typed.isEmpty()) {
            return;
        }
        if (birth.isEmpty()) {
            say(MemberField.BIRTH, 264, "member.problem.birth.unreadable");
        } else if (birth.get().earliest().isAfter(today)) {
            say(MemberField.BIRTH, 265, "member.problem.day.future", birth.get().text());
        } else if (birth.get().year() < EARLIEST_BIRTH) {
            say(MemberField.BIRTH, 266, "member.problem.birth.early", EARLIEST_BIRTH);
        }
    }

    private void card() {
        String card = form.get(MemberField.CARD_NUMBER);
        if (card.isEmpty()) {
            return;
        }
        if (!CARD.matcher(card).matches()) {
            say(MemberField.CARD_NUMBER, 267, "member.problem.card.digits");
        }
        list.rows().stream()
                .filter(row ->
                        row.id() != form.id() && row.member().cardNumber().equals(card))
                .findFirst()
                .ifPresent(other -> say(MemberField.CARD_NUMBER, 268, "member.problem.card.taken", other.name()));
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
        Optional<LocalDate> day = day(MemberField.TRANSFER_DAY, 271, "member.problem.transfer.empty");
        Optional<LocalDate> last = list.find(form.id()).flatMap(MemberCheck::lastMove);
        if (day.isPresent() && last.isPresent() && day.get().isBefore(last.get())) {
            say(MemberField.TRANSFER_DAY, 272, "member.problem.transfer.early", last.get());
        }
    }

    private static Optional<LocalDate> lastMove(MemberRow row) {
        return row.events().stream()
                .filter(event -> event.cellId() != 0)
                .map(event -> event.day())
                .max(LocalDate::compareTo);
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

    private void namesake() {
        String folded = Fold.of(form.get(MemberField.NAME));
        Optional<PartialDate> birth = form.partialDate(MemberField.BIRTH);
        list.rows().stream()
                .filter(row -> row.id() != form.id()
                        && birth.isPresent()
                        && birth.get().equals(row.member().person().birth())
                        && Fold.of(row.name()).equals(folded))
                .findFirst()
                .ifPresent(other -> say(
                        MemberField.NAME,
                        161,
                        "member.problem.namesake",
                        other.name(),
                        other.cell() == null ? "" : other.cell().name()));
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
        problems.putIfAbsent(field, Problem.of(code, key, args));
    }
}
