package vn.sovang.service.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.office.CommuneMerger;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The form of a merger of communes: how it is filled, and what is wrong with it. */
public final class MergerForms {
    /** Posts end with the old commune. */
    public static final String END = "end";

    /** Posts go on in the new commune. */
    public static final String KEEP = "keep";

    private static final Pattern KIND_WORD =
            Pattern.compile("^(xã|phường|thị trấn|đặc khu)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private MergerForms() {}

    /** How such a form is tidied and checked against the bodies there are. */
    public static Form.Kind<MergerField> kind(UnitList list, LocalDate today) {
        return new FieldForm<>(MergerField.class, today, form -> problems(form, list, today));
    }

    /** The form of a merger, with what is likely. */
    public static Form<MergerField> blank(UnitList list) {
        return Form.<MergerField>blank()
                .with(
                        MergerField.KIND,
                        kinds(list, list.day()).stream().findFirst().orElse(""))
                .with(MergerField.POSTS, END);
    }

    /** The words for kinds of commune on a day, as they stand inside names: {@code xã}. */
    public static List<String> kinds(UnitList list, LocalDate day) {
        CodeList kinds = CodeList.of(list.rules(), "commune_kind", day);
        return kinds.codes().stream().map(kinds::label).toList();
    }

    /**
     * Checks a form.
     *
     * @param form tidied
     * @param list all names of all bodies
     */
    public static Map<MergerField, Problem> problems(Form<MergerField> form, UnitList list, LocalDate today) {
        FormProblems<MergerField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(MergerField.values()));
        if (!form.has(MergerField.DAY)) {
            problems.say(MergerField.DAY, 2240, "unit.merger.day.empty");
        }
        problems.day(MergerField.DAY);
        if (!form.has(MergerField.KIND)) {
            problems.say(MergerField.KIND, 2241, "unit.merger.kind.empty");
        }
        if (!form.has(MergerField.COMMUNE)) {
            problems.say(MergerField.COMMUNE, 2242, "unit.merger.commune.empty");
        } else if (KIND_WORD.matcher(form.get(MergerField.COMMUNE)).matches()) {
            problems.say(MergerField.COMMUNE, 2243, "unit.merger.commune.kind");
        }
        if (!form.has(MergerField.PARTY_SUPERIOR)) {
            problems.say(MergerField.PARTY_SUPERIOR, 1227, "unit.merger.superior.empty");
        }
        if (!form.has(MergerField.STATE_SUPERIOR)) {
            problems.say(MergerField.STATE_SUPERIOR, 1228, "unit.merger.superior.state");
        }
        if (!form.has(MergerField.DECISION)) {
            problems.say(MergerField.DECISION, 1229, "unit.merger.decision.empty");
        }
        possible(form, list, problems);
        return problems.all();
    }

    private static void possible(Form<MergerField> form, UnitList list, FormProblems<MergerField> problems) {
        if (problems.all().values().stream().anyMatch(Form::blocks)) {
            return;
        }
        try {
            wish(form).plan(list.units(), List.of());
        } catch (ProblemException e) {
            Problem problem = e.problem();
            problems.say(
                    MergerField.DAY,
                    problem.code(),
                    problem.key(),
                    problem.args().toArray());
        }
    }

    /** The merger a form without blocking problems asks for; the place is the name of the commune where none is given. */
    public static CommuneMerger wish(Form<MergerField> form) {
        String commune = form.get(MergerField.COMMUNE);
        return new CommuneMerger(
                Optional.ofNullable(FormTexts.day(form, MergerField.DAY)).orElseThrow(),
                form.get(MergerField.KIND) + " " + commune,
                form.get(MergerField.PARTY_SUPERIOR),
                form.get(MergerField.STATE_SUPERIOR),
                form.has(MergerField.PLACE) ? form.get(MergerField.PLACE) : commune,
                form.get(MergerField.DECISION),
                !form.get(MergerField.POSTS).equals(KEEP));
    }
}
