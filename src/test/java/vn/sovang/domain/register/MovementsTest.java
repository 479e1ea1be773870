package vn.sovang.domain.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.Period;

class MovementsTest {
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final LocalDate TO = LocalDate.of(2022, 12, 31);
    private static final Period YEAR = new Period(FROM, TO);
    private static final LongPredicate EVERYWHERE = cell -> cell != 0;

    private static Member member(long id) {
        return new Member(
                id,
                new Person(id, "Đảng viên " + id, Gender.UNKNOWN, null),
                "",
                null,
                null,
                "",
                "",
                "",
                null,
                null,
                "",
                "");
    }

    private static MemberEvent event(long id, long member, MemberEventKind kind, LocalDate day, long cell) {
        return new MemberEvent(id, member, kind, day, cell, "");
    }

    private static Movements of(LongPredicate scope, MemberEvent... events) {
        Map<Member, List<MemberEvent>> histories = new LinkedHashMap<>();
        for (MemberEvent event : events) {
            histories
                    .computeIfAbsent(member(event.memberId()), added -> new ArrayList<>())
                    .add(event);
        }
        return Movements.of(YEAR, scope, histories);
    }

    @Test
    void whoComesAndGoesIsCountedOnceUnderItsCause() {
        Movements movements = of(
                EVERYWHERE,
                event(1, 1, MemberEventKind.ADMISSION, FROM.minusYears(9), 7),
                event(2, 1, MemberEventKind.DEATH, FROM.plusDays(3), 0),
                event(3, 2, MemberEventKind.ADMISSION, FROM, 7),
                event(4, 3, MemberEventKind.ADMISSION, FROM.minusDays(1), 8),
                event(5, 3, MemberEventKind.TRANSFER_OUT, TO, 0),
                event(6, 4, MemberEventKind.TRANSFER_IN, TO, 8),
                event(7, 5, MemberEventKind.ADMISSION, TO.plusDays(1), 8));
        assertEquals(2, movements.opening());
        assertEquals(2, movements.incoming());
        assertEquals(2, movements.outgoing());
        assertEquals(2, movements.closing());
        assertEquals(
                Map.of(MovementCause.DIED, 1, MovementCause.ADMITTED, 1, MovementCause.WENT, 1, MovementCause.CAME, 1),
                movements.counts());
    }

    @Test
    void aMoveBetweenCellsChangesTheCellsAndNotTheWhole() {
        MemberEvent[] events = {
            event(1, 1, MemberEventKind.ADMISSION, FROM.minusYears(9), 7),
            event(2, 1, MemberEventKind.TRANSFER_BETWEEN_CELLS, FROM.plusDays(3), 8)
        };
        assertEquals(Map.of(MovementCause.MOVED, 1), of(EVERYWHERE, events).counts());
        assertEquals(1, of(EVERYWHERE, events).closing());
        assertEquals(
                Map.of(MovementCause.TO_OTHER_CELL, 1),
                of(cell -> cell == 7, events).counts());
        assertEquals(0, of(cell -> cell == 7, events).closing());
        assertEquals(
                Map.of(MovementCause.FROM_OTHER_CELL, 1),
                of(cell -> cell == 8, events).counts());
        assertEquals(1, of(cell -> cell == 8, events).closing());
    }

    @Test
    void whatMeansNothingCountsForNothing() {
        Movements movements = of(
                EVERYWHERE,
                event(1, 1, MemberEventKind.DEATH, FROM.plusDays(3), 0),
                event(2, 2, MemberEventKind.ADMISSION, FROM.minusYears(2), 7),
                event(3, 2, MemberEventKind.FULL_MEMBERSHIP, FROM.minusYears(1), 0),
                event(4, 2, MemberEventKind.FULL_MEMBERSHIP, FROM.plusDays(1), 0),
                event(5, 2, MemberEventKind.TRANSFER_OUT, FROM.plusDays(2), 0),
                event(6, 2, MemberEventKind.TRANSFER_OUT, FROM.plusDays(3), 0));
        assertEquals(Map.of(MovementCause.WENT, 1), movements.counts());
        assertEquals(0, movements.closing());
    }

    /** Whatever happened, in whatever order: the sum comes to what a plain count of the last day says. */
    @Test
    void openingWithComingsAndGoingsIsTheNumberAtTheEnd() {
        Random random = new Random(20221231);
        for (int round = 0; round < 3000; round++) {
            Map<Member, List<MemberEvent>> histories = histories(random);
            for (LongPredicate scope : List.<LongPredicate>of(EVERYWHERE, cell -> cell == 1, cell -> cell == 2)) {
                Movements movements = Movements.of(YEAR, scope, histories);
                assertEquals(count(histories, FROM.minusDays(1), scope), movements.opening());
                assertEquals(count(histories, TO, scope), movements.closing(), () -> histories.toString());
                assertTrue(movements.all().stream()
                        .allMatch(movement -> YEAR.contains(movement.event().day())));
            }
        }
    }

    private static Map<Member, List<MemberEvent>> histories(Random random) {
        Map<Member, List<MemberEvent>> histories = new LinkedHashMap<>();
        long id = 0;
        for (long person = 1; person <= 3; person++) {
            List<MemberEvent> events = new ArrayList<>();
            int count = random.nextInt(8);
            for (int i = 0; i < count; i++) {
                MemberEventKind kind = MemberEventKind.values()[random.nextInt(MemberEventKind.values().length)];
                LocalDate day = FROM.minusDays(200).plusDays(random.nextInt(700));
                events.add(event(++id, person, kind, day, random.nextInt(4)));
            }
            histories.put(member(person), events);
        }
        return histories;
    }

    private static int count(Map<Member, List<MemberEvent>> histories, LocalDate day, LongPredicate scope) {
        return (int) histories.values().stream()
                .map(events -> Membership.on(day, events))
                .filter(state -> state.isMember() && scope.test(state.cellId()))
                .count();
    }
}
