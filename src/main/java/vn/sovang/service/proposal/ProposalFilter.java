package vn.sovang.service.proposal;

import vn.sovang.domain.proposal.Verdict;

/** Which lines of a round a list shows. */
public enum ProposalFilter {
    ALL,
    /** Those with something the council should know. */
    DOUBTFUL,
    OPEN,
    ACCEPTED,
    REFUSED;

    public boolean shows(ProposalRow row) {
        Verdict verdict = row.proposal().verdict();
        return switch (this) {
            case ALL -> true;
            case DOUBTFUL -> row.open() > 0;
            case OPEN -> verdict.isOpen();
            case ACCEPTED -> verdict.isAccepted();
            case REFUSED -> verdict.isRefused();
        };
    }
}
