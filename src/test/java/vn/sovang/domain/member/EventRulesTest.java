package vn.sovang.domain.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.base.Words;
import vn.sovang.domain.Rules;
import vn.sovang.domain.time.PartialDate;

class EventRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final EventContext CONTEXT =
            new EventContext(TODAY, Rules.shipped(), PartialDate.ofIso("1980-07"), cell -> "Chi bộ " + cell);

    /** {@code admission:2010-01-01:1}: kind, day and cell; what follows a number sign is the decision. */
    private static MemberEvent event(String text, long id) {
        String[] decision = text.strip().split("#", 2);
        String[] parts = decision[0].split(":");
        return new MemberEvent(
                id,
                1,
                MemberEventKind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                LocalDate.parse(parts[1]),
                parts.length > 2 ? Long.parseLong(parts[2]) : 0,
                decision.length > 1 ? decision[1] : "01-QĐ/ĐU",
                null,
                "Nơi khác",
                "",
                parts.length > 3 ? LocalDate.parse(parts[3]) : null);
    }

    private static List<MemberEvent> events(String text) {
        List<MemberEvent> events = new ArrayList<>();
        for (String one : text.isEmpty() ? new String[0] : text.split(" ")) {
            events.add(event(one, events.size() + 1L));
        }
        return events;
    }

    private static final String FULL = "admission:2010-01-01:1 full_membership:2011-02-01";

    @ParameterizedTest(name = "{0} then {1} is {2}")
    @CsvSource({
        "'', admission:2010-01-01:1, ''",
        "'', admission:2010-01-01, ''",
        "'', transfer_in:2010-01-01:1, ''",
        "'', temporary_in:2010-01-01:1:2010-06-01, ''",
        "'', full_membership:2010-01-01, 2108",
        "'', ceremony:2010-01-01, 2109",
        "'', death:2010-01-01, 2104",
        "'', transfer_between_cells:2010-01-01:1, 2104",
        "'', transfer_in:2010-01-01, 2117",
        "'', admission:2026-11-25:1, 2119",
        "'', admission:1998-06-30:1, 2120",
        "'', admission:1998-07-01:1, ''",
        "'', transfer_in:1980-06-30:1, 2121",
        "'', admission:2022-01-01:1#, 2122",
        "'', admission:2010-01-01:1#, 1103",
        "'', temporary_in:2010-01-01:1, 1107",
        "'', temporary_in:2010-01-01:1:2011-06-01, 1105",
        "'', temporary_in:2010-01-01:1:2009-06-01, 2128",
        "admission:2010-01-01:1, admission:2012-01-01:1, 2101",
        "admission:2010-01-01:1, full_membership:2010-12-31, 1102",
        "admission:2010-01-01:1, full_membership:2011-01-01, ''",
        "admission:2010-01-01:1 ceremony:2010-01-20, full_membership:2011-01-19, 1102",
        "admission:2010-01-01:1 ceremony:2010-01-20, full_membership:2011-01-20, ''",
        "admission:2010-01-01:1 ceremony:2010-01-20, ceremony:2010-02-20, 2110",
        "admission:2010-01-01:1, expulsion:2010-06-01, 2118",
        "admission:2010-01-01:1, removal:2010-06-01, ''",
        "admission:2010-01-01, full_membership:2011-02-01, ''",
        "admission:2010-01-01, transfer_in:2010-02-01:2, ''",
        "admission:2010-01-01, exemption:2010-02-01, 2104",
        "FULL, ceremony:2012-01-01, 2111",
        "FULL, full_membership:2012-01-01, 2107",
        "FULL, transfer_in:2012-01-01:2, 2112",
        "FULL, temporary_in:2012-01-01:2:2012-06-01, 2114",
        "FULL, transfer_between_cells:2012-01-01:1, 2113",
        "FULL, transfer_between_cells:2012-01-01:2, ''",
        "FULL, temporary_between_cells:2012-01-01:1:2012-06-01, 2113",
        "FULL, temporary_between_cells:2012-01-01:2:2012-06-01, ''",
        "FULL, temporary_end:2012-01-01, 2115",
        "FULL temporary_out:2012-01-01:0:2012-06-01, temporary_end:2012-03-01, ''",
        "FULL temporary_out:2012-01-01:0:2012-06-01, temporary_end:2012-06-02, 2115",
        "FULL, restoration:2012-01-01, 2116",
        "FULL exemption:2012-01-01, restoration:2012-03-01, ''",
        "FULL exemption:2012-01-01, exemption:2012-03-01, 1106",
        "FULL suspension:2012-01-01:0:2012-02-01, suspension:2012-03-01, ''",
        "FULL suspension:2012-01-01:0:2012-02-01, restoration:2012-03-01, 2116",
        "FULL, readmission:2012-01-01:1, 2106",
        "FULL removal:2012-01-01, admission:2016-01-01:1, 2105",
        "FULL removal:2012-01-01, readmission:2014-12-31:1, 1104",
        "FULL removal:2012-01-01, readmission:2015-01-01:1, ''",
        "FULL removal:2012-01-01, exemption:2013-01-01, 2102",
        "FULL removal:2012-01-01, transfer_in:2013-01-01:1, 2102",
        "FULL expulsion:2012-01-01, death:2013-01-01, 2102",
        "FULL expulsion:2012-01-01, restoration:2013-01-01, ''",
        "FULL expulsion:2012-01-01 restoration:2013-01-01, death:2014-01-01, ''",
        "FULL transfer_out:2012-01-01, death:2013-01-01, 2103",
        "FULL transfer_out:2012-01-01, transfer_in:2013-01-01:2, ''",
        "FULL death:2012-01-01, restoration:2013-01-01, 2100",
        "FULL death:2012-01-01, death:2013-01-01, 2100",
        "transfer_in:2010-01-01:1, admission:2011-01-01:1, 2131",
        "transfer_in:2010-01-01:1, admission:2001-01-01, ''",
        "transfer_in:2010-01-01:1, full_membership:2011-01-01, 2108",
    })
    void whatCanFollowWhat(String before, String next, String code) {
        List<MemberEvent> history = events(before.replace("FULL", FULL));
        String codes = EventRules.ofNew(event(next, 0), history, CONTEXT).stream()
                .map(finding -> String.valueOf(finding.problem().code()))
                .collect(Collectors.joining(" "));
        assertEquals(code, codes);
    }

    @Test
    void anEventInThePastMustNotBreakLaterOnes() {
        List<MemberEvent> history = events(FULL + " transfer_between_cells:2015-01-01:2 death:2020-01-01");
        Finding finding = EventRules.ofNew(event("transfer_out:2014-01-01", 0), history, CONTEXT)
                .getFirst();
        assertEquals(2130, finding.problem().code());
        assertEquals(Finding.Part.DAY, finding.part());
        assertEquals(
                "Như vậy thì “Chuyển sinh hoạt nội bộ” ngày 01/01/2015 đã ghi không còn hợp. Đã ghi “Chuyển sinh hoạt đi” ngày"
                        + " 01/01/2014, nên lúc này không sinh hoạt ở đây. Nếu đã trở về, hãy ghi Chuyển sinh hoạt đến trước.",
                Words.of(Words.VIETNAMESE).say(finding.problem()));
    }

    @Test
    void whatOthersStandOnCannotBeTakenOut() {
        List<MemberEvent> history = new ArrayList<>(events(FULL));
        MemberEvent admission = history.removeFirst();
        assertEquals(
                2130,
                EventRules.ofLack(admission, history, CONTEXT)
                        .getFirst()
                        .problem()
                        .code());
        List<MemberEvent> alone = events("admission:2010-01-01:1");
        assertEquals(List.of(), EventRules.ofLack(alone.getFirst(), List.of(), CONTEXT));
    }

    @Test
    void oldContradictionsDoNotKeepNewEventsOut() {
        List<MemberEvent> history = events("full_membership:2001-01-01 transfer_in:2010-01-01:1");
        assertFalse(EventRules.findings(history, CONTEXT).isEmpty());
        assertEquals(List.of(), EventRules.ofNew(event("death:2020-01-01", 0), history, CONTEXT));
    }

    @Test
    void theNumberOfADecisionWhoseDayIsKnown() {
        MemberEvent event = new MemberEvent(
                0,
                1,
                MemberEventKind.ADMISSION,
                LocalDate.of(2010, 1, 1),
                1,
                "",
                LocalDate.of(2010, 1, 1),
                "",
                "",
                null);
        assertEquals(
                List.of(2123),
                EventRules.ofNew(event, List.of(), CONTEXT).stream()
                        .map(finding -> finding.problem().code())
                        .toList());
    }

    /** Whatever chance and the rules allow together makes a history that holds. */
    @Test
    void historiesTheRulesAllowHold() {
        int longest = 0;
        for (long seed = 1; seed <= 1500; seed++) {
            List<MemberEvent> events = Histories.possible(new Random(seed), 1, 18);
            longest = Math.max(longest, events.size());
            assertTrue(
                    EventRules.findings(events, Histories.CONTEXT).stream().noneMatch(Finding::blocks),
                    "seed " + seed + ": " + events);
            for (Membership.Step step : Membership.steps(events)) {
                Membership after = step.after();
                assertEquals(
                        after.isMember(), after.cellId() != 0, "a member has a cell, seed " + seed + ": " + events);
                if (after.isAway()) {
                    assertNotEquals(after.cellId(), after.activityCellId(), "seed " + seed);
                }
                if (step.before().left() != null) {
                    assertNotEquals(MemberEventKind.DEATH, step.before().left().kind(), "seed " + seed);
                }
            }
        }
        assertTrue(longest > 8, "chance makes long histories, too: " + longest);
    }
}
