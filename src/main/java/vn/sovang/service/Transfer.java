package vn.sovang.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.EventContext;
import vn.sovang.domain.member.EventRules;
import vn.sovang.domain.member.Finding;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.service.form.Form;

/** The change of cell that a form tells of. */
record Transfer(MemberRow row, MemberEvent event) {

    /** Empty when the form moves nobody, or day or cell are not known yet. */
    static Optional<Transfer> of(MemberRow row, Form<MemberField> form, MemberList list) {
        Optional<Cell> cell = list.cell(form.get(MemberField.CELL));
        Optional<LocalDate> day = form.day(MemberField.TRANSFER_DAY);
        if (cell.isEmpty() || day.isEmpty() || !MemberCheck.changesCell(form, list)) {
            return Optional.empty();
        }
        MemberEvent event = new MemberEvent(
                0,
                row.id(),
                MemberEventKind.TRANSFER_BETWEEN_CELLS,
                day.get(),
                cell.get().id(),
                form.get(MemberField.TRANSFER_DECISION));
        return Optional.of(new Transfer(row, event));
    }

    /** What stands against it in the history of the member. */
    Optional<Problem> problem(MemberList list, LocalDate today) {
        Map<Long, String> names = new HashMap<>();
        list.cells().forEach(cell -> names.put(cell.id(), cell.name()));
        EventContext context =
                new EventContext(today, list.rules(), row.member().person().birth(), id -> names.getOrDefault(id, ""));
        return EventRules.ofNew(event, row.events(), context).stream()
                .filter(Finding::blocks)
                .map(Finding::problem)
                .findFirst();
    }
}
