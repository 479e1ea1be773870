package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Collective;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.Period;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The form of a collective: how it is filled, and what is wrong with it. */
public final class CollectiveForms {
    private CollectiveForms() {}

    /** How such a form is tidied and checked against a list. */
    public static Form.Kind<CollectiveField> kind(CollectiveList list, LocalDate today) {
        return new FieldForm<>(CollectiveField.class, today, form -> problems(form, list, today));
    }

    /** The form filled with what is kept. */
    public static Form<CollectiveField> of(CollectiveRow row) {
        Collective collective = row.collective();
        return new Form<CollectiveField>(collective.id(), Map.of())
                .with(CollectiveField.NAME, collective.name())
                .with(CollectiveField.KIND, collective.kind())
                .with(CollectiveField.SUPERIOR, collective.superior())
                .with(CollectiveField.LEADER, row.leader())
                .with(CollectiveField.CODE, collective.code())
                .with(CollectiveField.FROM, FormTexts.of(collective.period().from()))
                .with(CollectiveField.TO, FormTexts.of(collective.period().to()))
                .with(CollectiveField.DECISION, collective.decision())
                .with(CollectiveField.NOTE, collective.note());
    }

    /**
     * Checks a form.
     *
     * @param form tidied
     * @param list all collectives, for double entries
     */
    public static Map<CollectiveField, Problem> problems(
            Form<CollectiveField> form, CollectiveList list, LocalDate today) {
        FormProblems<CollectiveField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(CollectiveField.values()));
        if (!form.has(CollectiveField.NAME)) {
            problems.say(CollectiveField.NAME, 2280, "collective.problem.name.empty");
        }
        if (!form.has(CollectiveField.KIND)) {
            problems.say(CollectiveField.KIND, 2281, "collective.problem.kind.empty");
        }
        problems.name(CollectiveField.LEADER, false);
        problems.period(CollectiveField.FROM, CollectiveField.TO);
        if (!problems.all().containsKey(CollectiveField.TO)) {
            twice(form, list, problems);
        }
        return problems.all();
    }

    private static void twice(Form<CollectiveField> form, CollectiveList list, FormProblems<CollectiveField> problems) {
        Period period = new Period(FormTexts.day(form, CollectiveField.FROM), FormTexts.day(form, CollectiveField.TO));
        list.rows().stream()
                .filter(row -> row.id() != form.id()
                        && Fold.same(row.collective().name(), form.get(CollectiveField.NAME))
                        && row.collective().period().overlaps(period))
                .findFirst()
                .ifPresent(other -> problems.say(
                        CollectiveField.NAME,
                        1280,
                        "collective.problem.twice",
                        other.collective().name()));
    }
}
