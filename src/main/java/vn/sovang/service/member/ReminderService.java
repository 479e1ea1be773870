package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.base.Words;
import vn.sovang.domain.member.BadgeRules;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.member.Reminder;
import vn.sovang.domain.member.Reminders;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** What is due with the members: full membership, badges, what was for a time and ends. */
public final class ReminderService {
    private final Store store;

    public ReminderService(Store store) {
        this.store = store;
    }

    /**
     * A reminder with whom it is about.
     *
     * @param cell where meetings are attended, null when elsewhere
     * @param occasion the day on which badges are awarded, by its name; empty for the others
     */
    public record Line(Reminder reminder, Member member, Cell cell, String occasion) {

        /** What is to be done, as a sentence. */
        public String text(Words words) {
            String key = "event.reminder." + reminder.kind().name().toLowerCase(Locale.ROOT);
            return words.say(key, reminder.day(), reminder.since(), reminder.years(), occasion);
        }
    }

    /**
     * What is due from a day on, and what is overdue, the earliest first.
     *
     * @param days how far ahead
     */
    public List<Line> of(LocalDate today, int days) {
        return store.read(tables -> lines(tables, today, days));
    }

    private static List<Line> lines(Tables tables, LocalDate today, int days) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        List<MemberEvent> events = tables.memberEvents().all();
        List<Reminder> reminders =
                Reminders.of(today, days, events, tables.partyBadges().all(), rules);
        Map<Long, Member> members =
                tables.members().all().stream().collect(Collectors.toMap(Member::id, Function.identity()));
        Map<Long, Cell> cells = tables.cellRegister().labelled(today);
        Map<Long, List<MemberEvent>> byMember = events.stream().collect(Collectors.groupingBy(MemberEvent::memberId));
        List<Line> lines = new ArrayList<>();
        for (Reminder reminder : reminders) {
            Membership state = Membership.on(today, byMember.get(reminder.memberId()));
            Cell cell = cells.get(state.isMember() ? state.cellId() : state.activityCellId());
            lines.add(new Line(reminder, members.get(reminder.memberId()), cell, occasion(reminder, rules)));
        }
        return lines;
    }

    private static String occasion(Reminder reminder, RuleBook rules) {
        return reminder.kind() == Reminder.Kind.BADGE
                ? BadgeRules.occasions(rules, reminder.day(), reminder.day()).stream()
                        .map(BadgeRules.Occasion::name)
                        .findFirst()
                        .orElse("")
                : "";
    }
}
