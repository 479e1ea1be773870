package vn.sovang.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.commendation.Reward;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;

/**
 * What the papers of a meeting are made from.
 *
 * @param day the day the papers bear: that of the meeting, else the day of the round
 * @param lines in the order of the list: collectives, households, individuals
 * @param body the deciding body as it is named on that day
 */
public record MeetingRecords(ProposalRound round, LocalDate day, List<Line> lines, UnitVersion body, RuleBook rules) {
    public MeetingRecords {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param remarks what the council should know, each a sentence; with its reason where one was kept
     */
    public record Line(Proposal proposal, Reward reward, List<String> remarks) {
        public Line {
            remarks = List.copyOf(remarks);
        }
    }

    public List<Line> of(RecipientKind kind) {
        return lines.stream().filter(line -> line.proposal().kind() == kind).toList();
    }

    public List<Line> of(Verdict.Outcome outcome) {
        return lines.stream()
                .filter(line -> line.proposal().verdict().outcome() == outcome)
                .toList();
    }

    /** Label of the form of a line. */
    public String form(Line line) {
        return CodeList.of(rules, "award_form", day).label(line.proposal().form());
    }
}
