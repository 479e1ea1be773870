package vn.sovang.service.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.sovang.domain.office.HouseholdTitles;
import vn.sovang.domain.office.Households;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.target.ComputedFigures;
import vn.sovang.domain.target.CountedRecords;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.TargetLines;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.store.Tables;

/** Reads the targets of a year with what the register counts for them. */
public final class TargetReader {
    private TargetReader() {}

    /**
     * The targets of a year, judged, beside the year before.
     *
     * @param day up to which the register is counted
     * @param over whether the year is over
     */
    public static List<TargetLine> lines(Tables tables, RuleBook rules, int year, LocalDate day, boolean over) {
        List<Target> targets = tables.targets().of(year);
        List<Target> last = tables.targets().of(year - 1);
        LocalDate lastDay = new WorkingYear(year - 1).lastDay();
        return TargetLines.of(
                targets,
                needed(targets) ? figures(tables, rules, year, day) : ComputedFigures.NONE,
                last,
                !targets.isEmpty() && needed(last) ? figures(tables, rules, year - 1, lastDay) : ComputedFigures.NONE,
                over);
    }

    private static boolean needed(List<Target> targets) {
        return targets.stream().map(Target::computed).anyMatch(Objects::nonNull);
    }

    /** What the register counts for a year up to a day of it. */
    public static ComputedFigures figures(Tables tables, RuleBook rules, int year, LocalDate day) {
        return ComputedFigures.of(new CountedRecords(
                year,
                day,
                rules,
                tables.memberEvents().all(),
                tables.disciplines().all(),
                tables.memberEvaluations().of(year),
                tables.cellEvaluations().of(year),
                tables.cells().all(),
                tables.congresses().all(),
                tables.staff().all(),
                Households.of(tables.households().all(), tables.households().past())
                        .existing(day),
                HouseholdTitles.of(tables.householdTitles().all(), rules)));
    }
}
