package vn.sovang.domain.member;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.Period;

/**
 * Years in the party (tuổi đảng): from the day of the decision of admission, probation included, without the time outside
 * the party (Quy định 24-QĐ/TW năm 2021; Hướng dẫn 01-HD/TW năm 2021). Being a member elsewhere is no gap.
 *
 * @param admitted the day from which it counts
 * @param gaps times outside the party, from the day after leaving to the day of coming back; the last is open when
 *     somebody did not come back
 * @param end the day on which it stopped, null while it goes on
 */
public record PartyAge(LocalDate admitted, List<Period> gaps, LocalDate end) {
    /** Somebody of whom no admission is known. */
    public static final PartyAge UNKNOWN = new PartyAge(null, List.of(), null);

    public PartyAge {
        gaps = List.copyOf(gaps);
    }

    /**
     * Reads it from the events of one member.
     *
     * @param events of all times; later ones do not matter to {@link #years}
     * @param rules {@code membership.party_age.restoration}: {@code continuous} or {@code gap}
     */
    public static PartyAge of(Collection<MemberEvent> events, RuleBook rules) {
        return of(events, null, rules);
    }

    /**
     * As {@link #of(Collection, RuleBook)}.
     *
     * @param cardIssued counts where the day of admission is lost; null when unknown
     */
    public static PartyAge of(Collection<MemberEvent> events, LocalDate cardIssued, RuleBook rules) {
        LocalDate admitted = null;
        LocalDate outSince = null;
        LocalDate end = null;
        List<Period> gaps = new ArrayList<>();
        for (MemberEvent event : Membership.inOrder(events)) {
            MemberEventKind kind = event.kind();
            if (end != null) {
                break;
            }
            if (kind.admits() && admitted == null) {
                admitted = event.day();
            } else if (kind.leavesParty() && admitted != null && outSince == null) {
                outSince = event.day();
            } else if (kind == MemberEventKind.DEATH) {
                end = event.day();
            } else if (outSince != null && comesBack(kind)) {
                boolean counts = kind == MemberEventKind.RESTORATION
                        && rules.text("membership.party_age.restoration", event.day())
                                .equals("continuous");
                if (!counts && event.day().isAfter(outSince)) {
                    gaps.add(new Period(outSince.plusDays(1), event.day()));
                }
                outSince = null;
            }
        }
        if (outSince != null) {
            gaps.add(new Period(outSince.plusDays(1), null));
        }
        return new PartyAge(admitted == null ? cardIssued : admitted, gaps, end);
    }

    private static boolean comesBack(MemberEventKind kind) {
        return kind.admits() || kind == MemberEventKind.RESTORATION || kind == MemberEventKind.TRANSFER_IN;
    }

    public boolean isKnown() {
        return admitted != null;
    }

    /** Completed years on a day; 0 before the admission and where it is unknown. Outside the party they stand still. */
    public int years(LocalDate day) {
        if (!isKnown()) {
            return 0;
        }
        LocalDate counted = end != null && end.isBefore(day) ? end : day;
        LocalDate start = admitted;
        for (Period gap : gaps) {
            LocalDate left = gap.from().minusDays(1);
            if (!left.isBefore(counted)) {
                break;
            }
            if (gap.to() == null || gap.to().isAfter(counted)) {
                counted = left;
                break;
            }
            start = shifted(start, gap);
        }
        return (int) Math.max(0, ChronoUnit.YEARS.between(start, counted));
    }

    /** From when it would count if there had been no gap: what was served before it still counts after it. */
    private static LocalDate shifted(LocalDate start, Period gap) {
        return gap.to().minus(java.time.Period.between(start, gap.from().minusDays(1)));
    }

    /** Days outside the party up to and with a day. */
    public long outside(LocalDate day) {
        long days = 0;
        for (Period gap : gaps) {
            LocalDate last = gap.to() == null || gap.to().isAfter(day) ? day : gap.to();
            days += Math.max(0, ChronoUnit.DAYS.between(gap.from(), last) + 1);
        }
        return days;
    }

    /** The day on which so many years are completed; null when unknown, or while somebody is outside the party. */
    public LocalDate completes(int years) {
        if (!isKnown()) {
            return null;
        }
        LocalDate start = admitted;
        for (Period gap : gaps) {
            if (!gap.from().minusDays(1).isBefore(start.plusYears(years))) {
                break;
            }
            if (gap.to() == null) {
                return null;
            }
            start = shifted(start, gap);
        }
        LocalDate day = start.plusYears(years);
        return end != null && end.isBefore(day) ? null : day;
    }
}
