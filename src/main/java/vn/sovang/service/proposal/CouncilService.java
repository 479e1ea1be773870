package vn.sovang.service.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.AwardLinks;
import vn.sovang.domain.proposal.Proposal;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.proposal.Verdict;
import vn.sovang.service.decision.DecisionDrafts;
import vn.sovang.service.decision.DraftLine;
import vn.sovang.service.decision.DraftWish;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** What the council says on the lines of a round, and the drafts that its word becomes. */
public final class CouncilService {
    private final Store store;

    public CouncilService(Store store) {
        this.store = store;
    }

    /**
     * One verdict for several lines, as one named change.
     *
     * @throws vn.sovang.base.ProblemException 2837 when the round has become a decision, 2842 when something is refused
     *     without a reason
     */
    public void decide(long roundId, Set<Long> ids, Verdict verdict, String label) {
        if (verdict.isRefused() && verdict.reason().isBlank()) {
            throw Problem.of(2842, "proposal.problem.reason").asException();
        }
        store.change(label, tables -> {
            ProposalService.requireOpen(tables, roundId);
            tables.proposals().lines().of(roundId).stream()
                    .filter(line -> ids.contains(line.id()))
                    .filter(line -> !line.verdict().equals(verdict))
                    .forEach(line -> tables.proposals().lines().update(line.with(verdict)));
            return null;
        });
    }

    /**
     * Accepts every line that is still open with the votes of all who are present, as one named change.
     *
     * @return how many lines
     */
    public int acceptRest(long roundId, String label) {
        return store.change(label, tables -> {
            ProposalRound round = ProposalService.requireOpen(tables, roundId);
            int present = round.meeting().presentOnes().size();
            Verdict verdict = new Verdict(
                    Verdict.Outcome.ACCEPTED,
                    present == 0 ? null : Integer.valueOf(present),
                    present == 0 ? null : 0,
                    "");
            List<Proposal> open = tables.proposals().lines().of(roundId).stream()
                    .filter(line -> line.verdict().isOpen())
                    .toList();
            open.forEach(line -> tables.proposals().lines().update(line.with(verdict)));
            return open.size();
        });
    }

    /**
     * Drafts the decisions of the accepted lines, one for each form, and closes the round; one named change that undo
     * takes back.
     *
     * @param unanswered how many findings on accepted lines nobody has answered
     * @return the keys of the drafts
     * @throws vn.sovang.base.ProblemException 2845 when nothing was accepted, 2846 when lines are still open, 2847 when
     *     findings are not answered
     */
    public List<Long> draft(long roundId, long unanswered, String label) {
        if (unanswered > 0) {
            throw Problem.of(2847, "proposal.problem.unanswered", unanswered).asException();
        }
        return store.change(label, tables -> {
            ProposalRound round = ProposalService.requireOpen(tables, roundId);
            List<Proposal> lines = tables.proposals().lines().of(roundId);
            long open = lines.stream().filter(line -> line.verdict().isOpen()).count();
            List<Proposal> accepted =
                    lines.stream().filter(line -> line.verdict().isAccepted()).toList();
            if (open > 0) {
                throw Problem.of(2846, "proposal.problem.open", open).asException();
            }
            if (accepted.isEmpty()) {
                throw Problem.of(2845, "proposal.problem.none_accepted").asException();
            }
            return draft(tables, round, accepted);
        });
    }

    private static List<Long> draft(Tables tables, ProposalRound round, List<Proposal> accepted) {
        List<Long> drafts = DecisionDrafts.create(
                tables,
                new DraftWish(
                        round.stream(),
                        round.kind(),
                        round.honouredYear(),
                        round.campaignId(),
                        round.day(),
                        "",
                        accepted.stream().map(CouncilService::line).toList()));
        List<String> forms = new ArrayList<>();
        accepted.stream().map(Proposal::form).distinct().forEach(forms::add);
        for (Proposal line : accepted) {
            tables.proposals().lines().update(line.decidedBy(drafts.get(forms.indexOf(line.form()))));
        }
        tables.proposals().rounds().update(round.closed(true));
        return drafts;
    }

    private static DraftLine line(Proposal line) {
        return new DraftLine(
                line.recipient(),
                new AwardLinks(
                        line.links().personId(),
                        line.links().householdId(),
                        line.links().collectiveId()),
                line.achievement(),
                line.form(),
                line.field() == null ? "" : line.field());
    }

    /**
     * Opens a round again whose drafts have been dropped.
     *
     * @throws vn.sovang.base.ProblemException 2848 while a decision of it is there
     */
    public void reopen(long roundId, String label) {
        store.change(label, tables -> {
            ProposalRound round = ProposalService.round(tables, roundId);
            Set<Long> there = new HashSet<>();
            tables.decisions().all().forEach(decision -> there.add(decision.id()));
            List<Proposal> lines = tables.proposals().lines().of(roundId);
            if (lines.stream().anyMatch(line -> there.contains(line.decisionId()))) {
                throw Problem.of(2848, "proposal.problem.reopen").asException();
            }
            lines.stream()
                    .filter(line -> line.decisionId() != 0)
                    .forEach(line -> tables.proposals().lines().update(line.decidedBy(0)));
            tables.proposals().rounds().update(round.closed(false));
            return null;
        });
    }
}
