package vn.sovang.service.decision;

import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionAct;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.DecisionTemplates;
import vn.sovang.domain.commendation.Fund;

/**
 * One decision with everything that is known of it.
 *
 * @param records as they are told now
 * @param signers names of those who may sign on its day, in the order of authority
 * @param findings what a strict reader finds; for a closed decision none
 * @param nextNumber the number it would get
 * @param annulled certificates that are void, as {@code 03: lý do}
 * @param fund of the body in the year of its day
 */
public record DecisionFile(
        DecisionRecords records,
        List<String> signers,
        List<Problem> findings,
        List<DecisionAct> acts,
        int nextNumber,
        List<String> annulled,
        Fund fund) {
    public DecisionFile {
        signers = List.copyOf(signers);
        findings = List.copyOf(findings);
        acts = List.copyOf(acts);
        annulled = List.copyOf(annulled);
    }

    public Decision decision() {
        return records.decision();
    }

    public DecisionTemplates templates() {
        return DecisionTemplates.of(records);
    }

    /** The awards in their order. */
    public List<Award> awards() {
        return records.lines().stream().map(line -> line.award()).toList();
    }
}
