package vn.sovang.service.search;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.Units;

/** Members with their posts, and cells with their path. */
final class PartyEntries {
    /** Deeper than any tree of cells; a circle in the data ends here. */
    private static final int DEEPEST = 8;

    private PartyEntries() {}

    static List<Entry> members(Reading reading) {
        Map<Long, Cell> cells = reading.tables().cellRegister().ever(reading.day()).stream()
                .collect(Collectors.toMap(Cell::id, Function.identity()));
        Map<Long, List<MemberEvent>> events =
                reading.tables().memberEvents().all().stream().collect(Collectors.groupingBy(MemberEvent::memberId));
        Map<Long, String> posts = OfficeEntries.postsHeld(reading);
        return Reading.persons(reading.tables().members().all().stream()
                .map(member -> member(reading, member, events.getOrDefault(member.id(), List.of()), cells, posts)));
    }

    private static Entry member(
            Reading reading, Member member, List<MemberEvent> events, Map<Long, Cell> cells, Map<Long, String> posts) {
        Membership state = Membership.on(reading.day(), events);
        Cell cell = cells.get(lastCell(events));
        String birth =
                member.person().birth() == null ? "" : member.person().birth().text();
        String held = Reading.joined(
                "; ",
                member.partyPost(),
                member.statePost(),
                posts.getOrDefault(member.person().id(), ""));
        return reading.entry(
                Subject.of(Subject.Kind.MEMBER, member.id()),
                member.person().name(),
                Reading.dotted(held, cell == null ? "" : cell.name(), birth),
                state.isMember() ? Entry.Mark.NONE : Entry.Mark.FORMER,
                member.cardNumber(),
                member.residence(),
                member.homeTown(),
                member.details().alias(),
                member.details().birthName(),
                member.details().identityNumber(),
                member.details().phone());
    }

    /** Those who have left are shown with the cell they left. */
    private static long lastCell(List<MemberEvent> events) {
        return events.stream()
                .filter(event -> event.cellId() != 0)
                .max(Comparator.comparing(MemberEvent::day).thenComparingLong(MemberEvent::id))
                .map(MemberEvent::cellId)
                .orElse(0L);
    }

    static List<Entry> cells(Reading reading) {
        List<Cell> all = reading.tables().cellRegister().on(reading.day());
        Map<String, Cell> byCode = all.stream().collect(Collectors.toMap(Cell::code, Function.identity()));
        Units units = Units.of(reading.tables().units().all());
        return Reading.things(all.stream()
                .map(cell -> reading.entry(
                        Subject.of(Subject.Kind.CELL, cell.id()),
                        cell.name(),
                        path(cell, byCode, units, reading.day()),
                        Entry.Mark.NONE,
                        cell.code())));
    }

    /** What stands above a cell, from the top down. */
    private static String path(Cell cell, Map<String, Cell> cells, Units units, LocalDate day) {
        Deque<String> path = new ArrayDeque<>();
        String above = cell.parentCode();
        for (int depth = 0; depth < DEEPEST && !above.isEmpty(); depth++) {
            Cell parent = cells.get(above);
            if (parent == null) {
                String code = above;
                path.addFirst(units.find(code, day).map(unit -> unit.name()).orElse(code));
                above = "";
            } else {
                path.addFirst(parent.name());
                above = parent.parentCode();
            }
        }
        return String.join(" › ", path);
    }
}
