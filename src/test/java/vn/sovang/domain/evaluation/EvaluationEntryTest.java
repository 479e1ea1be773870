package vn.sovang.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.domain.Rules;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.rule.CodeList;

/** What is typed or pasted into a cell of the grid. */
class EvaluationEntryTest {
    private static final Participation EXEMPT = new Participation(Participation.Kind.NONE, "exempt");

    private static EvaluationEntry entry(int year) {
        return new EvaluationEntry(
                Regime.of(Rules.shipped(), year),
                CodeList.of(Rules.shipped(), "not_rated_reason", LocalDate.of(year, 12, 31)));
    }

    private static EvaluationLine line(Participation proposed) {
        return new EvaluationLine(proposed, Evaluation.none(1, 2, 2022), true);
    }

    @ParameterizedTest
    @CsvSource({
        "x, outstanding",
        "X, outstanding",
        "t, good",
        "h, completed",
        "k, not_completed",
        "1, outstanding",
        "4, not_completed",
        "HTXS, outstanding",
        "htt, good",
        "hoàn thành nhiệm vụ, completed",
        "' Hoàn thành tốt nhiệm vụ ', good"
    })
    void aLevelByLetterDigitOrName(String typed, String code) {
        EvaluationEntry entry = entry(2022);
        EvaluationLine put = entry.put(line(Participation.RATED), EvaluationField.DECIDED, typed);
        assertEquals(code, put.evaluation().decided());
        assertEquals(
                entry.regime().abbreviation(code),
                entry.text(put, EvaluationField.DECIDED),
                "and it is copied as it is read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "5", "0", "HTTT", "đủ tư cách", "x t"})
    void aLevelThatTheRegimeLacksIsRefused(String typed) {
        assertProblem(2902, () -> entry(2022).put(line(Participation.RATED), EvaluationField.SELF, typed));
    }

    @Test
    void whoIsNotRatedGetsNoLevelUntilTheReasonIsEmptied() {
        EvaluationEntry entry = entry(2022);
        EvaluationLine exempt = line(EXEMPT);
        for (EvaluationField field : EvaluationField.values()) {
            if (field.isForRated()) {
                assertProblem(2905, () -> entry.put(exempt, field, "1"));
            }
        }
        EvaluationLine anyway = entry.put(exempt, EvaluationField.REASON, "");
        assertTrue(anyway.participation(entry.regime()).isRated());
        assertFalse(anyway.evaluation().isBlank(), "that somebody is rated nevertheless must be kept");
        EvaluationLine rated = entry.put(anyway, EvaluationField.DECIDED, "t");
        assertTrue(rated.evaluation().rated());
        assertFalse(rated.contradictsRegister());
        assertProblem(2907, () -> entry.put(rated, EvaluationField.REASON, "exempt"));
        EvaluationLine emptied = entry.put(rated, EvaluationField.DECIDED, "");
        EvaluationLine back = entry.put(emptied, EvaluationField.REASON, "mien");
        assertEquals("exempt", back.evaluation().notRatedReason());
        assertFalse(back.evaluation().details().ratedAnyway());
    }

    @Test
    void aReasonByTheFirstLettersOfItsName() {
        EvaluationEntry entry = entry(2022);
        EvaluationLine line = line(Participation.RATED);
        assertEquals(
                "new_member",
                entry.put(line, EvaluationField.REASON, "mới kết").evaluation().notRatedReason());
        assertProblem(2906, () -> entry.put(line, EvaluationField.REASON, "m"));
        assertProblem(2906, () -> entry.put(line, EvaluationField.REASON, "đi xa"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, not_completed",
        "'49,99', not_completed",
        "50, completed",
        "'69,99', completed",
        "70, good",
        "'89,99', good",
        "90, outstanding",
        "100, outstanding",
        "91.5, outstanding"
    })
    void pointsProposeTheLevelOfTheirBand(String typed, String level) {
        EvaluationEntry entry = entry(2026);
        EvaluationLine put = entry.put(line(Participation.RATED), EvaluationField.SELF_POINTS, typed);
        assertEquals(level, put.evaluation().self());
        assertNull(put.evaluation().appraised());
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "100,01", "-1", "9x", "1,234", "chín mươi"})
    void pointsBeyondTheScaleAreRefused(String typed) {
        assertProblem(2903, () -> entry(2026).put(line(Participation.RATED), EvaluationField.POINTS, typed));
    }

    @Test
    void pointsLeaveALevelThatStandsAndTellThatItDisagrees() {
        EvaluationEntry entry = entry(2026);
        EvaluationLine decided = entry.put(line(Participation.RATED), EvaluationField.DECIDED, "x");
        EvaluationLine put =
                entry.put(entry.put(decided, EvaluationField.APPRAISED, "x"), EvaluationField.POINTS, "85");
        assertEquals("outstanding", put.evaluation().appraised());
        assertTrue(put.contradictsPoints(entry.regime()));
        assertFalse(entry.put(put, EvaluationField.POINTS, "95").contradictsPoints(entry.regime()));
        assertEquals("85", entry.text(put, EvaluationField.POINTS));
    }

    @Test
    void aLevelMadeFromPointsFollowsThemAndOneTypedDoesNot() {
        EvaluationEntry entry = entry(2026);
        EvaluationLine put = entry.put(line(Participation.RATED), EvaluationField.SELF_POINTS, "89,75");
        assertEquals("good", put.evaluation().self());
        EvaluationLine corrected = entry.put(put, EvaluationField.SELF_POINTS, "92");
        assertEquals("outstanding", corrected.evaluation().self());
        assertFalse(corrected.contradictsSelfPoints(entry.regime()));
        assertNull(entry.put(corrected, EvaluationField.SELF_POINTS, "")
                .evaluation()
                .self());
        EvaluationLine typed = entry.put(put, EvaluationField.SELF, "h");
        assertTrue(typed.contradictsSelfPoints(entry.regime()));
        EvaluationLine kept = entry.put(typed, EvaluationField.SELF_POINTS, "92");
        assertEquals("completed", kept.evaluation().self());
        assertTrue(kept.contradictsSelfPoints(entry.regime()));
        EvaluationLine appraised = entry.put(line(Participation.RATED), EvaluationField.POINTS, "65");
        assertEquals(
                "good",
                entry.put(appraised, EvaluationField.POINTS, "70").evaluation().appraised());
    }

    @Test
    void aReasonOfCellsIsNoneForAMember() {
        EvaluationEntry all = entry(2026);
        EvaluationEntry members = new EvaluationEntry(all.regime(), all.reasons(), Regime.REASONS_OF_CELLS);
        EvaluationEntry cells = new EvaluationEntry(all.regime(), all.reasons(), Regime.REASONS_OF_MEMBERS);
        EvaluationLine line = line(Participation.RATED);
        assertEquals(List.of("exempt", "new_member", "suspended", "other"), members.offered());
        assertEquals(List.of("new_cell", "other"), cells.offered());
        assertProblem(
                2906,
                () -> members.put(line, EvaluationField.REASON, all.reasons().label("new_cell")));
        assertProblem(2906, () -> cells.put(line, EvaluationField.REASON, "mới kết"));
        assertEquals(
                "new_cell",
                cells.put(line, EvaluationField.REASON, "chi bộ mới")
                        .evaluation()
                        .notRatedReason());
    }

    @Test
    void beforePointsThereAreNone() {
        assertProblem(2910, () -> entry(2022).put(line(Participation.RATED), EvaluationField.POINTS, "90"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "16/15", "0/0", "5/0", "a/b", "12/15/3"})
    void ballotsMustBePossible(String typed) {
        assertProblem(2904, () -> entry(2022).put(line(Participation.RATED), EvaluationField.VOTES, typed));
    }

    @Test
    void ballotsDaysAndNumbers() {
        EvaluationEntry entry = entry(2022);
        EvaluationLine line = line(Participation.RATED);
        assertEquals("12/15", entry.text(entry.put(line, EvaluationField.VOTES, " 12 / 15"), EvaluationField.VOTES));
        assertEquals(
                "05/01/2023",
                entry.text(entry.put(line, EvaluationField.DECISION_DAY, "5/1/23"), EvaluationField.DECISION_DAY));
        assertProblem(2908, () -> entry.put(line, EvaluationField.DECISION_DAY, "31/02/2023"));
        assertProblem(2909, () -> entry.put(line, EvaluationField.NOTE, "a".repeat(501)));
    }

    @ParameterizedTest
    @CsvSource({
        // year, admitted, what the regime says
        "2022, 30/06/2022, rated", "2022, 01/07/2022, reviewed", "2022, 31/12/2022, reviewed",
        "2023, 01/07/2023, none", "2018, 01/12/2018, rated", "2026, 01/12/2026, none"
    })
    void newMembersByTheRegimeOfTheYear(int year, String admitted, String kind) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate day = vn.sovang.domain.time.DayText.parse(admitted).orElseThrow();
        Membership membership =
                Membership.on(last, java.util.List.of(new MemberEvent(1, 1, MemberEventKind.ADMISSION, day, 1, "")));
        assertEquals(
                kind,
                Regime.of(Rules.shipped(), year).of(membership, last).kind().code());
    }

    @Test
    void exemptOnesTakeNoPartAndWhoIsAwayIsRatedAtHome() {
        Regime regime = Regime.of(Rules.shipped(), 2022);
        LocalDate last = LocalDate.of(2022, 12, 31);
        Membership exempt = new Membership(Membership.Standing.FULL, 1, true, false, LocalDate.of(1990, 1, 1));
        assertEquals(EXEMPT, regime.of(exempt, last));
        Membership suspended = new Membership(Membership.Standing.FULL, 1, false, true, LocalDate.of(1990, 1, 1));
        assertEquals("suspended", regime.of(suspended, last).reason());
        assertTrue(Regime.of(Rules.shipped(), 2018)
                .of(suspended, LocalDate.of(2018, 12, 31))
                .isRated());
        Membership away = new Membership(
                Membership.Standing.FULL,
                1,
                false,
                false,
                LocalDate.of(1990, 1, 1),
                Membership.Activity.ELSEWHERE,
                0,
                1,
                null);
        assertTrue(regime.of(away, last).isRated());
    }
}
