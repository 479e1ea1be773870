package vn.sovang.domain.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.sovang.domain.Rules.assertProblem;
import static vn.sovang.domain.Rules.own;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.domain.Rules;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.Histories;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.statistics.StatisticFigure.Group;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.domain.time.Period;

class MemberStatisticsTest {
    private static final LocalDate END = LocalDate.of(2022, 12, 31);
    private static final Period YEAR = new Period(LocalDate.of(2022, 1, 1), END);

    private final List<Member> members = new ArrayList<>();
    private final List<MemberEvent> events = new ArrayList<>();
    private final List<PartyBadge> badges = new ArrayList<>();
    private final List<Discipline> disciplines = new ArrayList<>();
    private RuleBook rules = Rules.shipped();

    @Test
    void whatComesInAndGoesOutMakesTheDifferenceInEveryCell() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            members.clear();
            events.clear();
            for (long id = 1; id <= 12; id++) {
                member(id, Gender.UNKNOWN, null);
                events.addAll(Histories.possible(random, id, 14));
            }
            LocalDate from = Histories.START.plusDays(random.nextInt(6000));
            Period period = new Period(from, from.plusDays(1 + random.nextInt(2000)));
            balance(seed, period);
        }
    }

    private void balance(long seed, Period period) {
        MemberStatistics statistics = statistics(period);
        Map<Long, Long> heads = new HashMap<>();
        for (Member member : members) {
            Membership state = Membership.on(
                    period.to(),
                    events.stream().filter(e -> e.memberId() == member.id()).toList());
            if (state.isMember()) {
                heads.merge(state.cellId(), 1L, Long::sum);
            }
        }
        sums(
                "seed " + seed,
                statistics.whole(),
                heads.values().stream().mapToLong(h -> h).sum());
        for (long cell : statistics.cells()) {
            sums("seed " + seed + ", cell " + cell, statistics.of(cell), heads.getOrDefault(cell, 0L));
        }
    }

    private static void sums(String where, List<StatisticFigure> figures, long heads) {
        Map<String, Integer> by = new HashMap<>();
        figures.forEach(figure -> by.put(figure.name(), figure.count()));
        assertEquals(heads, by.get("statistics.members.total").longValue(), where);
        String movement = "statistics.period.movement.";
        assertEquals(
                by.get(movement + "start")
                        + by.get(movement + "in")
                        + by.get(movement + "cell_in")
                        - by.get(movement + "out")
                        - by.get(movement + "cell_out"),
                by.get(movement + "end"),
                where);
        assertEquals(heads, by.get(movement + "end").longValue(), where);
        for (Section section : Section.values()) {
            for (Group group : List.of(Group.MEMBERS, Group.ADMITTED)) {
                if (section.divides()) {
                    int total = by.get("statistics." + group.name().toLowerCase(java.util.Locale.ROOT) + ".total");
                    int sum = figures.stream()
                            .filter(figure -> figure.section() == section && figure.group() == group)
                            .mapToInt(StatisticFigure::count)
                            .sum();
                    assertEquals(total, sum, where + ", " + section + " of " + group);
                }
            }
        }
    }

    @Test
    void theBandsAreDatedRules() {
        member(1, Gender.FEMALE, new PartialDate(1990, 0, 0));
        event(1, MemberEventKind.ADMISSION, "2012-03-01", 1);
        assertEquals(1, statistics(YEAR).get("statistics.members.age.31_35"));
        assertEquals(1, statistics(YEAR).get("statistics.members.party_age.10_19"));
        rules = Rules.with(
                own("statistics.age.31_35", LocalDate.of(2022, 1, 1), ""),
                own("statistics.age.tre", LocalDate.of(2022, 1, 1), "31 - 40|Trẻ"));
        assertEquals(1, statistics(YEAR).get("statistics.members.age.tre"));
        assertThrows(IllegalArgumentException.class, () -> statistics(YEAR).get("statistics.members.age.31_35"));
        rules = Rules.with(own("statistics.age.31_35", LocalDate.of(2022, 1, 1), "từ 31"));
        assertProblem(2180, () -> statistics(YEAR));
    }

    @Test
    void guestsAreToldButNotCountedAndThoseAwayAreCounted() {
        member(1, Gender.MALE, null);
        event(1, MemberEventKind.TEMPORARY_IN, "2022-05-01", 1);
        member(2, Gender.MALE, null);
        event(2, MemberEventKind.ADMISSION, "2012-05-01", 1);
        event(2, MemberEventKind.TEMPORARY_OUT, "2022-05-01", 0);
        MemberStatistics statistics = statistics(YEAR);
        assertEquals(1, statistics.get("statistics.members.total"));
        assertEquals(1, statistics.get("statistics.members.guests"));
        assertEquals(1, statistics.get("statistics.members.away"));
        assertEquals(1, statistics.get("statistics.period.movement.temporary_in"));
    }

    @Test
    void badgesAndDisciplineOfThePeriodOnly() {
        member(1, Gender.MALE, null);
        event(1, MemberEventKind.ADMISSION, "1982-05-01", 1);
        badges.add(new PartyBadge(1, 1, 40, LocalDate.of(2022, 5, 19), "usual", "", "", null));
        badges.add(new PartyBadge(2, 1, 30, LocalDate.of(2012, 5, 19), "usual", "", "", null));
        disciplines.add(new Discipline(1, 1, "warning", LocalDate.of(2022, 12, 31), "", null, "", null));
        disciplines.add(new Discipline(2, 1, "warning", LocalDate.of(2023, 1, 1), "", null, "", null));
        MemberStatistics statistics = statistics(YEAR);
        assertEquals(1, statistics.get("statistics.period.badge.40"));
        assertEquals(0, statistics.get("statistics.period.badge.30"));
        assertEquals(1, statistics.get("statistics.period.discipline.warning"));
    }

    private MemberStatistics statistics(Period period) {
        return MemberStatistics.of(new StatisticRecords(members, events, badges, disciplines, rules), period);
    }

    private void member(long id, Gender gender, PartialDate birth) {
        Person person = new Person(id, "Bàn Văn " + id, gender, birth);
        members.add(new Member(id, person, "", null, null, "", "", "", null, null, "", ""));
    }

    private void event(long member, MemberEventKind kind, String day, long cell) {
        events.add(new MemberEvent(events.size() + 1L, member, kind, LocalDate.parse(day), cell, ""));
    }
}
