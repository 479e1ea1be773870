package vn.sovang.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.RegisterEntry;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellRegister;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;

/**
 * Everything the rules of consistency look at, of all years.
 *
 * @param today what "now" means for memberships and posts
 * @param memberEvaluations of all years
 * @param cellEvaluations of all years
 */
public record AllRecords(
        LocalDate today,
        List<Rule> rules,
        List<UnitVersion> units,
        List<Post> posts,
        CellRegister cellRegister,
        List<Member> members,
        List<MemberEvent> memberEvents,
        List<Evaluation> memberEvaluations,
        List<Evaluation> cellEvaluations,
        List<Decision> decisions,
        List<Award> awards,
        List<RegisterEntry> register,
        PeopleRecords people,
        MemberHistoryRecords history) {
    public AllRecords {
        rules = List.copyOf(rules);
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        members = List.copyOf(members);
        memberEvents = List.copyOf(memberEvents);
        memberEvaluations = List.copyOf(memberEvaluations);
        cellEvaluations = List.copyOf(cellEvaluations);
        decisions = List.copyOf(decisions);
        awards = List.copyOf(awards);
        register = List.copyOf(register);
    }

    /** All cells, also those that are no more, as they were last known. */
    List<Cell> cells() {
        return cellRegister.ever(today);
    }

    RuleBook ruleBook() {
        return RuleBook.of(rules);
    }

    /** The name of a body on a day, its code where it has none. */
    String unitName(String code, LocalDate day) {
        return Units.of(units).find(code, day).map(UnitVersion::name).orElse(code);
    }

    Map<Long, List<MemberEvent>> eventsByMember() {
        Map<Long, List<MemberEvent>> byMember = new HashMap<>();
        for (MemberEvent event : memberEvents) {
            byMember.computeIfAbsent(event.memberId(), id -> new ArrayList<>()).add(event);
        }
        return byMember;
    }
}
