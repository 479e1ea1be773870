package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Households;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.VillagePast;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.VietnameseOrder;
import vn.sovang.domain.time.Period;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormTexts;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Villages: the list of a day, a new one, a changed one, several made one. */
public final class VillageService {
    private final Store store;

    public VillageService(Store store) {
        this.store = store;
    }

    /** The villages as they are on a day. */
    public VillageList list(LocalDate day) {
        return store.read(tables -> list(tables, day));
    }

    private static VillageList list(Tables tables, LocalDate day) {
        Villages villages =
                Villages.of(tables.villages().all(), tables.villages().past());
        Map<Long, Integer> registered = Households.of(
                        tables.households().all(), tables.households().past())
                .countByVillage(day);
        SearchText.Maker maker = new SearchText.Maker();
        List<VillageRow> rows = villages.all().stream()
                .map(village -> row(village, villages, registered, day, maker))
                .sorted(Comparator.comparing(VillageRow::sortKey))
                .toList();
        return new VillageList(day, rows, villages, KnownPersons.of(tables, villages, day));
    }

    private static VillageRow row(
            Village last, Villages villages, Map<Long, Integer> registered, LocalDate day, SearchText.Maker maker) {
        Village village = villages.on(last, day);
        String label = villages.label(last, day);
        StringBuilder beside = new StringBuilder(village.code())
                .append(' ')
                .append(village.headName())
                .append(' ')
                .append(last.name());
        villages.past(last.id()).forEach(past -> beside.append(' ').append(past.name()));
        return new VillageRow(
                village,
                last,
                label,
                last.period().contains(day),
                registered.getOrDefault(last.id(), 0),
                villages.past(last.id()),
                villages.label(last.successorId(), day),
                VietnameseOrder.key(label),
                maker.of(label, beside.toString()));
    }

    /**
     * Keeps a form as one named change. With a day of change the former name and head stay known until the day before.
     *
     * @param form tidied, without a problem that blocks it
     * @param list the list the form was opened from
     * @return the id of the village
     * @throws vn.sovang.base.ProblemException 2252 when the village is no longer in the register
     */
    public long save(Form<VillageField> form, VillageList list, String label) {
        return store.change(label, tables -> write(tables, form, list));
    }

    private static long write(Tables tables, Form<VillageField> form, VillageList list) {
        if (form.isNew()) {
            return tables.villages().insert(village(form, null, list));
        }
        Village before = tables.villages().all().stream()
                .filter(one -> one.id() == form.id())
                .findFirst()
                .orElseThrow(() -> Problem.of(2252, "people.problem.gone").asException());
        LocalDate change = FormTexts.day(form, VillageField.CHANGE_DAY);
        if (change != null && VillageForms.changes(form, list)) {
            tables.villages()
                    .insertPast(new VillagePast(
                            0,
                            before.id(),
                            change.minusDays(1),
                            before.name(),
                            before.head(),
                            before.headPerson(),
                            form.get(VillageField.CHANGE_DECISION)));
        }
        Village typed = village(form, before, list);
        if (!typed.equals(before)) {
            tables.villages().update(typed);
        }
        return form.id();
    }

    private static Village village(Form<VillageField> form, Village before, VillageList list) {
        Optional<Person> head = list.persons()
                .find(FormTexts.key(form, VillageField.HEAD_PERSON))
                .map(KnownPerson::person);
        LocalDate to = FormTexts.day(form, VillageField.TO);
        return new Village(
                form.id(),
                form.get(VillageField.CODE),
                form.get(VillageField.NAME),
                form.code(VillageField.HEAD),
                head.orElse(null),
                form.has(VillageField.HOUSEHOLDS) ? Integer.valueOf(form.get(VillageField.HOUSEHOLDS)) : null,
                form.get(VillageField.FORMER_COMMUNE),
                new Period(FormTexts.day(form, VillageField.FROM), to),
                before == null || to == null ? 0 : before.successorId(),
                form.get(VillageField.ENDED_BY));
    }

    /** Takes out what was entered by mistake of the past of a village, as one named change. */
    public void forget(VillagePast past, String label) {
        store.change(label, tables -> {
            tables.villages().deletePast(past.id());
            return null;
        });
    }

    /**
     * Makes several villages one, as one named change; their households move along and keep what they were.
     *
     * @return the id of the village they have become
     * @throws vn.sovang.base.ProblemException 226x when it cannot be done as asked; nothing has changed then
     */
    public long merge(VillageMerge merge, String label) {
        return store.change(label, tables -> new VillageMerger(tables, merge).merge());
    }
}
