package vn.sovang.service.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.target.ComputedFigures;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.TargetLines;

/**
 * The targets of a year.
 *
 * @param day the day up to which the register was counted
 * @param over whether the year is over
 * @param rows in the order of the groups, within them by their place
 * @param computed what the register counts for the year
 * @param figures the figures that may be chosen, with their names
 */
public record TargetList(
        int year, LocalDate day, boolean over, List<TargetRow> rows, ComputedFigures computed, CodeList figures) {
    public TargetList {
        rows = List.copyOf(rows);
    }

    /** Nothing has been read yet. */
    public static TargetList empty(LocalDate day) {
        return new TargetList(
                day.getYear(),
                day,
                true,
                List.of(),
                ComputedFigures.NONE,
                CodeList.of(RuleBook.of(List.of()), "target_figure", day));
    }

    public Optional<TargetRow> find(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    public List<TargetLine> lines() {
        return rows.stream().map(TargetRow::line).toList();
    }

    /** The names of the groups in their order. */
    public List<String> groups() {
        return TargetLines.groups(rows.stream().map(TargetRow::target).toList());
    }

    /** The judgement of a target as it would stand with other results. */
    public TargetLine judge(Target target) {
        TargetLine before = find(target.id()).map(row -> row.line().before()).orElse(null);
        return TargetLine.of(target, computed, before, over);
    }
}
