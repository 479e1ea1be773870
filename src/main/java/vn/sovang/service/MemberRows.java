package vn.sovang.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.member.PartyAge;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.domain.text.SearchText;
import vn.sovang.store.Tables;

/** Makes the rows of the list of members of one day out of the tables. */
final class MemberRows {
    private final LocalDate day;
    private final RuleBook rules;
    private final Map<Long, Cell> cells;
    private final Map<Long, List<MemberEvent>> events;
    private final Map<Long, List<PartyBadge>> badges;
    private final SearchText.Maker searched = new SearchText.Maker();

    private MemberRows(Tables tables, LocalDate day, CellRegister register) {
        this.day = day;
        rules = RuleBook.of(tables.rules().all());
        cells = register.labelled(day);
        events = tables.memberEvents().all().stream().collect(Collectors.groupingBy(MemberEvent::memberId));
        badges = tables.partyBadges().all().stream().collect(Collectors.groupingBy(PartyBadge::memberId));
    }

    static MemberList list(Tables tables, LocalDate day) {
        CellRegister register = tables.cellRegister();
        MemberRows making = new MemberRows(tables, day, register);
        List<MemberRow> rows = tables.members().all().stream()
                .map(making::row)
                .sorted(Comparator.comparing(MemberRow::sortKey))
                .toList();
        List<Cell> present = making.cells.values().stream()
                .filter(cell -> register.exists(cell.id(), day))
                .toList();
        return new MemberList(day, rows, present, making.rules);
    }

    private MemberRow row(Member member) {
        List<MemberEvent> happened = events.getOrDefault(member.id(), List.of());
        Membership state = Membership.on(day, happened);
        Cell cell = cells.get(state.lastCellId());
        PartyAge age = PartyAge.of(happened, rules);
        String beside = String.join(
                " ",
                member.cardNumber(),
                member.partyPost(),
                member.statePost(),
                member.residence(),
                member.details().identityNumber(),
                member.details().phone(),
                cell == null ? "" : cell.name());
        return new MemberRow(
                member,
                happened,
                state,
                cell,
                NameOrder.key(member.person().name()),
                age.isKnown() ? OptionalInt.of(age.years(day)) : OptionalInt.empty(),
                badge(member),
                searched.of(member.person().name(), beside));
    }

    private int badge(Member member) {
        return badges.getOrDefault(member.id(), List.of()).stream()
                .filter(badge -> !badge.day().isAfter(day))
                .mapToInt(PartyBadge::years)
                .max()
                .orElse(0);
    }
}
