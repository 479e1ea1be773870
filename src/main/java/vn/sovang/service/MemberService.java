package vn.sovang.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;

/** The register of members: the list of a day, a new member, a changed one. */
public final class MemberService {
    private final Store store;

    public MemberService(Store store) {
        this.store = store;
    }

    /** The members as they are on a day. */
    public MemberList list(LocalDate day) {
        return store.read(tables -> MemberRows.list(tables, day));
    }

    /**
     * Keeps a form as one named change: the person, the member, corrected dates, and a change of cell as a new event.
     *
     * @param form tidied, without a problem that blocks it
     * @param list the list the form was opened from
     * @param label of the change
     * @return the id of the member
     * @throws vn.sovang.base.ProblemException 279 when the member is no longer in the register
     */
    public long save(Form<MemberField> form, MemberList list, String label) {
        return store.change(label, tables -> new MemberWriter(tables, form, list).write());
    }

    /**
     * Writes down what happened to several members, as one named change.
     *
     * @param events as {@link EventBatch#preview} made them
     * @return how many were written
     */
    public int saveEvents(List<MemberEvent> events, String label) {
        return store.change(label, tables -> {
            events.forEach(tables.memberEvents()::insert);
            return events.size();
        });
    }

    /**
     * Changes several members at once, as one named change. Who is left out by the preview is left out here.
     *
     * @param lines as {@link BulkChange#preview} made them
     * @param list the list they were made from
     * @return how many were changed
     * @throws vn.sovang.base.ProblemException 279 when one of them is no longer in the register; nothing has changed then
     */
    public int saveAll(List<BulkChange.Line> lines, MemberList list, String label) {
        List<Form<MemberField>> forms = lines.stream()
                .map(BulkChange.Line::form)
                .filter(Objects::nonNull)
                .toList();
        return store.change(label, tables -> {
            forms.forEach(form -> new MemberWriter(tables, form, list).write());
            return forms.size();
        });
    }
}
