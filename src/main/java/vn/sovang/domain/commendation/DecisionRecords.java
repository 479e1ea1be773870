package vn.sovang.domain.commendation;

import java.time.LocalDate;
import java.util.List;
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
 */
public record DecisionRecords(
        Decision decision,
        LocalDate day,
        List<AwardLine> lines,
        UnitVersion body,
        Signature signature,
        RuleBook rules,
        boolean draft) {
    public DecisionRecords {
        lines = List.copyOf(lines);
    }
}
