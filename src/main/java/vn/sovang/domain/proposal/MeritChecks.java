package vn.sovang.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.WorkingYear;

/** Whether a recipient has what the form asks for, and whether the body may give it. */
final class MeritChecks implements ProposalChecks.Check {
    private final ProposalRecords records;
    private final RuleBook rules;
    private final LocalDate day;
    private final String stream;
    private final CodeList forms;
    private final CodeList levels;
    private final CodeList disciplines;
    private final int year;
    private final String honoured;
    private Regime regime;
    private List<ProposalRecords.Given> familyAwards;

    MeritChecks(ProposalRecords records) {
        this.records = records;
        rules = records.rules();
        day = records.round().day();
        stream = records.round().stream().key();
        year = records.round().honouredYear();
        honoured = Integer.toString(year);
        forms = CodeList.of(rules, "award_form", day);
        levels = CodeList.of(rules, "commendation_level", day);
        disciplines = CodeList.of(rules, "discipline_form", day);
    }

    @Override
    public void of(Proposal line, ProposalChecks.Found found) {
        authority(line, found);
        rating(line, found);
        interval(line, found);
        discipline(line, found);
    }

    private void authority(Proposal line, ProposalChecks.Found found) {
        if (isFor("authority." + stream + "." + line.form(), line.kind())) {
            return;
        }
        String above = levels.codes().stream()
                .filter(level -> level.startsWith(stream) && !level.equals(stream))
                .filter(level -> isFor("authority." + level + "." + line.form(), line.kind()))
                .findFirst()
                .map(levels::label)
                .orElse("");
        String form = forms.label(line.form());
        String kind = line.kind().vietnamese();
        if (above.isEmpty()) {
            found.say(
                    ProposalCheck.AUTHORITY, 1838, "proposal.finding.authority", form, kind, levels.label(stream), day);
        } else {
            found.say(
                    ProposalCheck.AUTHORITY,
                    1854,
                    "proposal.finding.authority.above",
                    form,
                    kind,
                    levels.label(stream),
                    day,
                    above);
        }
    }

    private boolean isFor(String key, RecipientKind kind) {
        return rules.find(key, day)
                .filter(rule -> List.of(rule.value().split("\\|")).contains(kind.key()))
                .isPresent();
    }

    private void rating(Proposal line, ProposalChecks.Found found) {
        Optional<Rule> wanted = rules.find(
                "rating." + stream + "." + line.form() + "." + line.kind().key(), day);
        if (wanted.isEmpty()) {
            return;
        }
        String form = forms.label(line.form());
        Links links = line.links();
        if (links.equals(Links.NONE)) {
            found.say(ProposalCheck.LINK, 1830, "proposal.finding.link", form, honoured);
            return;
        }
        String level = links.cellId() != 0
                ? records.ratings().cells().get(links.cellId())
                : records.ratings().members().get(records.register().memberOf(links.personId()));
        String least = regime().label(wanted.get().value());
        if (level == null) {
            found.say(ProposalCheck.RATING, 1831, "proposal.finding.rating.missing", honoured, form, least);
        } else if (rank(level) > rank(wanted.get().value())) {
            found.say(
                    ProposalCheck.RATING,
                    1832,
                    "proposal.finding.rating.low",
                    honoured,
                    regime().label(level),
                    form,
                    least);
        }
    }

    /** The better, the smaller; a level that the regime does not know is the worst. */
    private int rank(String level) {
        int at = regime().levels().stream().map(Level::code).toList().indexOf(level);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private Regime regime() {
        if (regime == null) {
            regime = Regime.of(rules, year);
        }
        return regime;
    }

    /** A certificate for a family asks for its title in so many years on end, none of them counted twice. */
    private void interval(Proposal line, ProposalChecks.Found found) {
        String key = "interval." + stream + "." + records.round().kind() + "."
                + line.kind().key() + ".years";
        Optional<Rule> rule = rules.find(key, day);
        if (rule.isEmpty()) {
            return;
        }
        int years = rules.number(key, day).intValue();
        long household = line.links().householdId();
        if (household == 0) {
            found.say(ProposalCheck.LINK, 1841, "proposal.finding.link.household", years);
            return;
        }
        int onEnd = records.titles().yearsOnEnd(household, year);
        if (onEnd < years) {
            String lacking = IntStream.rangeClosed(year - years + 1, year)
                    .filter(one -> !records.titles().isCultural(household, one))
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(", "));
            found.say(ProposalCheck.INTERVAL, 1839, "proposal.finding.interval", years, onEnd, lacking);
        }
        familyAwards(years).stream()
                .filter(given -> Fold.same(
                                given.award().recipient().name(),
                                line.recipient().name())
                        && Fold.same(
                                given.award().recipient().unit(),
                                line.recipient().unit()))
                .findFirst()
                .ifPresent(given -> found.say(
                        ProposalCheck.INTERVAL,
                        1840,
                        "proposal.finding.interval.overlap",
                        Integer.toString(given.honouredYear()),
                        given.decision(),
                        years));
    }

    /** What families were given for their title in the years before that would count again. */
    private List<ProposalRecords.Given> familyAwards(int years) {
        if (familyAwards == null) {
            String title = Fold.of(CodeList.of(rules, "household_title", new WorkingYear(year).lastDay())
                    .label("cultural_family"));
            familyAwards = records.given().stream()
                    .filter(given -> given.honouredYear() > year - years && given.honouredYear() < year)
                    .filter(given -> given.award().recipient().kind() == RecipientKind.HOUSEHOLD)
                    .filter(given -> Fold.of(given.award().achievement()).contains(title))
                    .toList();
        }
        return familyAwards;
    }

    /** Discipline of the year and up to the day of the round, for whoever is a member, whichever stream commends. */
    private void discipline(Proposal line, ProposalChecks.Found found) {
        long member = records.register().memberOf(line.links().personId());
        WorkingYear working = new WorkingYear(year);
        LocalDate last = day.isAfter(working.lastDay()) ? day : working.lastDay();
        for (Discipline one : records.disciplines().getOrDefault(member, List.of())) {
            boolean ended = one.lifted() != null && one.lifted().isBefore(working.firstDay());
            if (!one.day().isAfter(last) && !ended && inForce(one, working)) {
                found.say(
                        ProposalCheck.DISCIPLINE,
                        1842,
                        "proposal.finding.discipline",
                        disciplines.label(one.form()),
                        one.day());
            }
        }
    }

    /** Without a word on its end a measure counts for the year in which it began. */
    private static boolean inForce(Discipline one, WorkingYear working) {
        return one.lifted() != null || !one.day().isBefore(working.firstDay());
    }
}
