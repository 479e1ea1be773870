package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Staff;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The form of somebody of the office: how it is filled, and what is wrong with it. */
public final class StaffForms {
    private StaffForms() {}

    /** How such a form is tidied and checked against a list. */
    public static Form.Kind<StaffField> kind(StaffList list, LocalDate today) {
        return new FieldForm<>(StaffField.class, today, form -> problems(form, list, today));
    }

    /** The form filled with the stretch that a row shows. */
    public static Form<StaffField> of(StaffRow row) {
        Staff staff = row.staff();
        return new Form<StaffField>(staff.id(), Map.of())
                .with(StaffField.NAME, staff.person().name())
                .with(StaffField.BIRTH, FormTexts.of(staff.person().birth()))
                .with(StaffField.GENDER, FormTexts.of(staff.person().gender()))
                .with(StaffField.KIND, staff.kind())
                .with(StaffField.TITLE, staff.title())
                .with(StaffField.PROFESSIONAL_LEVEL, staff.professionalLevel())
                .with(StaffField.POLITICAL_THEORY, staff.politicalTheory())
                .with(StaffField.SINCE, FormTexts.of(staff.since()))
                .with(StaffField.UNTIL, FormTexts.of(staff.until()))
                .with(StaffField.NOTE, staff.note());
    }

    /** Whether kind, title or schooling of the last stretch differ, so that it may be a change from a day on. */
    public static boolean changes(Form<StaffField> form, StaffList list) {
        Optional<StaffRow> row = list.find(form.id()).filter(StaffRow::isLast);
        return row.isPresent()
                && Stream.of(
                                StaffField.KIND,
                                StaffField.TITLE,
                                StaffField.PROFESSIONAL_LEVEL,
                                StaffField.POLITICAL_THEORY)
                        .anyMatch(field -> !form.get(field).equals(of(row.get()).get(field)));
    }

    /**
     * Checks a form.
     *
     * @param form tidied
     * @param list everybody, for double entries
     */
    public static Map<StaffField, Problem> problems(Form<StaffField> form, StaffList list, LocalDate today) {
        FormProblems<StaffField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(StaffField.values()));
        problems.name(StaffField.NAME, true);
        problems.birth(StaffField.BIRTH);
        if (!form.has(StaffField.KIND)) {
            problems.say(StaffField.KIND, 2254, "staff.problem.kind.empty");
        }
        problems.period(StaffField.SINCE, StaffField.UNTIL);
        list.find(form.id()).filter(row -> changes(form, list)).ifPresent(row -> {
            LocalDate since = FormTexts.day(form, StaffField.SINCE);
            problems.changeDay(StaffField.CHANGE_DAY, since == null ? null : since.plusDays(1));
        });
        already(form, list, problems);
        Namesakes.tell(
                form,
                StaffField.NAME,
                FormTexts.birth(form, StaffField.BIRTH),
                FormTexts.key(form, StaffField.PERSON),
                list.find(form.id()).map(row -> row.staff().person().id()).orElse(0L),
                list.persons(),
                problems);
        return problems.all();
    }

    /** Who serves already is opened and changed, not entered a second time. */
    private static void already(Form<StaffField> form, StaffList list, FormProblems<StaffField> problems) {
        long chosen = FormTexts.key(form, StaffField.PERSON);
        long present =
                list.find(form.id()).map(row -> row.staff().person().id()).orElse(0L);
        list.rows().stream()
                .filter(row ->
                        chosen != 0 && chosen != present && row.staff().person().id() == chosen)
                .filter(row -> row.stretches().stream().anyMatch(one -> one.until() == null))
                .findFirst()
                .ifPresent(row -> problems.say(
                        StaffField.NAME,
                        2255,
                        "staff.problem.already",
                        row.name(),
                        row.staff().title()));
    }
}
