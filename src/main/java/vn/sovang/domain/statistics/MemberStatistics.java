package vn.sovang.domain.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import vn.sovang.domain.member.BadgeRules;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.member.Membership.Standing;
import vn.sovang.domain.member.PartyAge;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.statistics.StatisticFigure.Group;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.Period;

/**
 * The basic statistics of the members (Hướng dẫn 11-HD/BTCTW năm 2021) on the last day of a period, with what happened in
 * it: of the whole and of each cell. A pure function of its records; every paper and screen reads these figures.
 */
public final class MemberStatistics {
    /** Codes of the headcount. */
    public static final List<String> HEADCOUNTS = List.of(
            "total",
            "full",
            "probationary",
            "women",
            "ethnic_minority",
            "religious",
            "exempt",
            "suspended",
            "away",
            "guests");

    /** Codes of the headcount of those who were admitted. */
    public static final List<String> PERSONS = List.of("total", "women", "ethnic_minority", "religious");

    /** Codes of what the movements of the period come to; the kinds of events stand between. */
    public static final List<String> BALANCE = List.of("start", "in", "out", "cell_in", "cell_out", "end");

    private final StatisticRecords records;
    private final Period period;
    private final LocalDate day;
    private final Classes classes;
    private final Counts whole = new Counts();
    private final SortedMap<Long, Counts> byCell = new TreeMap<>();
    private final Map<String, Integer> named = new HashMap<>();

    /** Takes whom the statistics find, one after the other. */
    private interface Tally {
        void add(long cell, Group group, Section section, String code, long member);
    }

    private MemberStatistics(StatisticRecords records, Period period) {
        this.records = records;
        this.period = period;
        day = period.to();
        classes = new Classes(records.rules(), day);
        expect(whole);
        count((cell, group, section, code, member) -> {
            whole.add(group, section, code);
            if (cell != 0) {
                counts(cell).add(group, section, code);
            }
        });
        whole.figures().forEach(figure -> named.put(figure.name(), figure.count()));
    }

    /**
     * Counts.
     *
     * @param period whose last day is the day of the statistics
     * @throws IllegalArgumentException when the period has no beginning or no end
     * @throws vn.sovang.base.ProblemException 2180 when a rule about bands cannot be read
     */
    public static MemberStatistics of(StatisticRecords records, Period period) {
        if (period.from() == null || period.to() == null) {
            throw new IllegalArgumentException("statistics have a first and a last day");
        }
        return new MemberStatistics(records, period);
    }

    public Period period() {
        return period;
    }

    /** The figures of the whole, in the order of the sections. */
    public List<StatisticFigure> whole() {
        return whole.figures();
    }

    /** The ids of the cells that have a member, a guest or a movement. */
    public Collection<Long> cells() {
        return List.copyOf(byCell.keySet());
    }

    /** The figures of one cell: the same as of the whole, in the same order. */
    public List<StatisticFigure> of(long cellId) {
        return counts(cellId).figures();
    }

    /**
     * A figure of the whole.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public int get(String name) {
        if (!named.containsKey(name)) {
            throw new IllegalArgumentException("no figure " + name);
        }
        return named.get(name);
    }

    /**
     * The ids of those whom a figure counts, each as often as it counts them: somebody to whom the same thing happened
     * twice in the period stands there twice.
     *
     * @param cells tells of the id of a cell whether it is looked at; 0 is asked for what belongs to none
     */
    public List<Long> members(StatisticFigure figure, LongPredicate cells) {
        List<Long> ids = new ArrayList<>();
        count((cell, group, section, code, member) -> {
            if (group == figure.group()
                    && section == figure.section()
                    && code.equals(figure.code())
                    && cells.test(cell)) {
                ids.add(member);
            }
        });
        return ids;
    }

    private Counts counts(long cellId) {
        return byCell.computeIfAbsent(cellId, id -> {
            Counts counts = new Counts();
            expect(counts);
            return counts;
        });
    }

    private void expect(Counts counts) {
        for (Group group : List.of(Group.MEMBERS, Group.ADMITTED)) {
            List<String> heads = group == Group.MEMBERS ? HEADCOUNTS : PERSONS;
            heads.forEach(code -> counts.expect(group, Section.HEADCOUNT, code, Certainty.CERTAIN));
            for (Section section : Classes.dividing()) {
                classes.codes(section).forEach((code, certainty) -> counts.expect(group, section, code, certainty));
            }
        }
        BALANCE.forEach(code -> counts.expect(Group.PERIOD, Section.MOVEMENT, code, Certainty.CERTAIN));
        for (MemberEventKind kind : MemberEventKind.values()) {
            counts.expect(Group.PERIOD, Section.MOVEMENT, kind.code(), Certainty.CERTAIN);
        }
        for (int years : BadgeRules.years(records.rules(), day)) {
            counts.expect(Group.PERIOD, Section.BADGE, String.valueOf(years), Certainty.CERTAIN);
        }
        CodeList.of(records.rules(), Section.DISCIPLINE.list(), day)
                .codes()
                .forEach(form -> counts.expect(Group.PERIOD, Section.DISCIPLINE, form, Certainty.CERTAIN));
    }

