package vn.sovang.domain.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.domain.member.Membership.Activity;
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
    void aGuestIsNoMemberAndAMemberWhoIsAwayIsOne() {
        List<MemberEvent> guest = List.of(until(1, MemberEventKind.TEMPORARY_IN, 10, 3, 20));
        assertEquals(Activity.GUEST, at(20, guest).activity());
        assertEquals(3, at(20, guest).activityCellId());
        assertFalse(at(20, guest).isMember());
        assertFalse(at(21, guest).isGuest(), "the time is over");
        List<MemberEvent> away = List.of(
                event(1, MemberEventKind.ADMISSION, 0, 7),
                until(2, MemberEventKind.TEMPORARY_BETWEEN_CELLS, 10, 8, 20),
                event(3, MemberEventKind.TEMPORARY_OUT, 30, 0),
                event(4, MemberEventKind.TEMPORARY_END, 40, 0));
        assertEquals(7, at(20, away).cellId(), "the own cell stays");
        assertEquals(8, at(20, away).activityCellId());
        assertEquals(7, at(21, away).activityCellId());
        assertEquals(Activity.ELSEWHERE, at(39, away).activity());
        assertTrue(at(39, away).isMember());
        assertEquals(Activity.OWN_CELL, at(40, away).activity());
    }

    @Test
    void whatIsLimitedEndsByItself() {
        List<MemberEvent> life = List.of(
                event(1, MemberEventKind.ADMISSION, 0, 7),
                until(2, MemberEventKind.SUSPENSION, 10, 0, 20),
                event(3, MemberEventKind.EXEMPTION, 15, 0),
                event(4, MemberEventKind.RESTORATION, 30, 0));
        assertTrue(at(20, life).suspended());
        assertFalse(at(21, life).suspended());
        assertTrue(at(29, life).exempt());
        assertFalse(at(30, life).exempt());
    }

    @Test
    void whoWasAdmittedElsewhereIsAMemberHereOnlyAfterComing() {
        List<MemberEvent> life =
                List.of(event(1, MemberEventKind.ADMISSION, 0, 0), event(2, MemberEventKind.TRANSFER_IN, 100, 4));
        assertFalse(at(50, life).isMember());
        assertEquals(Standing.PROBATIONARY, at(100, life).standing());
        assertEquals(START, at(100, life).since());
    }

    @Test
    void aRestorationGivesBackWhatWasLost() {
        List<MemberEvent> life = List.of(
                event(1, MemberEventKind.ADMISSION, 0, 7),
                event(2, MemberEventKind.REMOVAL, 50, 0),
                event(3, MemberEventKind.RESTORATION, 60, 0));
        assertEquals(MemberEventKind.REMOVAL, at(55, life).left().kind());
        assertEquals(7, at(55, life).lastCellId());
        assertEquals(Standing.PROBATIONARY, at(60, life).standing());
        assertEquals(7, at(60, life).cellId());
    }

    @Test
    void nothingHappensAfterADeath() {
        List<MemberEvent> life = List.of(
                event(1, MemberEventKind.ADMISSION, 0, 7),
                event(2, MemberEventKind.DEATH, 50, 0),
                event(3, MemberEventKind.RESTORATION, 60, 9));
        assertFalse(at(60, life).isMember());
    }

    @Test
    void randomHistoriesReplayedByASlowReader() {
        for (long seed = 1; seed <= 4000; seed++) {
            List<MemberEvent> events = history(new Random(seed));
            SlowReader slow = new SlowReader(events);
            for (int day = -1; day <= 41; day++) {
                slow.live(START.plusDays(day));
                assertEquals(slow.read(), at(day, events), "seed " + seed + " on day " + day + ": " + events);
            }
        }
    }

    private static Membership at(int day, List<MemberEvent> events) {
        return Membership.on(START.plusDays(day), events);
    }

    private static MemberEvent until(long id, MemberEventKind kind, int day, long cell, int last) {
        return new MemberEvent(id, 1, kind, START.plusDays(day), cell, "", null, "", "", START.plusDays(last));
    }

    /** Most lives begin with an admission, else chance seldom makes a member. */
    private static List<MemberEvent> history(Random random) {
        List<MemberEventKind> kinds = List.of(MemberEventKind.values());
        List<MemberEvent> events = new ArrayList<>();
        int length = random.nextInt(14);
        for (int i = 0; i < length; i++) {
            MemberEventKind kind = i == 0 && random.nextInt(3) > 0
                    ? MemberEventKind.ADMISSION
                    : kinds.get(random.nextInt(kinds.size()));
            long cell = kind.leaves() || random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(4);
            int day = random.nextInt(i == 0 ? 10 : 40);
            events.add(
                    random.nextInt(3) == 0
                            ? until(i + 1, kind, day, cell, day + random.nextInt(15))
                            : event(i + 1, kind, day, cell));
        }
        Collections.shuffle(events, random);
        return events;
    }

    /**
     * Lives through the days one by one, with a variable for each thing that can be asked: each morning ends what ended
     * the evening before, then the events of the day happen in the order of their kinds.
     */
    private static final class SlowReader {
        private final List<MemberEvent> events;
        private boolean here;
        private boolean inParty;
        private boolean full;
        private boolean wasFull = true;
        private boolean wasHere;
        private boolean dead;
        private boolean outOfParty;
        private boolean exempt;
        private LocalDate exemptUntil;
        private boolean suspended;
        private LocalDate suspendedUntil;
        private String meets = "";
        private long meetsIn;
        private LocalDate meetsUntil;
        private long cell;
        private long last;
        private LocalDate since;
        private MemberEvent left;

        SlowReader(List<MemberEvent> events) {
            this.events = events;
        }

        void live(LocalDate day) {
            if (exemptUntil != null && exemptUntil.isBefore(day)) {
                exempt = false;
            }
            if (suspendedUntil != null && suspendedUntil.isBefore(day)) {
                suspended = false;
            }
            if (meetsUntil != null && meetsUntil.isBefore(day)) {
                meets = "";
            }
            for (MemberEventKind kind : MemberEventKind.values()) {
                for (long id = 1; id <= events.size(); id++) {
                    for (MemberEvent event : events) {
                        if (event.id() == id
                                && event.kind() == kind
                                && event.day().equals(day)
                                && !dead) {
                            happen(event);
                        }
                    }
                }
            }
        }

        Membership read() {
            Standing standing = !here ? Standing.NONE : full ? Standing.FULL : Standing.PROBATIONARY;
            Activity activity = switch (meets) {
                case "guest" -> Activity.GUEST;
                case "elsewhere" -> Activity.ELSEWHERE;
                case "other" -> Activity.OTHER_CELL;
                default -> here ? Activity.OWN_CELL : Activity.NONE;
            };
            long attended = switch (meets) {
                case "guest", "other" -> meetsIn;
                case "elsewhere" -> 0;
                default -> here ? cell : 0;
            };
            return new Membership(standing, here ? cell : 0, exempt, suspended, since, activity, attended, last, left);
        }

        private void happen(MemberEvent event) {
            switch (event.kind()) {
                case ADMISSION, READMISSION -> {
                    boolean wasMember = here;
                    inParty = true;
                    full = false;
                    exempt = false;
                    suspended = false;
                    since = event.day();
                    if (event.cellId() != 0) {
                        come(event.cellId());
                    } else if (wasMember) {
                        left = null;
                    }
                    outOfParty = left != null && outOfParty;
                }
                case CEREMONY -> {}
                case FULL_MEMBERSHIP -> {
                    if (!outOfParty) {
                        inParty = true;
                        full = true;
                    }
                }
                case TRANSFER_IN -> {
                    if (!inParty) {
                        full = true;
                    }
                    inParty = true;
                    if (since == null) {
                        since = event.day();
                    }
                    come(event.cellId() != 0 ? event.cellId() : here ? cell : 0);
                }
                case TEMPORARY_IN -> {
                    if (!here) {
                        meet("guest", event);
                    }
                }
                case TEMPORARY_BETWEEN_CELLS -> {
                    if (here) {
                        meet("other", event);
                    }
                }
                case TEMPORARY_OUT -> {
                    if (here) {
                        meet("elsewhere", event);
                    }
                }
                case TEMPORARY_END -> meets = "";
                case TRANSFER_BETWEEN_CELLS -> {
                    if (here && event.cellId() != 0) {
                        come(event.cellId());
                    }
                }
                case EXEMPTION -> {
                    exempt = here;
                    exemptUntil = event.until();
                }
                case SUSPENSION -> {
                    suspended = here;
                    suspendedUntil = event.until();
                }
                case RESTORATION -> restore(event);
                case TRANSFER_OUT -> {
                    if (here) {
                        go(event);
                    }
                    meets = "";
                }
                case REMOVAL, EXPULSION, RESIGNATION -> {
                    if (inParty) {
                        wasFull = full;
                        wasHere = here;
                        go(event);
                        inParty = false;
                        outOfParty = true;
                    }
                    meets = "";
                }
                case DEATH -> {
                    go(event);
                    dead = true;
                }
            }
        }

        private void restore(MemberEvent event) {
            exempt = false;
            suspended = false;
            boolean back = outOfParty;
            if (back) {
                full = wasFull;
                inParty = true;
                outOfParty = false;
                left = null;
            }
            if (event.cellId() != 0) {
                full = full || !inParty;
                inParty = true;
                come(event.cellId());
            } else if (back && wasHere) {
                come(last);
            }
        }

        private void come(long into) {
            if (!here || into != cell) {
                meets = "";
            }
            here = true;
            cell = into;
            last = into;
            left = null;
            outOfParty = false;
        }

        private void go(MemberEvent event) {
            here = false;
            exempt = false;
            suspended = false;
            meets = "";
            left = event;
        }

        private void meet(String how, MemberEvent event) {
            meets = how;
            meetsIn = event.cellId();
            meetsUntil = event.until();
        }
    }
}
