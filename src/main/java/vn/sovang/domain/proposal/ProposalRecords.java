package vn.sovang.domain.proposal;

import java.util.List;
import java.util.Map;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.office.HouseholdTitles;
import vn.sovang.domain.rule.RuleBook;

/**
 * What the lines of a round are held against.
 *
 * @param lines of the round, in their order
 * @param elsewhere lines of other rounds that honour the same year and were not refused
 * @param given awards of decisions, those of revoked ones left out
 * @param register whom the register knows
 * @param reasons why findings stand, of any round
 */
public record ProposalRecords(
        ProposalRound round,
        List<Proposal> lines,
        List<Elsewhere> elsewhere,
        List<Given> given,
        KnownNames register,
        Ratings ratings,
        Map<Long, List<Discipline>> disciplines,
        HouseholdTitles titles,
        List<KeptReason> reasons,
        RuleBook rules) {

    public ProposalRecords {
        lines = List.copyOf(lines);
        elsewhere = List.copyOf(elsewhere);
        given = List.copyOf(given);
        disciplines = Map.copyOf(disciplines);
        reasons = List.copyOf(reasons);
    }

    /** A line of another round. */
    public record Elsewhere(ProposalRound round, Proposal proposal) {}

    /**
     * An award of a decision.
     *
     * @param decision the full number of its decision
     */
    public record Given(int honouredYear, String decision, Award award) {}

    /**
     * The levels decided for the honoured year.
     *
     * @param members by id of the member
     * @param cells by id of the cell
     */
    public record Ratings(Map<Long, String> members, Map<Long, String> cells) {
        public Ratings {
            members = Map.copyOf(members);
            cells = Map.copyOf(cells);
        }
    }
}
