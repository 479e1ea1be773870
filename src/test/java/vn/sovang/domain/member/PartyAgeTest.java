package vn.sovang.domain.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.Rules;
import vn.sovang.domain.rule.RuleBook;

class PartyAgeTest {
    private final List<MemberEvent> events = new ArrayList<>();
    private final RuleBook rules = Rules.shipped();

    private void event(MemberEventKind kind, String day) {
        events.add(new MemberEvent(events.size() + 1L, 1, kind, LocalDate.parse(day), 1, ""));
    }

    private int years(String day) {
        return PartyAge.of(events, rules).years(LocalDate.parse(day));
    }

    @Test
    void itCountsFromTheDecisionOfAdmissionProbationIncluded() {
        event(MemberEventKind.ADMISSION, "2015-07-26");
        event(MemberEventKind.CEREMONY, "2015-08-03");
        event(MemberEventKind.FULL_MEMBERSHIP, "2016-08-03");
        assertEquals(0, years("2016-07-25"));
        assertEquals(1, years("2016-07-26"));
        assertEquals(10, years("2025-07-26"));
        assertEquals(0, years("2010-01-01"));
    }

    @Test
    void timeOutsideThePartyDoesNotCount() {
        event(MemberEventKind.ADMISSION, "1990-01-01");
        event(MemberEventKind.REMOVAL, "2000-01-01");
        event(MemberEventKind.READMISSION, "2005-01-01");
        assertEquals(10, years("2000-01-01"), "it stands still");
        assertEquals(10, years("2004-12-31"));
        assertEquals(10, years("2005-01-01"));
        assertEquals(24, years("2019-12-31"));
        assertEquals(25, years("2020-01-01"));
        assertEquals(LocalDate.of(2025, 1, 1), PartyAge.of(events, rules).completes(30));
    }

    @Test
    void whoIsGivenBackTheRightsWasNeverOutside() {
        event(MemberEventKind.ADMISSION, "1990-01-01");
        event(MemberEventKind.EXPULSION, "2000-01-01");
        event(MemberEventKind.RESTORATION, "2002-01-01");
        assertEquals(30, years("2020-01-01"));
        RuleBook strict = Rules.with(Rules.own("membership.party_age.restoration", LocalDate.of(1990, 1, 1), "gap"));
        assertEquals(28, PartyAge.of(events, strict).years(LocalDate.of(2020, 1, 1)));
    }

    @Test
    void beingElsewhereIsNoGapAndDeathEndsIt() {
        event(MemberEventKind.ADMISSION, "1990-01-01");
        event(MemberEventKind.TRANSFER_OUT, "1995-01-01");
        event(MemberEventKind.TRANSFER_IN, "2005-01-01");
        event(MemberEventKind.DEATH, "2019-12-31");
        assertEquals(29, years("2026-01-01"));
        assertNull(PartyAge.of(events, rules).completes(30), "it never came");
        assertEquals(LocalDate.of(2010, 1, 1), PartyAge.of(events, rules).completes(20));
    }

    @Test
    void theCardCountsWhereTheAdmissionIsLost() {
        event(MemberEventKind.TRANSFER_IN, "2005-01-01");
        assertEquals(0, years("2020-01-01"), "unknown");
        PartyAge byCard = PartyAge.of(events, LocalDate.of(1980, 2, 3), rules);
        assertEquals(40, byCard.years(LocalDate.of(2020, 2, 3)));
    }

    /** Years and the day on which they are completed say the same, and a slow count of days agrees. */
    @Test
    void randomLivesCountedDayByDay() {
        for (long seed = 1; seed <= 400; seed++) {
            events.clear();
            events.addAll(Histories.possible(new Random(seed), 1, 14));
            PartyAge age = PartyAge.of(events, rules);
            for (int wanted = 1; wanted <= 20; wanted += 3) {
                LocalDate day = age.completes(wanted);
                if (day != null) {
                    assertEquals(wanted, age.years(day), "seed " + seed + ": " + events);
                    assertEquals(wanted - 1, age.years(day.minusDays(1)), "seed " + seed + ": " + events);
                }
            }
            assertEquals(outside(events), age.outside(Histories.TODAY), "seed " + seed + ": " + events);
        }
    }

    /** Walks through all days with one question: in the party or out of it? */
    private static long outside(List<MemberEvent> events) {
        boolean out = false;
        boolean admitted = false;
        boolean dead = false;
        long days = 0;
        long since = 0;
        for (LocalDate day = Histories.START; !day.isAfter(Histories.TODAY); day = day.plusDays(1)) {
            if (out && !dead) {
                days++;
                since++;
            }
            for (MemberEvent event : Membership.inOrder(events)) {
                if (!event.day().equals(day)) {
                    continue;
                }
                if (event.kind().leavesParty() && admitted) {
                    out = true;
                    since = 0;
                } else if (event.kind() == MemberEventKind.RESTORATION && out) {
                    out = false;
                    days -= since;
                } else if (event.kind().admits() || event.kind() == MemberEventKind.TRANSFER_IN) {
                    out = false;
                    admitted |= event.kind().admits();
                } else if (event.kind() == MemberEventKind.DEATH) {
                    dead = true;
                }
            }
        }
        return days;
    }
}
