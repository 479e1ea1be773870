package vn.sovang.domain.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.domain.member.Membership.Standing;

class MembershipTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private static MemberEvent event(long id, MemberEventKind kind, int day, long cell) {
        return new MemberEvent(id, 1, kind, START.plusDays(day), cell, "");
    }

    @Test
    void anOrdinaryLife() {
        List<MemberEvent> life = List.of(
                event(1, MemberEventKind.ADMISSION, 0, 7),
                event(2, MemberEventKind.FULL_MEMBERSHIP, 366, 0),
                event(3, MemberEventKind.TRANSFER_BETWEEN_CELLS, 400, 8),
                event(4, MemberEventKind.EXEMPTION, 500, 0),
                event(5, MemberEventKind.DEATH, 600, 0));
        assertEquals(new Membership(Standing.NONE, 0, false, false, null), at(-1, life));
        assertEquals(new Membership(Standing.PROBATIONARY, 7, false, false, START), at(0, life));
        assertEquals(Standing.PROBATIONARY, at(365, life).standing());
        assertEquals(new Membership(Standing.FULL, 7, false, false, START), at(366, life));
        assertEquals(8, at(400, life).cellId());
        assertEquals(new Membership(Standing.FULL, 8, true, false, START), at(599, life));
        assertFalse(at(600, life).isMember());
        assertEquals(0, at(600, life).cellId());
    }

    @Test
    void whoCameFromElsewhereIsAFullMemberAndWhoLeavesIsNone() {
        List<MemberEvent> life = List.of(
                event(1, MemberEventKind.TRANSFER_IN, 10, 3),
                event(2, MemberEventKind.TRANSFER_OUT, 20, 0),
                event(3, MemberEventKind.TRANSFER_IN, 30, 4));
        assertEquals(Standing.FULL, at(10, life).standing());
        assertFalse(at(20, life).isMember());
        assertEquals(4, at(30, life).cellId());
    }

    @ParameterizedTest
    @EnumSource(MemberEventKind.class)
    void whatLeavesLeaves(MemberEventKind kind) {
        List<MemberEvent> life = List.of(event(1, MemberEventKind.ADMISSION, 0, 7), event(2, kind, 5, 0));
        assertEquals(!kind.leaves(), at(5, life).isMember());
    }

    @ParameterizedTest
    @EnumSource(
            value = MemberEventKind.class,
            names = {"TRANSFER_BETWEEN_CELLS", "EXEMPTION", "SUSPENSION"})
    void whoIsNoMemberHasNoCellWhateverIsWritten(MemberEventKind kind) {
        Membership before = at(5, List.of(event(1, kind, 5, 9)));
        assertEquals(new Membership(Standing.NONE, 0, false, false, null), before);
        List<MemberEvent> life = List.of(
                event(1, MemberEventKind.ADMISSION, 0, 7), event(2, MemberEventKind.DEATH, 3, 0), event(3, kind, 5, 9));
        assertEquals(0, at(5, life).cellId());
    }

    @Test
    void onOneDayAdmissionComesBeforeWhatBuildsOnIt() {
        List<MemberEvent> day =
                List.of(event(9, MemberEventKind.ADMISSION, 0, 7), event(1, MemberEventKind.FULL_MEMBERSHIP, 0, 0));
        assertEquals(Standing.FULL, at(0, day).standing());
    }

    @Test
    void randomHistoriesReplayedByASlowReader() {
        Random random = new Random(20221231);
        for (int history = 0; history < 400; history++) {
            List<MemberEvent> events = history(random);
            for (int day = -1; day <= 41; day++) {
                Membership expected = new SlowReader().read(events, START.plusDays(day));
                assertEquals(expected, at(day, events), events + " on day " + day);
            }
        }
    }

    private static Membership at(int day, List<MemberEvent> events) {
        return Membership.on(START.plusDays(day), events);
    }

    private static List<MemberEvent> history(Random random) {
        List<MemberEventKind> kinds = List.of(MemberEventKind.values());
        List<MemberEvent> events = new ArrayList<>();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            MemberEventKind kind = kinds.get(random.nextInt(kinds.size()));
            long cell = kind.leaves() || random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(12);
            events.add(event(i + 1, kind, random.nextInt(40), cell));
        }
        Collections.shuffle(events, random);
        return events;
    }

    /** Goes through the days one by one and the kinds one by one, with a variable for each thing that can be asked. */
    private static final class SlowReader {
        private boolean member;
        private boolean full;
        private boolean exempt;
        private boolean suspended;
        private long cell;
        private LocalDate since;

        Membership read(List<MemberEvent> events, LocalDate until) {
            for (LocalDate day = START.minusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
                for (MemberEventKind kind : MemberEventKind.values()) {
                    for (long id = 1; id <= events.size(); id++) {
                        for (MemberEvent event : events) {
                            if (event.id() == id
                                    && event.kind() == kind
                                    && event.day().equals(day)) {
                                happen(event);
                            }
                        }
                    }
                }
            }
            Standing standing = !member ? Standing.NONE : full ? Standing.FULL : Standing.PROBATIONARY;
            return new Membership(standing, cell, exempt, suspended, since);
        }

        private void happen(MemberEvent event) {
            MemberEventKind kind = event.kind();
            if (kind == MemberEventKind.ADMISSION) {
                member = true;
                full = false;
                exempt = false;
                suspended = false;
                since = event.day();
            }
            if (kind == MemberEventKind.FULL_MEMBERSHIP) {
                member = true;
                full = true;
            }
            if (kind == MemberEventKind.TRANSFER_IN) {
                full = full || !member;
                member = true;
                since = since == null ? event.day() : since;
            }
            if (kind == MemberEventKind.RESTORATION) {
                full = full || !member;
                member = true;
                exempt = false;
                suspended = false;
            }
            if (kind == MemberEventKind.EXEMPTION && member) {
                exempt = true;
            }
            if (kind == MemberEventKind.SUSPENSION && member) {
                suspended = true;
            }
            if (kind.leaves()) {
                member = false;
                full = false;
                exempt = false;
                suspended = false;
            }
            if (member && event.cellId() != 0) {
                cell = event.cellId();
            }
            if (!member) {
                cell = 0;
            }
        }
    }
}
