package vn.sovang.domain.proposal;

/**
 * Why a finding on a proposal stands.
 *
 * @param subject what the finding said, as {@link ProposalFinding#subject} names it; a finding that says something else
 *     is not answered by it
 * @param reason never empty
 */
public record KeptReason(long id, long proposalId, ProposalCheck check, String subject, String reason) {}
