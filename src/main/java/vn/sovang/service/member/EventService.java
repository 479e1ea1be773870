package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.DisciplineRules;
import vn.sovang.domain.member.EventRules;
import vn.sovang.domain.member.Finding;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/**
 * What happens to members. An event is appended; one that was written down wrongly is corrected or taken out. Each is one
 * named change, and the trace keeps what stood there before.
 */
public final class EventService implements FormService<EventField> {
    private final Store store;

    public EventService(Store store) {
        this.store = store;
    }

    /**
     * Everything that is kept of one member.
     *
     * @throws vn.sovang.base.ProblemException 2140 when there is no such member
     */
    public Dossier dossier(long memberId, LocalDate today) {
        return store.read(tables -> Dossier.of(tables, memberId, today));
    }

    /** Everything dated that is kept of one member in one list, the latest first, what has no date last. */
    public List<HistoryLine> history(long memberId, LocalDate today, Words words) {
        return HistoryLines.of(dossier(memberId, today), words);
    }

    @Override
    public FormDesk<EventField> desk(long memberId, LocalDate today) {
        return new EventDesk(dossier(memberId, today));
    }

    @Override
    public long save(long memberId, Form<EventField> form, LocalDate today, Words words) {
        EventDesk desk = new EventDesk(dossier(memberId, today));
        Saving.requireSound(desk.problems(form));
        MemberEvent event = desk.event(form);
        String label = words.say(
                form.isNew() ? "event.change.add" : "event.change.edit",
                event.kind().word(),
                desk.dossier().name());
        return store.change(label, tables -> write(tables, event));
    }

    private static long write(Tables tables, MemberEvent event) {
        if (event.kind() == MemberEventKind.EXPULSION) {
            discipline(tables, event);
        }
        if (event.id() == 0) {
            return tables.memberEvents().insert(event);
        }
        tables.memberEvents().update(event);
        return event.id();
    }

    /** Expulsion is a form of discipline as well; it is written down once in both places. */
    private static void discipline(Tables tables, MemberEvent event) {
        boolean known = tables.disciplines().of(event.memberId()).stream()
                .anyMatch(other -> other.form().equals(DisciplineRules.EXPULSION));
        if (!known) {
            tables.disciplines()
                    .insert(new Discipline(
                            0,
                            event.memberId(),
                            DisciplineRules.EXPULSION,
                            event.day(),
                            event.decision(),
                            event.decisionDay(),
                            event.reason(),
                            null));
        }
    }

    @Override
    public Optional<Problem> removal(long memberId, long id, LocalDate today) {
        EventDesk desk = new EventDesk(dossier(memberId, today));
        return EventRules.ofLack(desk.event(id), desk.others(id), desk.dossier().eventContext()).stream()
                .filter(Finding::blocks)
                .map(Finding::problem)
                .findFirst();
    }

    @Override
    public void remove(long memberId, long id, LocalDate today, Words words) {
        removal(memberId, id, today).ifPresent(Saving::refuse);
        EventDesk desk = new EventDesk(dossier(memberId, today));
        String label = words.say(
                "event.change.remove",
                desk.event(id).kind().word(),
                desk.dossier().name());
        store.change(label, tables -> {
            tables.memberEvents().delete(id);
            return null;
        });
    }
}
