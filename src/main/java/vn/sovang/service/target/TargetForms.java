package vn.sovang.service.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.Plan;
import vn.sovang.domain.target.Result;
import vn.sovang.domain.target.Results;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Fold;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;

/** The form of a target: how it is filled, and what is wrong with it. */
public final class TargetForms {
    /** A ticked box. */
    static final String YES = "true";

    private static final String PERCENT = "%";

    private TargetForms() {}

    /** How such a form is tidied and checked against a list. */
    public static Form.Kind<TargetField> kind(TargetList list, LocalDate today) {
        return new FieldForm<>(TargetField.class, today, form -> problems(form, list, today));
    }

    /** The form filled with what is kept. */
    public static Form<TargetField> of(Target target) {
        Plan plan = target.plan();
        Results results = target.results();
        Form<TargetField> form = new Form<TargetField>(target.id(), Map.of())
                .with(TargetField.NAME, target.name())
                .with(TargetField.GROUP, target.group())
                .with(TargetField.UNIT, target.unit())
                .with(TargetField.COMPARISON, plan.comparison().name())
                .with(TargetField.PLANNED, text(plan.value()))
                .with(TargetField.UPPER, text(plan.upper()))
                .with(TargetField.ASSIGNED, text(plan.assigned()))
                .with(TargetField.LOWER, plan.lowerIsBetter() ? YES : "")
                .with(TargetField.COMPUTED, target.computed())
                .with(TargetField.NUMERATOR, text(results.year().numerator()))
                .with(TargetField.DENOMINATOR, text(results.year().denominator()))
                .with(TargetField.ACHIEVED, results.year().text())
                .with(TargetField.SUMMED, results.summed() ? YES : "")
                .with(TargetField.SOURCE, target.source())
                .with(TargetField.NOTE, target.note());
        for (int i = 0; i < Results.QUARTERS; i++) {
            form = form.with(TargetField.QUARTERS.get(i), results.quarters().get(i));
        }
        return form;
    }

    private static String text(BigDecimal number) {
        return number == null ? "" : Decimals.comma(number);
    }

    /** What a form says is planned. @param form tidied */
    static Plan plan(Form<TargetField> form) {
        return new Plan(
                form.has(TargetField.COMPARISON)
                        ? Comparison.valueOf(form.get(TargetField.COMPARISON))
                        : Comparison.QUALITATIVE,
                number(form, TargetField.PLANNED),
                number(form, TargetField.UPPER),
                number(form, TargetField.ASSIGNED),
                form.has(TargetField.LOWER));
    }

    /** What a form says was reached. @param form tidied */
    static Results results(Form<TargetField> form) {
        return new Results(
                new Result(
                        number(form, TargetField.NUMERATOR),
                        number(form, TargetField.DENOMINATOR),
                        form.get(TargetField.ACHIEVED)),
                TargetField.QUARTERS.stream().map(form::get).toList(),
                form.has(TargetField.SUMMED));
    }

    private static BigDecimal number(Form<TargetField> form, TargetField field) {
        return Decimals.parse(form.get(field)).orElse(null);
    }

    /**
     * The target a form makes.
     *
     * @param indicator under which papers name its figures, may be null
     */
    public static Target target(Form<TargetField> form, int year, int position, String indicator) {
        return new Target(
                form.id(),
                year,
                position,
                form.get(TargetField.GROUP),
                form.get(TargetField.NAME),
                form.get(TargetField.UNIT),
                plan(form),
                results(form),
                form.code(TargetField.COMPUTED),
                form.get(TargetField.SOURCE),
                indicator,
                form.get(TargetField.NOTE));
    }

