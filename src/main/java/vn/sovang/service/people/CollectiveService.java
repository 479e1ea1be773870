package vn.sovang.service.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Collective;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Villages;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.VietnameseOrder;
import vn.sovang.domain.time.Period;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormTexts;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** Collectives and boards. */
public final class CollectiveService {
    private final Store store;

    public CollectiveService(Store store) {
        this.store = store;
    }

    /** The collectives as they are on a day. */
    public CollectiveList list(LocalDate day) {
        return store.read(tables -> list(tables, day));
    }

    private static CollectiveList list(Tables tables, LocalDate day) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        CodeList kinds = CodeList.of(rules, "collective_kind", day);
        SearchText.Maker maker = new SearchText.Maker();
        List<CollectiveRow> rows = tables.collectives().all().stream()
                .map(one -> row(one, day, kinds, maker))
                .sorted(Comparator.comparing(CollectiveRow::sortKey))
                .toList();
        Villages villages =
                Villages.of(tables.villages().all(), tables.villages().past());
        return new CollectiveList(day, rows, KnownPersons.of(tables, villages, day), rules);
    }

    private static CollectiveRow row(Collective one, LocalDate day, CodeList kinds, SearchText.Maker maker) {
        String beside = String.join(
                " ",
                one.code(),
                kinds.label(one.kind()),
                one.superior(),
                one.leader() == null ? "" : one.leader().name(),
                one.decision());
        return new CollectiveRow(
                one, one.period().contains(day), VietnameseOrder.key(one.name()), maker.of(one.name(), beside));
    }

    /**
     * Keeps a form as one named change.
     *
     * @param form tidied, without a problem that blocks it
     * @param list the list the form was opened from
     * @return the id of the collective
     * @throws vn.sovang.base.ProblemException 2252 when the collective is no longer in the register
     */
    public long save(Form<CollectiveField> form, CollectiveList list, String label) {
        return store.change(label, tables -> write(tables, form, list));
    }

    private static long write(Tables tables, Form<CollectiveField> form, CollectiveList list) {
        Collective before = null;
        if (!form.isNew()) {
            before = tables.collectives().all().stream()
                    .filter(one -> one.id() == form.id())
                    .findFirst()
                    .orElseThrow(() -> Problem.of(2252, "people.problem.gone").asException());
        }
        Collective typed = new Collective(
                form.id(),
                form.get(CollectiveField.CODE),
                form.get(CollectiveField.NAME),
                form.get(CollectiveField.KIND),
                form.get(CollectiveField.SUPERIOR),
                leader(tables, form, list, before == null ? null : before.leader()),
                new Period(FormTexts.day(form, CollectiveField.FROM), FormTexts.day(form, CollectiveField.TO)),
                form.get(CollectiveField.DECISION),
                form.get(CollectiveField.NOTE));
        if (before == null) {
            return tables.collectives().insert(typed);
        }
        if (!typed.equals(before)) {
            tables.collectives().update(typed);
        }
        return form.id();
    }

    /** The present leader stays the same person as long as the name does; another name is somebody else. */
    private static Person leader(Tables tables, Form<CollectiveField> form, CollectiveList list, Person present) {
        String name = form.get(CollectiveField.LEADER);
        long chosen = FormTexts.key(form, CollectiveField.LEADER_PERSON);
        if (name.isEmpty()) {
            return null;
        }
        if (chosen == 0 && present != null && present.name().equals(name)) {
            return present;
        }
        return new PersonWriter(tables.persons(), list.persons()).write(name, Gender.UNKNOWN, null, chosen, null);
    }
}
