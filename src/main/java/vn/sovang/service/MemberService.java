package vn.sovang.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.domain.text.SearchText;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The register of members: the list of a day, a new member, a changed one. */
public final class MemberService {
    private final Store store;

    public MemberService(Store store) {
        this.store = store;
    }

    /** The members as they are on a day. */
    public MemberList list(LocalDate day) {
        return store.read(tables -> list(tables, day));
    }

    private static MemberList list(Tables tables, LocalDate day) {
        CellRegister register = tables.cellRegister();
        Map<Long, Cell> byId = register.ever(day).stream().collect(Collectors.toMap(Cell::id, Function.identity()));
        Map<Long, List<MemberEvent>> events =
                tables.memberEvents().all().stream().collect(Collectors.groupingBy(MemberEvent::memberId));
        SearchText.Maker searched = new SearchText.Maker();
        List<MemberRow> rows = tables.members().all().stream()
                .map(member -> row(member, events.getOrDefault(member.id(), List.of()), byId, day, searched))
                .sorted(Comparator.comparing(MemberRow::sortKey))
                .toList();
        return new MemberList(
                day, rows, register.on(day), RuleBook.of(tables.rules().all()));
    }

    private static MemberRow row(
            Member member, List<MemberEvent> events, Map<Long, Cell> cells, LocalDate day, SearchText.Maker searched) {
        Membership state = Membership.on(day, events);
        Cell cell = cells.get(state.lastCellId());
        String beside = String.join(
                " ",
                member.cardNumber(),
                member.partyPost(),
                member.statePost(),
                member.residence(),
                cell == null ? "" : cell.name());
        return new MemberRow(
                member,
                events,
                state,
                cell,
                NameOrder.key(member.person().name()),
                searched.of(member.person().name(), beside));
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
}