    /**
     * Checks a form.
     *
     * @param form tidied
     */
    public static Map<TargetField, Problem> problems(Form<TargetField> form, TargetList list, LocalDate today) {
        FormProblems<TargetField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(TargetField.values()));
        if (!form.has(TargetField.NAME)) {
            problems.say(TargetField.NAME, 2501, "target.problem.name.empty");
        }
        if (!form.has(TargetField.COMPARISON)) {
            problems.say(TargetField.COMPARISON, 2502, "target.problem.comparison.empty");
        } else {
            planned(form, problems);
        }
        results(form, list, problems);
        list.rows().stream()
                .filter(row -> row.id() != form.id()
                        && Fold.same(row.target().name(), form.get(TargetField.NAME))
                        && Fold.same(row.target().group(), form.get(TargetField.GROUP)))
                .findFirst()
                .ifPresent(twin -> problems.say(
                        TargetField.NAME,
                        2503,
                        "target.problem.twice",
                        twin.target().name()));
        return problems.all();
    }

    private static void planned(Form<TargetField> form, FormProblems<TargetField> problems) {
        Plan plan = plan(form);
        for (TargetField field : new TargetField[] {TargetField.PLANNED, TargetField.UPPER, TargetField.ASSIGNED}) {
            requireNumber(form, field, problems);
        }
        boolean counts = plan.comparison().hasValue();
        if (counts && !form.has(TargetField.PLANNED)) {
            problems.say(TargetField.PLANNED, 1504, "target.problem.planned.empty");
        }
        if (counts && plan.comparison() != Comparison.RANK && !form.has(TargetField.UNIT)) {
            problems.say(TargetField.UNIT, 1505, "target.problem.unit.empty");
        }
        if (plan.comparison() == Comparison.BETWEEN) {
            if (plan.upper() == null) {
                problems.say(TargetField.UPPER, 2506, "target.problem.upper.empty");
            } else if (plan.value() != null && plan.upper().compareTo(plan.value()) < 0) {
                problems.say(TargetField.UPPER, 2507, "target.problem.upper.below", form.get(TargetField.PLANNED));
            }
        } else if (plan.upper() != null) {
            problems.say(TargetField.UPPER, 1508, "target.problem.upper.unused");
        }
        if (plan.lowerIsBetter()
                && (plan.comparison() == Comparison.AT_LEAST || plan.comparison() == Comparison.BETWEEN)) {
            problems.say(TargetField.LOWER, 1509, "target.problem.lower");
        }
    }

    private static void requireNumber(Form<TargetField> form, TargetField field, FormProblems<TargetField> problems) {
        if (form.has(field)) {
            Optional<BigDecimal> number = Decimals.parse(form.get(field));
            if (number.isEmpty()) {
                problems.say(field, 2510, "target.problem.number", form.get(field));
            } else if (number.get().signum() < 0) {
                problems.say(field, 2511, "target.problem.negative");
            }
        }
    }

    private static void results(Form<TargetField> form, TargetList list, FormProblems<TargetField> problems) {
        requireNumber(form, TargetField.NUMERATOR, problems);
        requireNumber(form, TargetField.DENOMINATOR, problems);
        Results results = results(form);
        Result year = results.year();
        if (year.denominator() != null && year.denominator().signum() == 0) {
            problems.say(TargetField.DENOMINATOR, 2512, "target.problem.zero");
        } else if (year.numerator() != null && year.denominator() == null) {
            problems.say(TargetField.DENOMINATOR, 2513, "target.problem.denominator.empty");
        } else if (year.denominator() != null && year.numerator() == null) {
            problems.say(TargetField.NUMERATOR, 2514, "target.problem.numerator.empty");
        } else if (year.isRatio()
                && form.has(TargetField.UNIT)
                && !form.get(TargetField.UNIT).equals(PERCENT)) {
            problems.say(TargetField.UNIT, 1515, "target.problem.unit.ratio");
        }
        achieved(form, year, problems);
        for (TargetField quarter : TargetField.QUARTERS) {
            if (Result.dividesByZero(form.get(quarter))) {
                problems.say(quarter, 2512, "target.problem.zero");
            }
        }
        if (!year.isEmpty()) {
            list.computed()
                    .find(form.code(TargetField.COMPUTED))
                    .map(computed -> computed.result())
                    .filter(counted -> !counted.typed().equals(year.typed()))
                    .ifPresent(counted -> problems.say(
                            TargetField.COMPUTED, 1516, "target.problem.overridden", counted.shown(), year.shown()));
        }
    }

    private static void achieved(Form<TargetField> form, Result year, FormProblems<TargetField> problems) {
        boolean counts = plan(form).comparison().hasValue();
        if (!form.has(TargetField.ACHIEVED) || !counts) {
            return;
        }
        if (year.isRatio()) {
            problems.say(TargetField.ACHIEVED, 1517, "target.problem.achieved.unused");
        } else if (Result.dividesByZero(year.text())) {
            problems.say(TargetField.ACHIEVED, 2512, "target.problem.zero");
        } else if (year.number().isEmpty()) {
            problems.say(TargetField.ACHIEVED, 1518, "target.problem.achieved.words");
        } else if (form.get(TargetField.UNIT).equals(PERCENT)) {
            problems.say(TargetField.ACHIEVED, 1519, "target.problem.achieved.percent");
        }
    }
}
