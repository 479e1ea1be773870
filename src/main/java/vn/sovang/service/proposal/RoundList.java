package vn.sovang.service.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;

/**
 * The rounds of a year.
 *
 * @param campaigns all there are
 */
public record RoundList(int year, List<ProposalRound> rounds, List<Campaign> campaigns, RuleBook rules) {
    public RoundList {
        rounds = List.copyOf(rounds);
        campaigns = List.copyOf(campaigns);
    }

    /** A year without any. */
    public static RoundList empty(int year) {
        return new RoundList(year, List.of(), List.of(), RuleBook.of(List.of()));
    }

    public Optional<ProposalRound> find(long id) {
        return rounds.stream().filter(round -> round.id() == id).findFirst();
    }

    /** The kinds of commendation on a day. */
    public CodeList kinds(LocalDate day) {
        return CodeList.of(rules, "commendation_kind", day);
    }
}
