package vn.sovang.domain.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.statistics.MemberStatistics;
import vn.sovang.domain.statistics.Section;
import vn.sovang.domain.statistics.StatisticFigure;
import vn.sovang.domain.statistics.StatisticFigure.Group;
import vn.sovang.domain.time.Period;

/**
 * What the paper of the statistics is made from: the figures of the body, or of some of its cells together, and of each
 * cell.
 *
 * @param register as of the last day of the period
 */
public record StatisticRegister(RegisterRecords register, MemberStatistics figures) {

    public Period period() {
        return figures.period();
    }

    /** The figures of all cells the paper is about, taken as one. */
    public List<StatisticFigure> together() {
        if (register.whole()) {
            return figures.whole();
        }
        Map<String, StatisticFigure> sums = new LinkedHashMap<>();
        for (Cell cell : register.cells()) {
            figures.of(cell.id()).forEach(figure -> sums.merge(figure.name(), figure, StatisticRegister::sum));
        }
        return List.copyOf(sums.values());
    }

    private static StatisticFigure sum(StatisticFigure one, StatisticFigure other) {
        return new StatisticFigure(
                one.group(), one.section(), one.code(), one.count() + other.count(), one.certainty());
    }

    /** The ids of those whom a figure counts in all cells together, as {@link MemberStatistics#members} tells them. */
    public List<Long> members(StatisticFigure figure) {
        Set<Long> cells = register.cells().stream().map(Cell::id).collect(Collectors.toSet());
        return figures.members(figure, cell -> register.whole() || cells.contains(cell));
    }

    /** The ids of those whom a figure counts in one cell. */
    public List<Long> members(StatisticFigure figure, Cell of) {
        return figures.members(figure, cell -> cell == of.id());
    }

    /** The figures of one cell, in the same order. */
    public List<StatisticFigure> of(Cell cell) {
        return figures.of(cell.id());
    }

    /** Those of a group and a section. */
    public static List<StatisticFigure> of(List<StatisticFigure> all, Group group, Section section) {
        List<StatisticFigure> some = new ArrayList<>(all);
        some.removeIf(figure -> figure.group() != group || figure.section() != section);
        return some;
    }
}
