package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.office.StaffFigures;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.domain.text.SearchText;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormTexts;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Cadres, civil servants and others of the office. */
public final class StaffService {
    private static final Comparator<Staff> BY_DAY =
            Comparator.comparing(Staff::since, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Store store;

    public StaffService(Store store) {
        this.store = store;
    }

    /** The people of the office as they are on a day. */
    public StaffList list(LocalDate day) {
        return store.read(tables -> list(tables, day));
    }

    private static StaffList list(Tables tables, LocalDate day) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        CodeList kinds = CodeList.of(rules, "staff_kind", day);
        List<Staff> all = tables.staff().all();
        Villages villages =
                Villages.of(tables.villages().all(), tables.villages().past());
        KnownPersons persons = KnownPersons.of(tables, villages, day);
        SearchText.Maker maker = new SearchText.Maker();
        Map<Long, List<Staff>> byPerson = all.stream()
                .sorted(BY_DAY)
                .collect(Collectors.groupingBy(one -> one.person().id(), LinkedHashMap::new, Collectors.toList()));
        List<StaffRow> rows = byPerson.values().stream()
                .map(stretches -> row(stretches, day, kinds, maker))
                .sorted(Comparator.comparing(StaffRow::sortKey))
                .toList();
        return new StaffList(day, rows, StaffFigures.on(all, day, rules), persons, rules);
    }

    private static StaffRow row(List<Staff> stretches, LocalDate day, CodeList kinds, SearchText.Maker maker) {
        Staff shown = Staff.telling(stretches, day);
        String name = shown.person().name();
        return new StaffRow(
                shown,
                stretches,
                shown.servesOn(day),
                NameOrder.key(name),
                maker.of(name, shown.title() + " " + kinds.label(shown.kind()) + " " + shown.note()));
    }

    /**
     * Keeps a form as one named change. With a day of change the stretch ends the day before and another one begins.
     *
     * @param form tidied, without a problem that blocks it
     * @param list the list the form was opened from
     * @return the id of the stretch that was written
     * @throws vn.sovang.base.ProblemException 2252 when the person is no longer in the register
     */
    public long save(Form<StaffField> form, StaffList list, String label) {
        return store.change(label, tables -> write(tables, form, list));
    }

    /**
     * Takes out a stretch that was entered by mistake, as one named change; the one before it goes on in its place.
     *
     * @param row of the person, who has several stretches
     */
    public void forget(StaffRow row, Staff stretch, String label) {
        store.change(label, tables -> {
            tables.staff().delete(stretch.id());
            row.stretches().stream()
                    .filter(one -> stretch.since() != null
                            && stretch.since().minusDays(1).equals(one.until()))
                    .findFirst()
                    .ifPresent(before -> tables.staff().update(before.endingOn(stretch.until())));
            return null;
        });
    }

    private static long write(Tables tables, Form<StaffField> form, StaffList list) {
        Staff before = null;
        if (!form.isNew()) {
            before = tables.staff().all().stream()
                    .filter(one -> one.id() == form.id())
                    .findFirst()
                    .orElseThrow(() -> Problem.of(2252, "people.problem.gone").asException());
        }
        Person person = new PersonWriter(tables.persons(), list.persons())
                .write(
                        form.get(StaffField.NAME),
                        FormTexts.gender(form, StaffField.GENDER),
                        FormTexts.birth(form, StaffField.BIRTH),
                        FormTexts.key(form, StaffField.PERSON),
                        before == null ? null : before.person());
        LocalDate change = StaffForms.changes(form, list) ? FormTexts.day(form, StaffField.CHANGE_DAY) : null;
        Staff typed = new Staff(
                before == null || change != null ? 0 : before.id(),
                person,
                form.get(StaffField.KIND),
                form.get(StaffField.TITLE),
                form.code(StaffField.PROFESSIONAL_LEVEL),
                form.code(StaffField.POLITICAL_THEORY),
                change == null ? FormTexts.day(form, StaffField.SINCE) : change,
                FormTexts.day(form, StaffField.UNTIL),
                form.get(StaffField.NOTE));
        if (change != null) {
            tables.staff()
                    .update(new Staff(
                            before.id(),
                            person,
                            before.kind(),
                            before.title(),
                            before.professionalLevel(),
                            before.politicalTheory(),
                            FormTexts.day(form, StaffField.SINCE),
                            change.minusDays(1),
                            before.note()));
        }
        if (typed.id() == 0) {
            return tables.staff().insert(typed);
        }
        if (!typed.equals(before)) {
            tables.staff().update(typed);
        }
        return typed.id();
    }
}
