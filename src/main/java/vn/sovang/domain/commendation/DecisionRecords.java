package vn.sovang.domain.commendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.office.Signature;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.rule.RuleBook;

/**
 * Everything the papers of one decision are made from.
 *
 * @param day the day whose names, rules and signatory are used: the day of the decision, or the day of a draft
 * @param lines the awards in the order of the list, with the rewards of that day
 * @param body the issuing body as it is named on that day
 * @param draft whether the papers show the decision as it would be on another day than its own
 * @param texts paragraphs that the office words itself, by the key of their {@link DecisionPart}
 */
public record DecisionRecords(
        Decision decision,
        LocalDate day,
        List<AwardLine> lines,
        UnitVersion body,
        Signature signature,
        RuleBook rules,
        boolean draft,
        Map<String, String> texts) {
    public DecisionRecords {
        lines = List.copyOf(lines);
        texts = Map.copyOf(texts);
    }

    /** Whether money goes with it. */
    public boolean paid() {
        return lines.stream()
                .map(AwardLine::reward)
                .anyMatch(reward -> reward.amount() > 0 || reward.coefficient().signum() > 0);
    }

    /** What all awards together cost, in đồng. */
    public long money() {
        return lines.stream().mapToLong(line -> line.reward().amount()).sum();
    }

    /** The same with other own paragraphs. */
    public DecisionRecords worded(Map<String, String> own) {
        return new DecisionRecords(decision, day, lines, body, signature, rules, draft, own);
    }

    /** The same for a paper of another day, signed by somebody else. */
    public DecisionRecords on(LocalDate other, UnitVersion then, Signature by) {
        return new DecisionRecords(decision, other, lines, then, by, rules, draft, texts);
    }

    /** Only what no act has taken back. */
    public DecisionRecords standing() {
        List<AwardLine> rest =
                lines.stream().filter(line -> line.award().stands()).toList();
        return new DecisionRecords(decision, day, rest, body, signature, rules, draft, texts);
    }
}
