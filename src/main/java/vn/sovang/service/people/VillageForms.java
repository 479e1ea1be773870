package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.text.Fold;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The form of a village: how it is filled, and what is wrong with it. */
public final class VillageForms {
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    private VillageForms() {}

    /** How such a form is tidied and checked against a list. */
    public static Form.Kind<VillageField> kind(VillageList list, LocalDate today) {
        return new FieldForm<>(VillageField.class, today, form -> problems(form, list, today));
    }

    /** The form filled with the village as it is at last. */
    public static Form<VillageField> of(VillageRow row) {
        Village village = row.last();
        return new Form<VillageField>(village.id(), Map.of())
                .with(VillageField.NAME, village.name())
                .with(VillageField.CODE, village.code())
                .with(VillageField.HEAD, village.headName())
                .with(VillageField.HEAD_PERSON, FormTexts.key(village.headPerson()))
                .with(
                        VillageField.HOUSEHOLDS,
                        village.households() == null ? "" : village.households().toString())
                .with(VillageField.FORMER_COMMUNE, village.formerCommune())
                .with(VillageField.FROM, FormTexts.of(village.period().from()))
                .with(VillageField.TO, FormTexts.of(village.period().to()))
                .with(VillageField.ENDED_BY, village.endedBy());
    }

    /** Whether name or head differ, so that it may be a change from a day on. */
    public static boolean changes(Form<VillageField> form, VillageList list) {
        return list.find(form.id())
                .map(VillageForms::of)
                .filter(kept -> Stream.of(VillageField.NAME, VillageField.HEAD, VillageField.HEAD_PERSON)
                        .anyMatch(field -> !form.get(field).equals(kept.get(field))))
                .isPresent();
    }

    /**
     * Checks a form.
     *
     * @param form tidied
     * @param list all villages, for double entries
     */
    public static Map<VillageField, Problem> problems(Form<VillageField> form, VillageList list, LocalDate today) {
        FormProblems<VillageField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(VillageField.values()));
        if (!form.has(VillageField.NAME)) {
            problems.say(VillageField.NAME, 2258, "village.problem.name.empty");
        }
        code(form, list, problems);
        problems.name(VillageField.HEAD, false);
        if (form.has(VillageField.HOUSEHOLDS)
                && !COUNT.matcher(form.get(VillageField.HOUSEHOLDS)).matches()) {
            problems.say(VillageField.HOUSEHOLDS, 2259, "village.problem.households");
        }
        problems.period(VillageField.FROM, VillageField.TO);
        if (changes(form, list)) {
            problems.changeDay(VillageField.CHANGE_DAY, earliestChange(form, list));
        }
        namesake(form, list, problems);
        counted(form, list, problems);
        return problems.all();
    }

    private static void code(Form<VillageField> form, VillageList list, FormProblems<VillageField> problems) {
        String code = form.get(VillageField.CODE);
        if (code.isEmpty()) {
            problems.say(VillageField.CODE, 2256, "village.problem.code.empty");
        }
        list.rows().stream()
                .filter(row -> row.id() != form.id() && Fold.same(row.village().code(), code))
                .findFirst()
                .ifPresent(other -> problems.say(VillageField.CODE, 2257, "village.problem.code.taken", other.label()));
    }

    private static LocalDate earliestChange(Form<VillageField> form, VillageList list) {
        Optional<LocalDate> last = list.find(form.id())
                .map(VillageRow::past)
                .filter(past -> !past.isEmpty())
                .map(past -> past.getLast().until().plusDays(2));
        LocalDate from = FormTexts.day(form, VillageField.FROM);
        return last.orElse(from == null ? null : from.plusDays(1));
    }

    /** Two villages of one name are told apart by their former communes. */
    private static void namesake(Form<VillageField> form, VillageList list, FormProblems<VillageField> problems) {
        list.rows().stream()
                .filter(row -> row.id() != form.id()
                        && row.present()
                        && Fold.same(row.village().name(), form.get(VillageField.NAME))
                        && Fold.same(row.village().formerCommune(), form.get(VillageField.FORMER_COMMUNE)))
                .findFirst()
                .ifPresent(other -> problems.say(
                        VillageField.FORMER_COMMUNE,
                        1259,
                        "village.problem.namesake",
                        other.village().code()));
    }

    private static void counted(Form<VillageField> form, VillageList list, FormProblems<VillageField> problems) {
        list.find(form.id())
                .filter(row -> row.registered() > 0
                        && form.has(VillageField.HOUSEHOLDS)
                        && !form.get(VillageField.HOUSEHOLDS).equals(Integer.toString(row.registered())))
                .ifPresent(row -> problems.say(
                        VillageField.HOUSEHOLDS, 1271, "village.problem.counted", row.registered(), list.day()));
    }
}
