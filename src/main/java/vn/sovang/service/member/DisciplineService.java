package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;

/** Disciplinary measures against members; an expulsion is an event as well and written down with it. */
public final class DisciplineService implements FormService<DisciplineField> {
    private final Store store;

    public DisciplineService(Store store) {
        this.store = store;
    }

    @Override
    public FormDesk<DisciplineField> desk(long memberId, LocalDate today) {
        return of(memberId, today);
    }

    private DisciplineDesk of(long memberId, LocalDate today) {
        return new DisciplineDesk(store.read(tables -> Dossier.of(tables, memberId, today)));
    }

    @Override
    public long save(long memberId, Form<DisciplineField> form, LocalDate today, Words words) {
        DisciplineDesk desk = of(memberId, today);
        Saving.requireSound(desk.problems(form));
        Discipline discipline = desk.discipline(form);
        Optional<MemberEvent> expulsion = desk.expulsion(form);
        String label = label(
                desk, discipline, form.isNew() ? "event.change.discipline.add" : "event.change.discipline.edit", words);
        return store.change(label, tables -> {
            expulsion.ifPresent(tables.memberEvents()::insert);
            if (form.isNew()) {
                return tables.disciplines().insert(discipline);
            }
            tables.disciplines().update(discipline);
            return form.id();
        });
    }

    private static String label(DisciplineDesk desk, Discipline discipline, String key, Words words) {
        return words.say(
                key,
                desk.dossier().codes("discipline_form").label(discipline.form()),
                desk.dossier().name());
    }

    @Override
    public Optional<Problem> removal(long memberId, long id, LocalDate today) {
        return Optional.empty();
    }

    @Override
    public void remove(long memberId, long id, LocalDate today, Words words) {
        DisciplineDesk desk = of(memberId, today);
        String label = label(desk, desk.discipline(id), "event.change.discipline.remove", words);
        store.change(label, tables -> {
            tables.disciplines().delete(id);
            return null;
        });
    }
}
