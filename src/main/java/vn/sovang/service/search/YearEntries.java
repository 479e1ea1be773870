package vn.sovang.service.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.time.DayText;

/** What belongs to a working year: decisions and awards, campaigns, targets, tasks, conferences. */
final class YearEntries {
    /** What a clerk types before the number of a decision. */
    private static final String DECISION = "quyết định số";

    private YearEntries() {}

    static List<Entry> decisions(Reading reading) {
        return reading.tables().decisions().all().stream()
                .sorted(Comparator.comparing(Decision::day).reversed())
                .map(decision -> reading.entry(
                        new Subject(Subject.Kind.DECISION, decision.id(), decision.honouredYear()),
                        decision.fullNumber(),
                        Reading.dotted(DayText.of(decision.day()), decision.summary()),
                        mark(decision.state()),
                        DECISION,
                        decision.signer(),
                        decision.listName()))
                .toList();
    }

    private static Entry.Mark mark(DecisionState state) {
        return switch (state) {
            case DRAFT, SUBMITTED -> Entry.Mark.DRAFT;
            case SIGNED, PRESENTED -> Entry.Mark.NONE;
            case REVOKED -> Entry.Mark.REVOKED;
        };
    }

    static List<Entry> awards(Reading reading) {
        Map<Long, Decision> decisions = reading.tables().decisions().all().stream()
                .collect(Collectors.toMap(Decision::id, Function.identity()));
        return Reading.persons(decisions.values().stream()
                .sorted(Comparator.comparing(Decision::day).reversed())
                .flatMap(decision -> reading.tables().awards().of(decision.id()).stream())
                .map(award -> award(reading, award, decisions.get(award.decisionId()))));
    }

    private static Entry award(Reading reading, Award award, Decision decision) {
        return reading.entry(
                new Subject(Subject.Kind.AWARD, award.id(), decision.honouredYear()),
                award.recipient().name(),
                Reading.dotted(
                        award.recipient().place(),
                        decision.fullNumber(),
                        String.valueOf(decision.day().getYear())),
                mark(decision.state()),
                award.achievement());
    }

    static List<Entry> higherAwards(Reading reading) {
        return reading.tables().higherAwards().all().stream()
                .map(award -> reading.entry(
                        new Subject(Subject.Kind.HIGHER_AWARD, award.id(), award.year()),
                        award.recipient(),
                        Reading.dotted(award.form(), award.giver(), String.valueOf(award.year())),
                        Entry.Mark.NONE,
                        award.achievement()))
                .toList();
    }

    static List<Entry> campaigns(Reading reading) {
        return Reading.things(reading.tables().campaigns().all().stream()
                .map(campaign -> reading.entry(
                        Subject.of(Subject.Kind.CAMPAIGN, campaign.id()),
                        campaign.name(),
                        Reading.dotted(
                                Reading.joined(
                                        "–",
                                        day(campaign.period().from()),
                                        day(campaign.period().to())),
                                campaign.launchedBy()),
                        Entry.Mark.NONE,
                        campaign.code())));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DayText.of(day);
    }

    static List<Entry> targets(Reading reading) {
        return ofYears(reading.tables().targets().years(), reading.tables().targets()::of)
                .map(target -> target(reading, target))
                .toList();
    }

    private static Entry target(Reading reading, Target target) {
        return reading.entry(
                new Subject(Subject.Kind.TARGET, target.id(), target.year()),
                target.name(),
                Reading.dotted(
                        String.valueOf(target.year()),
                        target.group(),
                        target.results().year().shown()),
                Entry.Mark.NONE,
                target.source());
    }

    static List<Entry> tasks(Reading reading) {
        return ofYears(reading.tables().yearTasks().years(), reading.tables().yearTasks()::of)
                .map(task -> reading.entry(
                        new Subject(Subject.Kind.TASK, task.id(), task.year()),
                        task.wording(),
                        Reading.dotted(String.valueOf(task.year()), task.owner()),
                        Entry.Mark.NONE))
                .toList();
    }

    static List<Entry> conferences(Reading reading) {
        return reading.tables().conferences().all().reversed().stream()
                .map(conference -> reading.entry(
                        Subject.of(Subject.Kind.CONFERENCE, conference.id()),
                        conference.name(),
                        Reading.dotted(DayText.of(conference.day()), conference.chair()),
                        Entry.Mark.NONE))
                .toList();
    }

    /** The records of all years, the newest year first. */
    private static <T> Stream<T> ofYears(Collection<Integer> years, IntFunction<List<T>> of) {
        return years.stream().sorted(Comparator.reverseOrder()).flatMap(year -> of.apply(year).stream());
    }
}
