package vn.sovang.domain.yearend;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.HigherAward;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.YearTask;

/**
 * Everything the figures of a year are made from.
 *
 * @param cutoff the day up to which events count, normally 31 December
 * @param decisions signed decisions that honour this year
 * @param awards the awards of these decisions
 * @param targets of this year, judged as at its end
 * @param nextTargets of the following year
 * @param nextTasks of the following year
 * @param leaders ids of the members who lead, see {@link Leaders}
 */
public record YearRecords(
        int year,
        LocalDate cutoff,
        RuleBook rules,
        List<Cell> cells,
        List<MemberEvent> memberEvents,
        List<Evaluation> memberEvaluations,
        List<Evaluation> cellEvaluations,
        List<TargetLine> targets,
        List<Target> nextTargets,
        List<YearTask> nextTasks,
        List<Decision> decisions,
        List<Award> awards,
        List<HigherAward> higherAwards,
        Set<Long> leaders) {
    public YearRecords {
        cells = List.copyOf(cells);
        memberEvents = List.copyOf(memberEvents);
        memberEvaluations = List.copyOf(memberEvaluations);
        cellEvaluations = List.copyOf(cellEvaluations);
        targets = List.copyOf(targets);
        nextTargets = List.copyOf(nextTargets);
        nextTasks = List.copyOf(nextTasks);
        decisions = List.copyOf(decisions);
        awards = List.copyOf(awards);
        higherAwards = List.copyOf(higherAwards);
        leaders = Set.copyOf(leaders);
    }

    /** Records of a year in which nobody is known to hold a party post. */
    public YearRecords(
            int year,
            LocalDate cutoff,
            RuleBook rules,
            List<Cell> cells,
            List<MemberEvent> memberEvents,
            List<Evaluation> memberEvaluations,
            List<Evaluation> cellEvaluations,
            List<TargetLine> targets,
            List<Target> nextTargets,
            List<YearTask> nextTasks,
            List<Decision> decisions,
            List<Award> awards,
            List<HigherAward> higherAwards) {
        this(
                year,
                cutoff,
                rules,
                cells,
                memberEvents,
                memberEvaluations,
                cellEvaluations,
                targets,
                nextTargets,
                nextTasks,
                decisions,
                awards,
                higherAwards,
                Set.of());
    }

    /** The awards of one decision in the order of its list. */
    public List<Award> awardsOf(Decision decision) {
        return awards.stream()
                .filter(award -> award.decisionId() == decision.id())
                .toList();
    }
}
