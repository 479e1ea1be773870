package vn.sovang.domain.yearend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.Rules;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.HigherAward;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.ComputedFigures;
import vn.sovang.domain.target.Plan;
import vn.sovang.domain.target.Result;
import vn.sovang.domain.target.Results;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.TaskState;
import vn.sovang.domain.target.YearTask;

/** A year small enough to be counted by hand. */
class YearFiguresTest {
    private static final LocalDate CUTOFF = LocalDate.of(2022, 12, 31);
    private static final LocalDate SIGNED = LocalDate.of(2023, 1, 5);

    private final YearFigures figures = YearFigures.of(new YearRecords(
            2022,
            CUTOFF,
            Rules.shipped(),
            List.of(cell(1), cell(2)),
            events(),
            evaluations(),
            List.of(evaluation(1, 1, "good", null), evaluation(2, 2, "completed", null)),
            List.of(
                    line(1, "cultural_families", "193", "217"),
                    line(2, null, "3", "4"),
                    line(3, "conscription", null, null)),
            List.of(target(1, null, null, null)),
            List.of(
                    new YearTask(1, 2023, 1, "Việc một", "", "", TaskState.OPEN, null, ""),
                    new YearTask(2, 2023, 2, "Việc hai", "", "", TaskState.OPEN, null, "")),
            List.of(decision(10, Stream.STATE, 5), decision(11, Stream.PARTY, 1), decision(12, Stream.STATE, 6)),
            awards(),
            List.of(new HigherAward(1, "Bằng khen", null, "Ban Chỉ đạo hè", "Hè", "2022", 2022))));

    @Test
    void membersAreCountedOnTheLastDay() {
        assertFigure("members.total", "4");
        assertFigure("members.admitted", "2");
        assertFigure("members.rated", "4");
        assertFigure("members.not_rated", "2");
        assertFigure("members.level.outstanding", "1");
        assertFigure("members.level.good", "3");
        assertFigure("members.level.completed", "0");
        assertFigure("members.level.not_completed", "0");
        assertFigure("members.outstanding.percent_of_good", "33.33");
        assertEquals(2, figures.membersOf(2).total());
    }

    @Test
    void cells() {
        assertFigure("cells.total", "2");
        assertFigure("cells.level.good", "1");
        assertFigure("cells.level.completed", "1");
        assertFigure("cells.good_or_above.percent", "50.00");
    }

    @Test
    void awardsByStreamKindAndDecision() {
        assertFigure("awards.total", "5");
        assertFigure("awards.party.total", "1");
        assertFigure("awards.party.individual", "1");
        assertFigure("awards.party.collective", "0");
        assertFigure("awards.party.money", "0");
        assertFigure("awards.state.total", "4");
        assertFigure("awards.state.collective", "1");
        assertFigure("awards.state.household", "1");
        assertFigure("awards.state.individual", "2");
        assertFigure("awards.state.money", "1250000");
        assertFigure("decisions.state.5.2023.money", "1020000");
        assertFigure("decisions.state.6.2023.money", "230000");
        assertFigure("decisions.state.6.2023.total", "1");
        assertFigure("decisions.party.1.2023.total", "1");
        assertFigure("higher_awards.total", "1");
    }

    @Test
    void targetsAndResults() {
        assertFigure("results.cultural_families.numerator", "193");
        assertFigure("results.cultural_families.denominator", "217");
        assertFigure("results.cultural_families.percent", "88.94");
        assertFigure("targets.2022.total", "3");
        assertFigure("targets.2023.total", "1");
        assertFigure("tasks.2023.total", "2");
        assertThrows(IllegalArgumentException.class, () -> figures.get("results.conscription.percent"));
    }

    @Test
    void sortedByNameEachNameOnce() {
        List<String> names = figures.all().stream().map(Figure::name).toList();
        assertEquals(names.stream().sorted().distinct().toList(), names);
    }

