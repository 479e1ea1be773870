package vn.sovang.service.proposal;

import java.util.List;
import java.util.Optional;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.proposal.DossierPaper;
import vn.sovang.domain.proposal.KnownNames;
import vn.sovang.domain.proposal.Phrase;
import vn.sovang.domain.proposal.ProposalRound;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;

/**
 * A round with its lines, checked.
 *
 * @param round null when the year has none
 * @param units units that propose or are named anywhere, for the next line
 * @param papers of the dossier of this round
 */
public record ProposalList(
        ProposalRound round,
        List<ProposalRow> rows,
        KnownNames names,
        List<String> units,
        List<Phrase> phrases,
        List<DossierPaper> papers,
        RuleBook rules) {
    public ProposalList {
        rows = List.copyOf(rows);
        units = List.copyOf(units);
        phrases = List.copyOf(phrases);
        papers = List.copyOf(papers);
    }

    /** No round. */
    public static ProposalList empty() {
        return new ProposalList(
                null, List.of(), new KnownNames(), List.of(), List.of(), List.of(), RuleBook.of(List.of()));
    }

    public Optional<ProposalRow> find(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    /** A list of codes on the day of the round; empty without a round. */
    public CodeList codes(String name) {
        return CodeList.of(round == null ? RuleBook.of(List.of()) : rules, name, round == null ? null : round.day());
    }

    /** How many lines pass a filter. */
    public long count(ProposalFilter filter) {
        return rows.stream().filter(filter::shows).count();
    }

    /** How many lines of a kind were not refused. */
    public long count(RecipientKind kind) {
        return rows.stream()
                .filter(row -> row.proposal().kind() == kind
                        && !row.proposal().verdict().isRefused())
                .count();
    }

    /** đồng that the lines not refused would cost by the rules of the day of the round. */
    public long cost() {
        return rows.stream()
                .filter(row -> !row.proposal().verdict().isRefused())
                .mapToLong(row -> row.reward().amount())
                .sum();
    }
}
