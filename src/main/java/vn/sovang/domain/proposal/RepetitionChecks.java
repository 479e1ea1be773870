package vn.sovang.domain.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.AwardLinks;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.text.Fold;

/**
 * Whether somebody is honoured twice: for the same achievement at any time, or for whatever in the same year. Two of one
 * name are taken for one unless both are linked to different records; the clerk then says so.
 */
final class RepetitionChecks implements ProposalChecks.Check {
    private final ProposalRecords records;
    private final Map<String, List<Proposal>> lines = new HashMap<>();
    private final Map<String, List<ProposalRecords.Elsewhere>> elsewhere = new HashMap<>();
    private final Map<String, List<ProposalRecords.Given>> given = new HashMap<>();

    RepetitionChecks(ProposalRecords records) {
        this.records = records;
        records.lines().forEach(line -> add(lines, line.recipient(), line));
        records.elsewhere().forEach(other -> add(elsewhere, other.proposal().recipient(), other));
        records.given().forEach(one -> add(given, one.award().recipient(), one));
    }

    private static <T> void add(Map<String, List<T>> map, Recipient recipient, T what) {
        map.computeIfAbsent(key(recipient), name -> new ArrayList<>()).add(what);
    }

    private static <T> Stream<T> of(Map<String, List<T>> map, Proposal line) {
        return map.getOrDefault(key(line.recipient()), List.of()).stream();
    }

    private static String key(Recipient recipient) {
        String name = recipient.kind() + "|" + Fold.of(recipient.name());
        return recipient instanceof Recipient.Collective ? name + "|" + Fold.of(recipient.unit()) : name;
    }

    @Override
    public void of(Proposal line, ProposalChecks.Found found) {
        if (line.verdict().isRefused()) {
            return;
        }
        inThisRound(line, found);
        inOtherRounds(line, found);
        byDecisions(line, found);
    }

    private void inThisRound(Proposal line, ProposalChecks.Found found) {
        of(lines, line)
                .filter(other -> other.id() != line.id() && !other.verdict().isRefused() && mayBeOne(other, line))
                .findFirst()
                .ifPresent(other -> {
                    if (sameAchievement(other.achievement(), line)) {
                        found.say(ProposalCheck.SAME_ACHIEVEMENT, 1834, "proposal.finding.same.line", other.position());
                    } else {
                        found.say(ProposalCheck.TWICE, 1835, "proposal.finding.twice.line", other.position());
                    }
                });
    }

    private void inOtherRounds(Proposal line, ProposalChecks.Found found) {
        of(elsewhere, line)
                .filter(other -> mayBeOne(other.proposal(), line))
                .findFirst()
                .ifPresent(other -> {
                    String round = other.round().name();
                    int position = other.proposal().position();
                    if (sameAchievement(other.proposal().achievement(), line)) {
                        found.say(ProposalCheck.SAME_ACHIEVEMENT, 1855, "proposal.finding.same.round", round, position);
                    } else {
                        found.say(ProposalCheck.TWICE, 1836, "proposal.finding.twice.round", round, position);
                    }
                });
    }

    private void byDecisions(Proposal line, ProposalChecks.Found found) {
        List<ProposalRecords.Given> before =
                of(given, line).filter(one -> mayBeOne(one.award(), line)).toList();
        before.stream()
                .filter(one -> sameAchievement(one.award().achievement(), line))
                .findFirst()
                .ifPresent(one -> found.say(
                        ProposalCheck.SAME_ACHIEVEMENT, 1833, "proposal.finding.same.decision", one.decision()));
        before.stream()
                .filter(one -> one.honouredYear() == records.round().honouredYear()
                        && !sameAchievement(one.award().achievement(), line))
                .findFirst()
                .ifPresent(one -> found.say(
                        ProposalCheck.TWICE,
                        1837,
                        "proposal.finding.twice.decision",
                        Integer.toString(one.honouredYear()),
                        one.decision(),
                        one.award().recipient().place()));
    }

    private static boolean sameAchievement(String achievement, Proposal line) {
        return !achievement.isBlank() && Fold.same(achievement, line.achievement());
    }

    private static boolean mayBeOne(Award award, Proposal line) {
        AwardLinks linked = award.details().links();
        Links links = line.links();
        return fits(linked.personId(), links.personId())
                && fits(linked.householdId(), links.householdId())
                && fits(linked.collectiveId(), links.collectiveId());
    }

    private static boolean fits(long one, long other) {
        return one == 0 || other == 0 || one == other;
    }

    private static boolean mayBeOne(Proposal one, Proposal other) {
        return one.links().equals(Links.NONE)
                || other.links().equals(Links.NONE)
                || one.links().equals(other.links());
    }
}
