package vn.sovang.domain.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.domain.member.Membership.Standing;
import vn.sovang.domain.rule.RuleBook;

/** What is due with the members from a day on for some days, and what is overdue on it. */
public final class Reminders {
    private final LocalDate today;
    private final LocalDate last;
    private final RuleBook rules;
    private final List<Integer> years;
    private final List<BadgeRules.Occasion> occasions;
    private final List<Reminder> reminders = new ArrayList<>();

    private Reminders(LocalDate today, int days, RuleBook rules) {
        this.today = today;
        this.last = today.plusDays(days);
        this.rules = rules;
        years = BadgeRules.years(rules, last);
        occasions = BadgeRules.occasions(rules, today.minusYears(2), last.plusYears(1));
    }

    /**
     * Reminders, the earliest first.
     *
     * @param days how far ahead
     * @param events of all members
     * @param badges that were awarded
     */
    public static List<Reminder> of(
            LocalDate today, int days, List<MemberEvent> events, List<PartyBadge> badges, RuleBook rules) {
        Reminders finding = new Reminders(today, days, rules);
        Map<Long, Set<Integer>> awarded = badges.stream()
                .collect(Collectors.groupingBy(
                        PartyBadge::memberId, Collectors.mapping(PartyBadge::years, Collectors.toSet())));
        events.stream()
                .collect(Collectors.groupingBy(MemberEvent::memberId))
                .forEach((member, happened) -> finding.of(member, happened, awarded.getOrDefault(member, Set.of())));
        finding.reminders.sort(Comparator.comparing(Reminder::day)
                .thenComparing(Reminder::kind)
                .thenComparingLong(Reminder::memberId));
        return finding.reminders;
    }

    private void of(long member, List<MemberEvent> events, Set<Integer> awarded) {
        Membership state = Membership.on(today, events);
        limits(member, events, state);
        if (!state.isMember()) {
            return;
        }
        if (state.standing() == Standing.PROBATIONARY) {
            Probation.of(events, rules)
                    .filter(probation -> !probation.due().isAfter(last))
                    .ifPresent(probation -> reminders.add(
                            new Reminder(Reminder.Kind.FULL_MEMBERSHIP, probation.due(), member, probation.from(), 0)));
        }
        badges(member, PartyAge.of(events, rules), awarded);
    }

    /** Of badges that should have come before, only the greatest is told: the others have most likely been given. */
    private void badges(long member, PartyAge age, Set<Integer> awarded) {
        int greatest = awarded.stream().max(Comparator.naturalOrder()).orElse(0);
        Reminder overdue = null;
        for (int wanted : years) {
            LocalDate completed = age.completes(wanted);
            if (completed == null || completed.isAfter(last) || wanted <= greatest) {
                continue;
            }
            LocalDate occasion = occasionFrom(completed);
            Reminder reminder = new Reminder(Reminder.Kind.BADGE, occasion, member, completed, wanted);
            if (occasion.isBefore(today)) {
                overdue = reminder;
            } else if (!occasion.isAfter(last)) {
                reminders.add(reminder);
                overdue = null;
            }
        }
        if (overdue != null) {
            reminders.add(overdue);
        }
    }

    /** The first occasion on or after a day; what lies long back counts as due on the last one before today. */
    private LocalDate occasionFrom(LocalDate completed) {
        return occasions.stream()
                .map(BadgeRules.Occasion::day)
                .filter(day -> !day.isBefore(completed))
                .findFirst()
                .orElse(completed);
    }

    private void limits(long member, List<MemberEvent> events, Membership state) {
        for (MemberEvent event : events) {
            boolean ends = event.until() != null
                    && !event.day().isAfter(today)
                    && !event.until().isBefore(today)
                    && !event.until().isAfter(last);
            if (!ends) {
                continue;
            }
            if (event.kind().isTemporary() && (state.isAway() || state.isGuest())) {
                add(Reminder.Kind.TEMPORARY_END, member, event);
            } else if (event.kind() == MemberEventKind.EXEMPTION && state.exempt()) {
                add(Reminder.Kind.EXEMPTION_END, member, event);
            } else if (event.kind() == MemberEventKind.SUSPENSION && state.suspended()) {
                add(Reminder.Kind.SUSPENSION_END, member, event);
            }
        }
    }

    private void add(Reminder.Kind kind, long member, MemberEvent event) {
        reminders.add(new Reminder(kind, event.until(), member, event.day(), 0));
    }
}