    @Test
    void anEmptyYearHasFiguresAndNoPercentages() {
        YearFigures empty = YearFigures.of(new YearRecords(
                2024,
                LocalDate.of(2024, 12, 31),
                Rules.shipped(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        assertEquals("0", empty.get("members.total").plain());
        assertEquals("0", empty.get("awards.state.money").plain());
        assertTrue(empty.all().stream().noneMatch(figure -> figure.kind() == Figure.Kind.PERCENT));
    }

    private void assertFigure(String name, String value) {
        assertEquals(value, figures.get(name).plain(), name);
    }

    private static Cell cell(long id) {
        return new Cell(id, "CB0" + id, "Chi bộ " + id, "village", "DU", null, null, null);
    }

    /** Six persons: three old members, two admitted in 2022, one of whom died; one admitted after the last day. */
    private static List<MemberEvent> events() {
        List<MemberEvent> events = new ArrayList<>();
        LongStream.rangeClosed(1, 3)
                .forEach(member -> events.add(event(member, MemberEventKind.ADMISSION, LocalDate.of(2010, 1, 1))));
        events.add(event(4, MemberEventKind.ADMISSION, LocalDate.of(2022, 1, 1)));
        events.add(event(5, MemberEventKind.ADMISSION, CUTOFF));
        events.add(event(6, MemberEventKind.ADMISSION, CUTOFF.plusDays(1)));
        events.add(event(4, MemberEventKind.DEATH, CUTOFF));
        return events;
    }

    private static MemberEvent event(long member, MemberEventKind kind, LocalDate day) {
        return new MemberEvent(0, member, kind, day, kind.leaves() ? 0 : 1, "");
    }

    private static List<Evaluation> evaluations() {
        return List.of(
                evaluation(1, 1, "outstanding", null),
                evaluation(2, 1, "good", null),
                evaluation(3, 1, "good", null),
                evaluation(4, 1, "good", null),
                evaluation(5, 2, null, "new_member"),
                evaluation(6, 2, null, null));
    }

    private static Evaluation evaluation(long subject, long cell, String decided, String reason) {
        return new Evaluation(subject, subject, cell, 2022, null, null, decided, reason);
    }

    private static TargetLine line(int position, String indicator, String numerator, String denominator) {
        return TargetLine.of(target(position, indicator, numerator, denominator), ComputedFigures.NONE, null, true);
    }

    private static Target target(int position, String indicator, String numerator, String denominator) {
        return new Target(
                position,
                2022,
                position,
                "Nhóm",
                "Chỉ tiêu " + position,
                "%",
                Plan.of(Comparison.AT_LEAST, BigDecimal.TEN),
                Results.of(new Result(
                        numerator == null ? null : new BigDecimal(numerator),
                        denominator == null ? null : new BigDecimal(denominator),
                        "")),
                null,
                "",
                indicator,
                "");
    }

    private static Decision decision(long id, Stream stream, int number) {
        return new Decision(id, stream, number, SIGNED, 2022, "Dương Văn Hùng", "", "", DecisionState.SIGNED);
    }

    private static List<Award> awards() {
        return List.of(
                award(1, 10, new Recipient.Collective("Thôn Nà Cáy", ""), "certificate_of_merit"),
                award(2, 10, new Recipient.Household("ông", "Bàn Văn Thanh", ""), "certificate_of_merit"),
                award(3, 10, new Recipient.Individual("Ông", "Bàn Văn Thanh", "", ""), "certificate_of_merit"),
                award(4, 12, new Recipient.Individual("Bà", "Lý Thị Hạnh", "", ""), "certificate_of_merit"),
                award(5, 11, new Recipient.Individual("đồng chí", "Ma Thế Vinh", "", ""), "public_praise"));
    }

    private static Award award(long id, long decision, Recipient recipient, String form) {
        return new Award(id, decision, (int) id, recipient, "Có thành tích", form, 0);
    }
}
