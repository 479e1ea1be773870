package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.text.Fold;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The form of a household: how it is filled, and what is wrong with it. */
public final class HouseholdForms {
    private HouseholdForms() {}

    /** How such a form is tidied and checked against a list. */
    public static Form.Kind<HouseholdField> kind(HouseholdList list, LocalDate today) {
        return new FieldForm<>(HouseholdField.class, today, form -> problems(form, list, today));
    }

    /** The form filled with the household as it is at last. */
    public static Form<HouseholdField> of(HouseholdRow row) {
        Household household = row.last();
        return new Form<HouseholdField>(household.id(), Map.of())
                .with(HouseholdField.HEAD, household.head().name())
                .with(HouseholdField.BIRTH, FormTexts.of(household.head().birth()))
                .with(HouseholdField.GENDER, FormTexts.of(household.head().gender()))
                .with(HouseholdField.VILLAGE, FormTexts.key(household.villageId()))
                .with(HouseholdField.ADDRESS, household.address())
                .with(HouseholdField.CODE, household.code())
                .with(HouseholdField.FROM, FormTexts.of(household.period().from()))
                .with(HouseholdField.TO, FormTexts.of(household.period().to()))
                .with(HouseholdField.NOTE, household.note());
    }

    /** Whether head, village or address differ, so that it may be a change from a day on. */
    public static boolean changes(Form<HouseholdField> form, HouseholdList list) {
        return list.find(form.id())
                .map(HouseholdForms::of)
                .filter(kept -> otherHead(form, list)
                        || Stream.of(HouseholdField.HEAD, HouseholdField.VILLAGE, HouseholdField.ADDRESS)
                                .anyMatch(field -> !form.get(field).equals(kept.get(field))))
                .isPresent();
    }

    /** Whether somebody else was chosen, or another name was typed than that of the head with other accents. */
    public static boolean otherHead(Form<HouseholdField> form, HouseholdList list) {
        Optional<Person> head = list.find(form.id()).map(row -> row.last().head());
        long chosen = FormTexts.key(form, HouseholdField.HEAD_PERSON);
        return head.isPresent()
                && (chosen == 0
                        ? !Fold.same(head.get().name(), form.get(HouseholdField.HEAD))
                        : chosen != head.get().id());
    }

    /**
     * Checks a form.
     *
     * @param form tidied
     * @param list all households, for double entries
     */
    public static Map<HouseholdField, Problem> problems(
            Form<HouseholdField> form, HouseholdList list, LocalDate today) {
        FormProblems<HouseholdField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(HouseholdField.values()));
        problems.name(HouseholdField.HEAD, true);
        problems.birth(HouseholdField.BIRTH);
        problems.period(HouseholdField.FROM, HouseholdField.TO);
        village(form, list, problems);
        code(form, list, problems);
        if (changes(form, list)) {
            problems.changeDay(HouseholdField.CHANGE_DAY, earliestChange(form, list));
        }
        renamed(form, list, problems);
        leadsAnother(form, list, problems);
        Namesakes.tell(
                form,
                HouseholdField.HEAD,
                FormTexts.birth(form, HouseholdField.BIRTH),
                FormTexts.key(form, HouseholdField.HEAD_PERSON),
                otherHead(form, list) ? 0 : headId(form, list),
                list.persons(),
                problems);
        return problems.all();
    }

    private static long headId(Form<HouseholdField> form, HouseholdList list) {
        return list.find(form.id()).map(row -> row.last().head().id()).orElse(0L);
    }

    private static void village(Form<HouseholdField> form, HouseholdList list, FormProblems<HouseholdField> problems) {
        Optional<Village> village = list.villages().get(FormTexts.key(form, HouseholdField.VILLAGE));
        if (village.isEmpty()) {
            problems.say(HouseholdField.VILLAGE, 2270, "household.problem.village.empty");
            return;
        }
        LocalDate to = village.get().period().to();
        if (to != null && !form.has(HouseholdField.TO)) {
            problems.say(
                    HouseholdField.VILLAGE,
                    1274,
                    "household.problem.village.ended",
                    list.villages().label(village.get(), list.day()),
                    to);
        }
    }

    private static void code(Form<HouseholdField> form, HouseholdList list, FormProblems<HouseholdField> problems) {
        String code = form.get(HouseholdField.CODE);
        if (code.isEmpty()) {
            return;
        }
        list.rows().stream()
                .filter(row -> row.id() != form.id() && Fold.same(row.last().code(), code))
                .findFirst()
                .ifPresent(other -> problems.say(
                        HouseholdField.CODE,
                        2271,
                        "household.problem.code.taken",
                        other.last().head().name()));
    }

    private static LocalDate earliestChange(Form<HouseholdField> form, HouseholdList list) {
        LocalDate from = FormTexts.day(form, HouseholdField.FROM);
        return list.find(form.id())
                .map(HouseholdRow::past)
                .filter(past -> !past.isEmpty())
                .map(past -> past.getLast().until().plusDays(2))
                .orElse(from == null ? null : from.plusDays(1));
    }

    /** Without a day another name mends the name of the person, everywhere. */
    private static void renamed(Form<HouseholdField> form, HouseholdList list, FormProblems<HouseholdField> problems) {
        if (otherHead(form, list) && !form.has(HouseholdField.CHANGE_DAY)) {
            problems.say(
                    HouseholdField.CHANGE_DAY,
                    1273,
                    "household.problem.renamed",
                    list.find(form.id()).orElseThrow().last().head().name());
        }
    }

    private static void leadsAnother(
            Form<HouseholdField> form, HouseholdList list, FormProblems<HouseholdField> problems) {
        long chosen = FormTexts.key(form, HouseholdField.HEAD_PERSON);
        long head = chosen == 0 && !otherHead(form, list) ? headId(form, list) : chosen;
        List<HouseholdRow> others = list.rows().stream()
                .filter(row -> head != 0
                        && row.id() != form.id()
                        && row.last().head().id() == head
                        && row.last().period().isOpen())
                .toList();
        if (!others.isEmpty()) {
            problems.say(
                    HouseholdField.HEAD,
                    1272,
                    "household.problem.leads_another",
                    others.getFirst().last().code(),
                    others.getFirst().village());
        }
    }
}
