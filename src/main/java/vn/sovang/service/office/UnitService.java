package vn.sovang.service.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.UnitSuccession;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.time.Period;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The bodies of the commune: a new one, another name from a day on, a name mended or taken out. */
public final class UnitService {
    private final Store store;

    public UnitService(Store store) {
        this.store = store;
    }

    /** All bodies with all their names. */
    public UnitList list(LocalDate day) {
        return store.read(tables -> list(tables, day));
    }

    private static UnitList list(Tables tables, LocalDate day) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        CodeList kinds = CodeList.of(rules, "unit_kind", day);
        Units units = Units.of(tables.units().all());
        SearchText.Maker maker = new SearchText.Maker();
        List<UnitRow> rows = units.versions().stream()
                .sorted(Comparator.comparingInt((UnitVersion unit) -> kinds.rank(unit.kind()))
                        .thenComparing(UnitVersion::code)
                        .thenComparing(unit -> unit.period().from(), Comparator.nullsLast(Comparator.reverseOrder())))
                .map(unit -> new UnitRow(
                        unit,
                        unit.period().contains(day),
                        units.history(unit.code()).getLast().equals(unit),
                        maker.of(
                                unit.name(),
                                String.join(
                                        " ", unit.code(), kinds.label(unit.kind()), unit.superior(), unit.place()))))
                .toList();
        return new UnitList(day, rows, rules);
    }

    /**
     * Keeps a form as one named change. With a day of change the last name ends on the day before and another one begins.
     *
     * @param form tidied, without a problem that blocks it
     * @param list the list the form was opened from
     * @return the id of the name that was written
     * @throws vn.sovang.base.ProblemException 2234 when the name is no longer in the register, 2225 to 2227 when the body
     *     cannot be called so from that day; nothing has changed then
     */
    public long save(Form<UnitField> form, UnitList list, String label) {
        return store.change(label, tables -> write(tables, form, list));
    }

    private static long write(Tables tables, Form<UnitField> form, UnitList list) {
        if (form.isNew()) {
            return tables.units().insert(UnitForms.version(form, 0, UnitForms.period(form)));
        }
        UnitVersion before = find(tables, form.id());
        Form<UnitField> kept = form.with(UnitField.CODE, before.code());
        if (UnitForms.renames(form, list)) {
            LocalDate day = form.day(UnitField.CHANGE_DAY).orElseThrow();
            UnitSuccession step =
                    UnitSuccession.of(Units.of(tables.units().all()), UnitForms.version(kept, 0, Period.from(day)));
            Optional.ofNullable(step.ended()).ifPresent(tables.units()::update);
            return tables.units().insert(step.begun());
        }
        UnitVersion typed = UnitForms.version(kept, before.id(), UnitForms.period(form));
        if (!typed.equals(before)) {
            tables.units().update(typed);
        }
        return before.id();
    }

    private static UnitVersion find(Tables tables, long id) {
        return tables.units().all().stream()
                .filter(unit -> unit.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.of(2234, "unit.problem.gone").asException());
    }

    /**
     * Takes out a name that was written down wrongly, as one named change; the trace keeps it. The name before it is not
     * prolonged: that is for the clerk to decide.
     *
     * @throws vn.sovang.base.ProblemException 2234 when it is no longer there, 2235 when it is the only name of a body that
     *     posts or cells belong to; nothing has changed then
     */
    public void remove(long id, String label) {
        store.change(label, tables -> {
            UnitVersion unit = find(tables, id);
            requireUnused(tables, unit);
            tables.units().delete(id);
            return null;
        });
    }

    private static void requireUnused(Tables tables, UnitVersion unit) {
        if (Units.of(tables.units().all()).history(unit.code()).size() > 1) {
            return;
        }
        long posts = tables.posts().all().stream()
                .filter(post -> post.unitCode().equals(unit.code()))
                .count();
        long cells = tables.cellRegister().ever(LocalDate.MAX).stream()
                .filter(cell -> cell.parentCode().equals(unit.code()))
                .count();
        if (posts + cells > 0) {
            throw Problem.of(2235, "unit.problem.used", unit.name(), posts, cells)
                    .asException();
        }
    }
}
