package vn.sovang.service.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.check.RuleValues;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;

/** The form of a dated row: how it is filled, and what is wrong with it. */
public final class RuleForms {
    private RuleForms() {}

    /** How such a form is tidied and checked against a list. */
    public static Form.Kind<RuleField> kind(RuleList list, LocalDate today) {
        return new FieldForm<>(RuleField.class, today, form -> problems(form, list, today));
    }

    /** The form filled with what is kept. */
    public static Form<RuleField> of(RuleRow row) {
        Rule rule = row.rule();
        return new Form<RuleField>(row.id(), Map.of())
                .with(RuleField.KEY, rule.key())
                .with(RuleField.FROM, DayText.of(rule.from()))
                .with(RuleField.VALUE, row.value())
                .with(RuleField.SOURCE, rule.source())
                .with(RuleField.CERTAINTY, code(rule.certainty()));
    }

    static String code(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    /** The clerk's own row that a sound form stands for. */
    static Rule rule(Form<RuleField> form, RuleWords words) {
        String key = form.get(RuleField.KEY);
        return new Rule(
                key,
                form.day(RuleField.FROM).orElseThrow(),
                words.typed(key, form.get(RuleField.VALUE)),
                form.get(RuleField.SOURCE),
                Certainty.valueOf(form.get(RuleField.CERTAINTY).toUpperCase(Locale.ROOT)),
                true);
    }

    /**
     * Checks a form.
     *
     * @param form tidied
     * @param list all rows
     */
    public static Map<RuleField, Problem> problems(Form<RuleField> form, RuleList list, LocalDate today) {
        FormProblems<RuleField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(RuleField.FROM, RuleField.SOURCE));
        if (!form.has(RuleField.KEY)) {
            problems.say(RuleField.KEY, 2920, "ruling.problem.key");
        }
        problems.neededDay(RuleField.FROM);
        if (!form.has(RuleField.SOURCE)) {
            problems.say(RuleField.SOURCE, 2921, "ruling.problem.source");
        }
        if (!form.has(RuleField.CERTAINTY)) {
            problems.say(RuleField.CERTAINTY, 2922, "ruling.problem.certainty");
        }
        if (!problems.blocked()) {
            value(form, list, problems);
        }
        return problems.all();
    }

    private static void value(Form<RuleField> form, RuleList list, FormProblems<RuleField> problems) {
        Rule rule = rule(form, list.words());
        List<String> allowed = RuleWords.allowed(rule.key());
        if (!rule.value().isEmpty() && !allowed.isEmpty() && !allowed.contains(rule.value())) {
            problems.say(
                    RuleField.VALUE, 2923, "ruling.problem.value", list.words().allowedWords(rule.key()));
            return;
        }
        List<Rule> all = list.rows().stream().map(RuleRow::rule).toList();
        Optional<Problem> wrong = RuleValues.problem(rule, all);
        wrong.ifPresent(problem -> problems.say(RuleField.VALUE, problem));
        if (rule.value().isEmpty()) {
            problems.say(RuleField.VALUE, 1920, "ruling.problem.ends", rule.from());
        }
        if (form.isNew()
                && all.stream()
                        .anyMatch(one -> one.own()
                                && one.key().equals(rule.key())
                                && one.from().equals(rule.from()))) {
            problems.say(RuleField.FROM, 2924, "ruling.problem.twice", rule.from());
        }
    }
}
