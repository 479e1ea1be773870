package vn.sovang.domain.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;

/**
 * What the council should know of each line before it votes. Every finding is a sentence and can be answered by a reason,
 * which is kept; what is asked for in which form, and in whose power it lies, are dated rules read on the day of the round.
 */
public final class ProposalChecks {
    private final ProposalRecords records;
    private final List<Check> checks;

    private ProposalChecks(ProposalRecords records) {
        this.records = records;
        checks = List.of(
                new MeritChecks(records),
                new RepetitionChecks(records),
                new WordingChecks(records),
                new CouncilChecks(records));
    }

    /** One group of checks of a line. */
    @FunctionalInterface
    interface Check {
        void of(Proposal line, Found found);
    }

    /** Takes what is found. */
    @FunctionalInterface
    interface Found {
        void say(ProposalCheck check, int code, String key, Object... args);
    }

    /** The findings of each line of the round, by its id; a line without any has an empty list. */
    public static Map<Long, List<ProposalFinding>> of(ProposalRecords records) {
        return new ProposalChecks(records).all();
    }

    private Map<Long, List<ProposalFinding>> all() {
        Map<Long, List<KeptReason>> kept = new HashMap<>();
        records.reasons()
                .forEach(one -> kept.computeIfAbsent(one.proposalId(), id -> new ArrayList<>())
                        .add(one));
        Map<Long, List<ProposalFinding>> all = new LinkedHashMap<>();
        for (Proposal line : records.lines()) {
            List<ProposalFinding> found = new ArrayList<>();
            Found taker = (check, code, key, args) -> found.add(answered(
                    new ProposalFinding(check, Problem.of(code, key, args)), kept.getOrDefault(line.id(), List.of())));
            checks.forEach(check -> check.of(line, taker));
            all.put(line.id(), List.copyOf(found));
        }
        return all;
    }

    private static ProposalFinding answered(ProposalFinding finding, List<KeptReason> kept) {
        return kept.stream()
                .filter(one -> one.check() == finding.check() && one.subject().equals(finding.subject()))
                .findFirst()
                .map(one -> finding.because(one.reason()))
                .orElse(finding);
    }
}
