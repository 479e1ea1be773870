package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Household;
import vn.sovang.domain.office.HouseholdCodes;
import vn.sovang.domain.office.HouseholdPast;
import vn.sovang.domain.office.HouseholdTitle;
import vn.sovang.domain.office.HouseholdTitles;
import vn.sovang.domain.office.Households;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.time.Period;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormTexts;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Households: the list of a day, a new one, a changed one. */
public final class HouseholdService {
    private final Store store;

    public HouseholdService(Store store) {
        this.store = store;
    }

    /** The households as they are on a day. */
    public HouseholdList list(LocalDate day) {
        return store.read(tables -> new Reader(tables, day).list());
    }

    private static final class Reader {
        private final Tables tables;
        private final LocalDate day;
        private final RuleBook rules;
        private final Villages villages;
        private final Households households;
        private final Map<Long, List<HouseholdTitle>> titles;
        private final HouseholdTitles cultural;
        private final SearchText.Maker maker = new SearchText.Maker();

        Reader(Tables tables, LocalDate day) {
            this.tables = tables;
            this.day = day;
            rules = RuleBook.of(tables.rules().all());
            villages = Villages.of(tables.villages().all(), tables.villages().past());
            households =
                    Households.of(tables.households().all(), tables.households().past());
            List<HouseholdTitle> all = tables.householdTitles().all();
            titles = all.stream().collect(Collectors.groupingBy(HouseholdTitle::householdId));
            cultural = HouseholdTitles.of(all, rules);
        }

        private HouseholdList list() {
            Map<Long, String> labels = villages.labels(day);
            List<HouseholdRow> rows = households.all().stream()
                    .map(household -> row(household, labels))
                    .sorted(Comparator.comparing(HouseholdRow::sortKey))
                    .toList();
            return new HouseholdList(day, rows, villages, KnownPersons.of(tables, villages, day), rules);
        }

        private HouseholdRow row(Household last, Map<Long, String> labels) {
            Household household = households.on(last, day);
            String head = household.head().name();
            String village = labels.getOrDefault(household.villageId(), "");
            return new HouseholdRow(
                    household,
                    last,
                    village,
                    last.period().contains(day),
                    cultural.isCultural(last.id(), day.getYear()),
                    titles.getOrDefault(last.id(), List.of()),
                    households.past(last.id()),
                    NameOrder.key(head),
                    maker.of(head, String.join(" ", household.code(), village, household.address(), last.note())));
        }
    }

    /**
     * Keeps a form as one named change. With a day of change the former head, village and address stay known until the
     * day before.
     *
     * @param form tidied, without a problem that blocks it
     * @param list the list the form was opened from
     * @return the id of the household
     * @throws vn.sovang.base.ProblemException 2252 when the household is no longer in the register
     */
    public long save(Form<HouseholdField> form, HouseholdList list, String label) {
        return store.change(label, tables -> write(tables, form, list));
    }

    /** Takes out what was entered by mistake of the past of a household, as one named change. */
    public void forget(HouseholdPast past, String label) {
        store.change(label, tables -> {
            tables.households().deletePast(past.id());
            return null;
        });
    }

    private static long write(Tables tables, Form<HouseholdField> form, HouseholdList list) {
        if (form.isNew()) {
            return tables.households().insert(household(tables, form, list, null, nextCode(tables, form)));
        }
        Household before = tables.households().all().stream()
                .filter(one -> one.id() == form.id())
                .findFirst()
                .orElseThrow(() -> Problem.of(2252, "people.problem.gone").asException());
        LocalDate change = HouseholdForms.changes(form, list) ? FormTexts.day(form, HouseholdField.CHANGE_DAY) : null;
        boolean replaced = change != null && HouseholdForms.otherHead(form, list);
        Household typed = household(tables, form, list, replaced ? null : before.head(), before.code());
        if (change != null) {
            tables.households().insertPast(before.until(change.minusDays(1), form.get(HouseholdField.CHANGE_REASON)));
        }
        if (!typed.equals(before)) {
            tables.households().update(typed);
        }
        return form.id();
    }

    private static String nextCode(Tables tables, Form<HouseholdField> form) {
        String village = tables.villages().all().stream()
                .filter(one -> one.id() == FormTexts.key(form, HouseholdField.VILLAGE))
                .findFirst()
                .map(Village::code)
                .orElse("");
        return new HouseholdCodes(
                        tables.households().all().stream().map(Household::code).toList())
                .next(village);
    }

    private static Household household(
            Tables tables, Form<HouseholdField> form, HouseholdList list, Person head, String code) {
        Person typed = new PersonWriter(tables.persons(), list.persons())
                .write(
                        form.get(HouseholdField.HEAD),
                        FormTexts.gender(form, HouseholdField.GENDER),
                        FormTexts.birth(form, HouseholdField.BIRTH),
                        FormTexts.key(form, HouseholdField.HEAD_PERSON),
                        head);
        return new Household(
                form.id(),
                form.has(HouseholdField.CODE) ? form.get(HouseholdField.CODE) : code,
                typed,
                FormTexts.key(form, HouseholdField.VILLAGE),
                form.get(HouseholdField.ADDRESS),
                new Period(FormTexts.day(form, HouseholdField.FROM), FormTexts.day(form, HouseholdField.TO)),
                form.get(HouseholdField.NOTE));
    }
}
