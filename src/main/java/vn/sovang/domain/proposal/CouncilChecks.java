package vn.sovang.domain.proposal;

import java.math.BigDecimal;
import java.util.Optional;

/** Whether the votes bear what became of a line. */
final class CouncilChecks implements ProposalChecks.Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int present;
    private final Optional<BigDecimal> percent;

    CouncilChecks(ProposalRecords records) {
        present = records.round().meeting().presentOnes().size();
        String key = "council." + records.round().stream().key() + ".accept_percent";
        percent = records.rules()
                .find(key, records.round().day())
                .map(rule -> records.rules().number(key, records.round().day()));
    }

    @Override
    public void of(Proposal line, ProposalChecks.Found found) {
        Verdict verdict = line.verdict();
        if (verdict.votesFor() == null) {
            return;
        }
        int against = verdict.votesAgainst() == null ? 0 : verdict.votesAgainst();
        int all = verdict.votesFor() + against;
        if (present > 0 && all > present) {
            found.say(ProposalCheck.VOTES, 1853, "proposal.finding.votes.many", all, present);
        }
        boolean carried = percent.map(least -> BigDecimal.valueOf(verdict.votesFor())
                                .multiply(HUNDRED)
                                .compareTo(least.multiply(BigDecimal.valueOf(Math.max(all, present))))
                        > 0)
                .orElse(true);
        if (verdict.isAccepted() && !carried) {
            found.say(
                    ProposalCheck.VOTES,
                    1852,
                    "proposal.finding.votes.few",
                    verdict.votesFor(),
                    Math.max(all, present),
                    percent.orElseThrow());
        }
    }
}
