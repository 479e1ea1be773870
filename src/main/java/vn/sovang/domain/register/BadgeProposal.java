package vn.sovang.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.member.BadgeRules;
import vn.sovang.domain.member.BadgeRules.Occasion;
import vn.sovang.domain.member.PartyBadge;

/**
 * Somebody to be proposed for a badge for years in the party (Huy hiệu Đảng).
 *
 * @param years 30, 40, 45 …: the greatest that is served
 * @param completed the day on which they were
 * @param late whether they were served on the occasion before already, and the register knows of no badge since
 */
public record BadgeProposal(RegisterEntry entry, int years, LocalDate completed, boolean late) {

    /**
     * Who is to be proposed for the day of the records: every member who has served the years by then, without the time
     * outside the party, and was not awarded that badge, or a greater one, before. What was awarded on the day itself does
     * not count, so that the list of an occasion stays as it was.
     *
     * @return the greatest badge first, then by cell and name
     */
    public static List<BadgeProposal> of(RegisterRecords records) {
        LocalDate day = records.day();
        List<Integer> years = BadgeRules.years(records.rules(), day);
        LocalDate before = occasionBefore(records).map(Occasion::day).orElse(LocalDate.MIN);
        List<BadgeProposal> proposals = new ArrayList<>();
        for (RegisterEntry entry : records.members()) {
            int awarded = awardedBefore(entry, day);
            years.stream()
                    .filter(wanted -> wanted > awarded && isServed(entry, wanted, day))
                    .max(Comparator.naturalOrder())
                    .ifPresent(wanted -> {
                        LocalDate completed = entry.partyAge().completes(wanted);
                        proposals.add(new BadgeProposal(entry, wanted, completed, !completed.isAfter(before)));
                    });
        }
        proposals.sort(Comparator.comparing(BadgeProposal::years).reversed());
        return proposals;
    }

    /** The occasion that falls on the day of the records, empty on any other day. */
    public static Optional<Occasion> occasion(RegisterRecords records) {
        return BadgeRules.occasions(records.rules(), records.day(), records.day()).stream()
                .findFirst();
    }

    private static Optional<Occasion> occasionBefore(RegisterRecords records) {
        LocalDate day = records.day();
        return BadgeRules.occasions(records.rules(), day.minusYears(1), day.minusDays(1)).stream()
                .reduce((one, later) -> later);
    }

    private static int awardedBefore(RegisterEntry entry, LocalDate day) {
        return entry.papers().badges().stream()
                .filter(badge -> badge.day().isBefore(day))
                .mapToInt(PartyBadge::years)
                .max()
                .orElse(0);
    }

    private static boolean isServed(RegisterEntry entry, int years, LocalDate day) {
        LocalDate completed = entry.partyAge().completes(years);
        return completed != null && !completed.isAfter(day);
    }
}
