package vn.sovang.domain.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.Rules;

class RemindersTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 12, 1);

    private final List<MemberEvent> events = new ArrayList<>();
    private final List<PartyBadge> badges = new ArrayList<>();

    private void event(long member, MemberEventKind kind, String day, String until) {
        events.add(new MemberEvent(
                events.size() + 1L,
                member,
                kind,
                LocalDate.parse(day),
                1,
                "",
                null,
                "",
                "",
                until == null ? null : LocalDate.parse(until)));
    }

    private List<Reminder> reminders(int days) {
        return Reminders.of(TODAY, days, events, badges, Rules.shipped());
    }

    @Test
    void probationIsCountedFromTheCeremony() {
        event(1, MemberEventKind.ADMISSION, "2021-12-05", null);
        event(1, MemberEventKind.CEREMONY, "2021-12-20", null);
        assertEquals(List.of(), reminders(18));
        Reminder due = reminders(19).getFirst();
        assertEquals(
                new Reminder(
                        Reminder.Kind.FULL_MEMBERSHIP, LocalDate.of(2022, 12, 20), 1, LocalDate.of(2021, 12, 20), 0),
                due);
        event(1, MemberEventKind.FULL_MEMBERSHIP, "2022-11-30", null);
        assertEquals(List.of(), reminders(365));
    }

    @Test
    void whatIsOverdueStaysOnTheList() {
        event(1, MemberEventKind.ADMISSION, "2020-12-05", null);
        Reminder due = reminders(0).getFirst();
        assertEquals(LocalDate.of(2021, 12, 5), due.day());
        assertTrue(due.isOverdue(TODAY));
        event(1, MemberEventKind.REMOVAL, "2022-01-05", null);
        assertEquals(List.of(), reminders(0));
    }

    @Test
    void aBadgeIsDueOnTheFirstOccasionAfterTheYearsAreCompleted() {
        full(1, "1993-02-03");
        full(2, "1993-02-04");
        full(3, "1982-12-31");
        List<Reminder> due = reminders(64);
        assertEquals(
                List.of(
                        new Reminder(Reminder.Kind.BADGE, LocalDate.of(2023, 2, 3), 1, LocalDate.of(2023, 2, 3), 30),
                        new Reminder(Reminder.Kind.BADGE, LocalDate.of(2023, 2, 3), 3, LocalDate.of(2022, 12, 31), 40)),
                due);
        badges.add(new PartyBadge(1, 1, 30, TODAY, "early", "", "", null));
        assertEquals(1, reminders(64).size(), "given already");
        assertEquals(2, reminders(200).size(), "19/5 as well");
        assertEquals(LocalDate.of(2023, 5, 19), reminders(200).getLast().day());
    }

    @Test
    void ofOldBadgesOnlyTheGreatestIsMissed() {
        full(1, "1970-01-01");
        Reminder overdue = reminders(30).getFirst();
        assertEquals(50, overdue.years());
        assertTrue(overdue.isOverdue(TODAY));
        assertEquals(1, reminders(30).size());
        badges.add(new PartyBadge(1, 1, 50, LocalDate.of(2020, 2, 3), "usual", "", "", null));
        assertEquals(List.of(), reminders(30));
    }

    @Test
    void whatWasForATimeEnds() {
        full(1, "2015-01-01");
        event(1, MemberEventKind.TEMPORARY_OUT, "2022-06-01", "2022-12-31");
        full(2, "2015-01-01");
        event(2, MemberEventKind.EXEMPTION, "2022-06-01", "2022-12-10");
        full(3, "2015-01-01");
        event(3, MemberEventKind.SUSPENSION, "2022-11-01", "2022-12-05");
        event(4, MemberEventKind.TEMPORARY_IN, "2022-11-01", "2022-12-03");
        full(5, "2015-01-01");
        event(5, MemberEventKind.EXEMPTION, "2022-06-01", "2022-12-10");
        event(5, MemberEventKind.RESTORATION, "2022-07-01", null);
        assertEquals(
                List.of(
                        Reminder.Kind.TEMPORARY_END,
                        Reminder.Kind.SUSPENSION_END,
                        Reminder.Kind.EXEMPTION_END,
                        Reminder.Kind.TEMPORARY_END),
                reminders(31).stream().map(Reminder::kind).toList());
    }

    private void full(long member, String day) {
        event(member, MemberEventKind.ADMISSION, day, null);
        event(
                member,
                MemberEventKind.FULL_MEMBERSHIP,
                LocalDate.parse(day).plusYears(1).toString(),
                null);
    }
}
