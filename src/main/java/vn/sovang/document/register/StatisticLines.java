package vn.sovang.document.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sovang.document.paper.Table;
import vn.sovang.domain.register.StatisticRegister;
import vn.sovang.domain.statistics.MemberStatistics;
import vn.sovang.domain.statistics.Section;
import vn.sovang.domain.statistics.StatisticFigure;
import vn.sovang.domain.statistics.StatisticFigure.Group;
import vn.sovang.domain.text.Decimals;

/** Which figures of the statistics stand on paper: bands and levels all, of long lists only what there is any of. */
public final class StatisticLines {
    static final int MOST_COLUMNS = Table.MOST_COLUMNS - 2;

    /** What is also told cell by cell. */
    static final List<Section> BY_CELL = List.of(
            Section.HEADCOUNT,
            Section.ETHNIC_GROUP,
            Section.AGE,
            Section.PARTY_AGE,
            Section.EDUCATION,
            Section.PROFESSIONAL_LEVEL,
            Section.POLITICAL_THEORY,
            Section.MOVEMENT);

    /** Within the whole they are neither more nor less members. */
    private static final Set<String> BETWEEN_CELLS = Set.of("cell_in", "cell_out");

    private final StatisticRegister register;
    private final List<StatisticFigure> together;

    public StatisticLines(StatisticRegister register) {
        this.register = register;
        together = register.together();
    }

    /** The members on the day. */
    int members() {
        return together.stream()
                .filter(figure -> figure.group() == Group.MEMBERS
                        && figure.section() == Section.HEADCOUNT
                        && figure.code().equals("total"))
                .mapToInt(StatisticFigure::count)
                .sum();
    }

    /** All that stand on paper. */
    public List<StatisticFigure> all() {
        return Arrays.stream(Section.values())
                .flatMap(section -> of(section).stream())
                .toList();
    }

    /** Those of a section, in order. */
    public List<StatisticFigure> of(Section section) {
        return StatisticRegister.of(together, group(section), section).stream()
                .filter(this::shown)
                .toList();
    }

    /** Those of a section that are told cell by cell: of the movements only what they come to. */
    public List<StatisticFigure> columns(Section section) {
        if (section == Section.MOVEMENT) {
            return StatisticRegister.of(together, Group.PERIOD, section).stream()
                    .filter(figure -> MemberStatistics.BALANCE.contains(figure.code()))
                    .toList();
        }
        return of(section);
    }

    /** The share of all members, empty where a figure is none of them: guests, and what happened in the period. */
    public Optional<String> percent(StatisticFigure figure) {
        if (figure.group() != Group.MEMBERS || figure.code().equals("guests")) {
            return Optional.empty();
        }
        return Decimals.percent(figure.count(), members()).map(Decimals::percentText);
    }

    /** The same of those who were admitted in the period, where it is counted of them. */
    public Optional<StatisticFigure> admitted(StatisticFigure figure) {
        if (figure.group() != Group.MEMBERS) {
            return Optional.empty();
        }
        String name = figure.name().replace(".members.", ".admitted.");
        return together.stream().filter(other -> other.name().equals(name)).findFirst();
    }

    private static Group group(Section section) {
        return switch (section) {
            case MOVEMENT, BADGE, DISCIPLINE -> Group.PERIOD;
            default -> Group.MEMBERS;
        };
    }

    private boolean shown(StatisticFigure figure) {
        if (figure.count() > 0) {
            return !BETWEEN_CELLS.contains(figure.code())
                    || !register.register().whole();
        }
        return switch (figure.section()) {
            case HEADCOUNT -> true;
            case AGE, PARTY_AGE, EDUCATION, PROFESSIONAL_LEVEL, POLITICAL_THEORY ->
                !figure.code().equals(StatisticFigure.UNKNOWN);
            case MOVEMENT -> MemberStatistics.BALANCE.contains(figure.code()) && !BETWEEN_CELLS.contains(figure.code());
            case ETHNIC_GROUP, RELIGION, OCCUPATION, BADGE, DISCIPLINE -> false;
        };
    }
}
