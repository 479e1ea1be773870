package vn.sovang.service.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.UnitName;
import vn.sovang.domain.office.UnitSuccession;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.Period;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The form of a body: how it is filled, and what is wrong with it. */
public final class UnitForms {
    private UnitForms() {}

    /** How such a form is tidied and checked against a list. */
    public static Form.Kind<UnitField> kind(UnitList list, LocalDate today) {
        return new FieldForm<>(UnitField.class, today, form -> problems(form, list, today));
    }

    /** The form filled with one name of a body. */
    public static Form<UnitField> of(UnitRow row) {
        UnitVersion unit = row.unit();
        return new Form<UnitField>(unit.id(), Map.of())
                .with(UnitField.NAME, unit.name())
                .with(UnitField.CODE, unit.code())
                .with(UnitField.KIND, unit.kind())
                .with(UnitField.SUPERIOR, unit.superior())
                .with(UnitField.PLACE, unit.place())
                .with(UnitField.DECISION, unit.decision())
                .with(UnitField.FROM, FormTexts.of(unit.period().from()))
                .with(UnitField.TO, FormTexts.of(unit.period().to()));
    }

    /** Whether what stands in headings differs from the last name, so that it may be a change from a day on. */
    public static boolean changes(Form<UnitField> form, UnitList list) {
        return list.find(form.id())
                .filter(UnitRow::last)
                .map(UnitForms::of)
                .filter(kept -> Stream.of(UnitField.NAME, UnitField.SUPERIOR, UnitField.PLACE)
                        .anyMatch(field -> !form.get(field).equals(kept.get(field))))
                .isPresent();
    }

    /** Whether saving a form gives the body a new name from a day on, instead of mending the one that is open. */
    static boolean renames(Form<UnitField> form, UnitList list) {
        return form.day(UnitField.CHANGE_DAY).isPresent() && changes(form, list);
    }

    /** The version a form tells of, with its first and last day. */
    static UnitVersion version(Form<UnitField> form, long id, Period period) {
        return new UnitVersion(
                id,
                form.get(UnitField.CODE),
                form.get(UnitField.KIND),
                form.get(UnitField.NAME),
                form.get(UnitField.SUPERIOR),
                form.get(UnitField.PLACE),
                period,
                form.get(UnitField.DECISION));
    }

    /**
     * Checks a form.
     *
     * @param form tidied
     * @param list all names of all bodies
     */
    public static Map<UnitField, Problem> problems(Form<UnitField> form, UnitList list, LocalDate today) {
        FormProblems<UnitField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(UnitField.values()));
        if (!form.has(UnitField.NAME)) {
            problems.say(UnitField.NAME, 2229, "unit.problem.name.empty");
        }
        code(form, list, problems);
        if (!form.has(UnitField.KIND)) {
            problems.say(UnitField.KIND, 2231, "unit.problem.kind.empty");
        }
        if (!form.has(UnitField.PLACE)) {
            problems.say(UnitField.PLACE, 1225, "unit.problem.place.empty");
        }
        mixed(form, problems);
        problems.period(UnitField.FROM, UnitField.TO);
        problems.day(UnitField.CHANGE_DAY);
        if (renames(form, list)) {
            renamed(form, list, problems);
        } else if (!problems.all().containsKey(UnitField.FROM)
                && !problems.all().containsKey(UnitField.TO)) {
            overlap(form, list, problems);
        }
        return problems.all();
    }

    private static void code(Form<UnitField> form, UnitList list, FormProblems<UnitField> problems) {
        String code = form.get(UnitField.CODE);
        if (code.isEmpty()) {
            problems.say(UnitField.CODE, 2230, "unit.problem.code.empty");
        } else if (form.isNew()) {
            list.rows().stream()
                    .filter(row -> Fold.same(row.unit().code(), code))
                    .findFirst()
                    .ifPresent(row -> problems.say(
                            UnitField.CODE,
                            2232,
                            "unit.problem.code.taken",
                            row.unit().name()));
        }
    }

    /** A place that is not that of the commune in the name: the copied wrong heading of every office. */
    private static void mixed(Form<UnitField> form, FormProblems<UnitField> problems) {
        String commune = UnitName.of(form.get(UnitField.NAME)).communeName();
        if (!commune.isEmpty() && form.has(UnitField.PLACE) && !Fold.same(commune, form.get(UnitField.PLACE))) {
            problems.say(UnitField.PLACE, 1226, "unit.problem.place.other", commune);
        }
    }

    private static void renamed(Form<UnitField> form, UnitList list, FormProblems<UnitField> problems) {
        LocalDate day = form.day(UnitField.CHANGE_DAY).orElseThrow();
        UnitSuccession.problem(list.units(), version(form, 0, Period.from(day)))
                .ifPresent(problem -> problems.say(
                        UnitField.CHANGE_DAY,
                        problem.code(),
                        problem.key(),
                        problem.args().toArray()));
    }

    private static void overlap(Form<UnitField> form, UnitList list, FormProblems<UnitField> problems) {
        Period period = period(form);
        Optional<UnitVersion> other = list.others(form.get(UnitField.CODE), form.id()).stream()
                .filter(unit -> unit.period().overlaps(period))
                .findFirst();
        other.ifPresent(
                unit -> problems.say(UnitField.FROM, 2233, "unit.problem.overlap", unit.name(), days(unit.period())));
    }

    private static String days(Period period) {
        String from = period.from() == null ? "…" : DayText.of(period.from());
        return from + " – " + (period.to() == null ? "…" : DayText.of(period.to()));
    }

    static Period period(Form<UnitField> form) {
        return new Period(FormTexts.day(form, UnitField.FROM), FormTexts.day(form, UnitField.TO));
    }
}
