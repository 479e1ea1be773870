package vn.sovang.service.decision;

import java.time.LocalDate;
import java.util.Map;
import vn.sovang.domain.commendation.DecisionPart;

/**
 * What the office changes in a draft.
 *
 * @param signer name, blank for whoever may sign on that day
 * @param texts the paragraphs as they shall be; one that says what the template says is not kept
 */
public record DecisionEdit(
        LocalDate day, int honouredYear, String signer, String summary, Map<DecisionPart, String> texts) {
    public DecisionEdit {
        texts = Map.copyOf(texts);
    }
}
