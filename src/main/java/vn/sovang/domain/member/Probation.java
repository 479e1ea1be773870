package vn.sovang.domain.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import vn.sovang.domain.rule.RuleBook;

/**
 * The time of probation (dự bị): twelve months counted from the ceremony of admission, or from the decision where no
 * ceremony is written down (Điều lệ Đảng, Điều 5; Quy định 24-QĐ/TW năm 2021).
 *
 * @param admitted day of the decision of admission
 * @param from the day from which it counts
 * @param due the day on which it is served
 * @param full day of the recognition as full member, null while there is none
 */
public record Probation(LocalDate admitted, LocalDate from, LocalDate due, LocalDate full) {

    /**
     * The last probation of a member.
     *
     * @param rules {@code membership.probation.months}; the day of admission chooses
     * @return empty when no admission is known
     */
    public static Optional<Probation> of(Collection<MemberEvent> events, RuleBook rules) {
        MemberEvent admission = null;
        LocalDate ceremony = null;
        LocalDate full = null;
        for (MemberEvent event : Membership.inOrder(events)) {
            if (event.kind().admits()) {
                admission = event;
                ceremony = null;
                full = null;
            } else if (event.kind() == MemberEventKind.CEREMONY && full == null) {
                ceremony = event.day();
            } else if (event.kind() == MemberEventKind.FULL_MEMBERSHIP && full == null) {
                full = event.day();
            }
        }
        if (admission == null) {
            return Optional.empty();
        }
        LocalDate from = ceremony == null ? admission.day() : ceremony;
        int months =
                rules.number("membership.probation.months", admission.day()).intValueExact();
        return Optional.of(new Probation(admission.day(), from, from.plusMonths(months), full));
    }
}
