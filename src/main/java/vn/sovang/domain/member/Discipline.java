package vn.sovang.domain.member;

import java.time.LocalDate;

/**
 * A disciplinary measure (kỷ luật đảng).
 *
 * @param form code of the list {@code discipline_form}
 * @param day from which it holds
 * @param decision number of the decision as written, may be empty
 * @param decisionDay day of the decision, null when unknown
 * @param reason may be empty
 * @param lifted day on which it was lifted or ended, null when nothing is written down
 */
public record Discipline(
        long id,
        long memberId,
        String form,
        LocalDate day,
        String decision,
        LocalDate decisionDay,
        String reason,
        LocalDate lifted) {}
