package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.statistics.Band;
import vn.sovang.domain.statistics.MemberStatistics;
import vn.sovang.domain.statistics.Schooling;
import vn.sovang.domain.statistics.Section;
import vn.sovang.domain.statistics.StatisticFigure;
import vn.sovang.domain.statistics.StatisticFigure.Group;
import vn.sovang.domain.statistics.StatisticRecords;
import vn.sovang.domain.time.Period;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The statistics of the members, with what each figure is called. */
public final class StatisticsService {
    private final Store store;

    public StatisticsService(Store store) {
        this.store = store;
    }

    /**
     * Statistics as a paper or screen shows them.
     *
     * @param cells by id, for the names
     */
    public record Statistics(MemberStatistics figures, Map<Long, Cell> cells, RuleBook rules) {

        /** What a figure is called: by its list of codes, its band, or in the words of the program. */
        public String label(StatisticFigure figure, Words words) {
            String code = figure.code();
            LocalDate day = figures.period().to();
            if (code.equals(StatisticFigure.UNKNOWN)) {
                return words.say("event.figure.unknown");
            }
            return switch (figure.section()) {
                case HEADCOUNT -> words.say("event.figure." + code);
                case AGE, PARTY_AGE ->
                    Band.of(rules, figure.section(), day).stream()
                            .filter(band -> band.code().equals(code))
                            .map(Band::label)
                            .findFirst()
                            .orElse(code);
                case EDUCATION ->
                    Schooling.of(rules, day).levels().stream()
                            .filter(level -> level.code().equals(code))
                            .map(Schooling.Level::label)
                            .findFirst()
                            .orElse(code);
                case MOVEMENT ->
                    MemberStatistics.BALANCE.contains(code)
                            ? words.say("event.figure." + code)
                            : words.say(MemberEventKind.valueOf(code.toUpperCase(Locale.ROOT))
                                    .word()
                                    .key());
                case BADGE -> words.say("event.figure.badge_years", code);
                case ETHNIC_GROUP, RELIGION, PROFESSIONAL_LEVEL, POLITICAL_THEORY, OCCUPATION, DISCIPLINE ->
                    CodeList.of(rules, figure.section().list(), day).label(code);
            };
        }

        public String label(Section section, Words words) {
            return words.say("event.figure.section." + section.code());
        }

        public String label(Group group, Words words) {
            return words.say("event.figure.group." + group.name().toLowerCase(Locale.ROOT));
        }

        /** The figures of a section and group, of the whole or of one cell ({@code 0} for the whole). */
        public List<StatisticFigure> of(long cellId, Group group, Section section) {
            List<StatisticFigure> all = cellId == 0 ? figures.whole() : figures.of(cellId);
            return all.stream()
                    .filter(figure -> figure.group() == group && figure.section() == section)
                    .toList();
        }
    }

    /**
     * Counts the members on the last day of a period and what happened in it.
     *
     * @throws vn.sovang.base.ProblemException 2180 when a rule about bands cannot be read
     */
    public Statistics of(Period period) {
        return store.read(tables -> of(tables, period));
    }

    private static Statistics of(Tables tables, Period period) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        StatisticRecords records = new StatisticRecords(
                tables.members().all(),
                tables.memberEvents().all(),
                tables.partyBadges().all(),
                tables.disciplines().all(),
                rules);
        Map<Long, Cell> cells = tables.cells().all().stream().collect(Collectors.toMap(Cell::id, cell -> cell));
        return new Statistics(MemberStatistics.of(records, period), cells, rules);
    }
}
