package vn.sovang.domain.proposal;

import java.util.stream.Collectors;
import vn.sovang.base.Problem;

/**
 * Something about a proposal that the council should know.
 *
 * @param reason why it stands nevertheless, null while nobody has answered it
 */
public record ProposalFinding(ProposalCheck check, Problem problem, String reason) {

    ProposalFinding(ProposalCheck check, Problem problem) {
        this(check, problem, null);
    }

    /** What it says, in no language: a kept reason answers just this. */
    public String subject() {
        return problem.code() + problem.args().stream().map(arg -> "|" + arg).collect(Collectors.joining());
    }

    public boolean isOpen() {
        return reason == null;
    }

    ProposalFinding because(String why) {
        return new ProposalFinding(check, problem, why);
    }
}
