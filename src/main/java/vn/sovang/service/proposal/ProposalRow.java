package vn.sovang.service.proposal;

import java.util.List;
import vn.sovang.domain.commendation.Reward;
import vn.sovang.domain.proposal.Proposal;
import vn.sovang.domain.proposal.ProposalFinding;
import vn.sovang.domain.text.SearchText;

/**
 * A line of a round as the list shows it.
 *
 * @param reward what it would cost on the day of the round
 * @param sortKey place in the Vietnamese order of names
 */
public record ProposalRow(
        Proposal proposal, List<ProposalFinding> findings, Reward reward, String sortKey, SearchText searched) {

    public long id() {
        return proposal.id();
    }

    /** How many findings nobody has answered yet. */
    public long open() {
        return findings.stream().filter(ProposalFinding::isOpen).count();
    }
}