    private void count(Tally tally) {
        Map<Long, List<MemberEvent>> events =
                records.events().stream().collect(Collectors.groupingBy(MemberEvent::memberId));
        for (Member member : records.members()) {
            List<MemberEvent> happened = events.getOrDefault(member.id(), List.of());
            new MemberCount(member, happened, tally).count();
        }
        for (PartyBadge badge : records.badges()) {
            if (period.contains(badge.day())) {
                long cell = Membership.on(badge.day(), events.getOrDefault(badge.memberId(), List.of()))
                        .lastCellId();
                tally.add(cell, Group.PERIOD, Section.BADGE, String.valueOf(badge.years()), badge.memberId());
            }
        }
        for (Discipline discipline : records.disciplines()) {
            if (period.contains(discipline.day())) {
                long cell = Membership.on(discipline.day(), events.getOrDefault(discipline.memberId(), List.of()))
                        .lastCellId();
                tally.add(cell, Group.PERIOD, Section.DISCIPLINE, discipline.form(), discipline.memberId());
            }
        }
    }

    /** One member counted. */
    private final class MemberCount {
        private final Member member;
        private final List<MemberEvent> events;
        private final Tally tally;

        private MemberCount(Member member, List<MemberEvent> events, Tally tally) {
            this.member = member;
            this.events = events;
            this.tally = tally;
        }

        private void add(long cell, Group group, Section section, String code) {
            tally.add(cell, group, section, code, member.id());
        }

        private void count() {
            Membership state = Membership.on(day, events);
            if (state.isMember()) {
                present(state);
            } else if (state.isGuest()) {
                add(state.activityCellId(), Group.MEMBERS, Section.HEADCOUNT, "guests");
            }
            movements();
        }

        private void present(Membership state) {
            long cell = state.cellId();
            person(cell, Group.MEMBERS, day);
            boolean full = state.standing() == Standing.FULL;
            add(cell, Group.MEMBERS, Section.HEADCOUNT, full ? "full" : "probationary");
            head(cell, Group.MEMBERS, state.exempt(), "exempt");
            head(cell, Group.MEMBERS, state.suspended(), "suspended");
            head(cell, Group.MEMBERS, state.isAway(), "away");
        }

        private void head(long cell, Group group, boolean is, String code) {
            if (is) {
                add(cell, group, Section.HEADCOUNT, code);
            }
        }

        /** What is counted of those who are there and of those who were admitted alike. */
        private void person(long cell, Group group, LocalDate on) {
            head(cell, group, true, "total");
            head(cell, group, member.person().gender() == Gender.FEMALE, "women");
            head(cell, group, classes.isMinority(member), "ethnic_minority");
            head(cell, group, Classes.isReligious(member), "religious");
            PartyAge age = PartyAge.of(events, records.rules());
            for (Section section : Classes.dividing()) {
                add(cell, group, section, classes.of(section, member, age, on));
            }
        }

        private void movements() {
            Membership before = Membership.on(period.from().minusDays(1), events);
            if (before.isMember()) {
                movement(before.cellId(), "start");
            }
            Membership end = Membership.on(day, events);
            if (end.isMember()) {
                movement(end.cellId(), "end");
            }
            for (Membership.Step step : Membership.steps(events)) {
                if (period.contains(step.event().day())) {
                    step(step);
                }
            }
        }

        private void step(Membership.Step step) {
            Membership before = step.before();
            Membership after = step.after();
            String kind = step.event().kind().code();
            if (before.isMember() && after.isMember()) {
                movement(after.cellId(), kind);
                if (before.cellId() != after.cellId()) {
                    movement(before.cellId(), "cell_out");
                    movement(after.cellId(), "cell_in");
                }
            } else if (after.isMember()) {
                movement(after.cellId(), kind);
                movement(after.cellId(), "in");
            } else if (before.isMember()) {
                movement(before.cellId(), kind);
                movement(before.cellId(), "out");
            } else if (after.isGuest()) {
                movement(after.activityCellId(), kind);
            }
            if (step.event().kind().admits() && after.isMember()) {
                person(after.cellId(), Group.ADMITTED, step.event().day());
            }
        }

        private void movement(long cell, String code) {
            add(cell, Group.PERIOD, Section.MOVEMENT, code);
        }
    }
}
