package vn.sovang.service.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.member.CellTree;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;

/** Members with their posts, and cells with their path. */
final class PartyEntries {
    private PartyEntries() {}

    static List<Entry> members(Reading reading) {
        Map<Long, Cell> cells = reading.tables().cellRegister().labelled(reading.day());
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
        String held = Reading.posts(
                Reading.joined("; ", member.partyPost(), member.statePost()),
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

    /** Cells that are no more are found, too, and every cell by any name it bore. */
    static List<Entry> cells(Reading reading) {
        CellRegister register = reading.tables().cellRegister();
        Units units = Units.of(reading.tables().units().all());
        CellTree tree = CellTree.of(register.ever(reading.day()));
        return Reading.things(register.labelled(reading.day()).values().stream()
                .map(cell -> reading.entry(
                        Subject.of(Subject.Kind.CELL, cell.id()),
                        cell.name(),
                        path(cell, tree, units, reading.day()),
                        register.exists(cell.id(), reading.day()) ? Entry.Mark.NONE : Entry.Mark.FORMER,
                        cell.code(),
                        String.join(" ", register.names(cell.id(), reading.day())))));
    }

    /** What stands above a cell, from the top down: the body, then the cells. */
    private static String path(Cell cell, CellTree tree, Units units, LocalDate day) {
        List<Cell> above = tree.above(cell);
        String body = above.isEmpty() ? cell.parentCode() : above.getFirst().parentCode();
        String name = units.find(body, day).map(UnitVersion::name).orElse(body);
        return Reading.joined(" › ", name, above.stream().map(Cell::name).collect(Collectors.joining(" › ")));
    }
}
