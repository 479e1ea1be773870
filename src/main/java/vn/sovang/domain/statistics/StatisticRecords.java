package vn.sovang.domain.statistics;

import java.util.List;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.rule.RuleBook;

/** What the statistics count: all members that ever were, and what happened to them. */
public record StatisticRecords(
        List<Member> members,
        List<MemberEvent> events,
        List<PartyBadge> badges,
        List<Discipline> disciplines,
        RuleBook rules) {
    public StatisticRecords {
        members = List.copyOf(members);
        events = List.copyOf(events);
        badges = List.copyOf(badges);
        disciplines = List.copyOf(disciplines);
    }
}
