package vn.sovang.service.decision;

import vn.sovang.domain.commendation.AwardLinks;
import vn.sovang.domain.commendation.Recipient;

/**
 * Somebody who is to be commended, as a draft of a decision takes it.
 *
 * @param achievement the reason as it is printed, without a full stop at the end
 * @param form code of the list {@code award_form}
 * @param field code of the list {@code award_field}, empty when nobody has said it
 */
public record DraftLine(Recipient recipient, AwardLinks links, String achievement, String form, String field) {}
