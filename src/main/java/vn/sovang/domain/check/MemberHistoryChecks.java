package vn.sovang.domain.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.BadgeRules;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Discipline;
import vn.sovang.domain.member.EventContext;
import vn.sovang.domain.member.EventRules;
import vn.sovang.domain.member.Finding;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.member.PartyAge;
import vn.sovang.domain.member.PartyBadge;
import vn.sovang.domain.member.PartyCard;
import vn.sovang.domain.rule.RuleBook;

/** What happened to members makes one life, and what hangs on it fits: numbers, badges, discipline. */
final class MemberHistoryChecks {
    private final AllRecords records;
    private final RuleBook rules;
    private final Map<Long, Member> members = new LinkedHashMap<>();
    private final Map<Long, List<MemberEvent>> events;
    private final List<Problem> problems = new ArrayList<>();

    private MemberHistoryChecks(AllRecords records) {
        this.records = records;
        rules = records.ruleBook();
        events = records.eventsByMember();
        records.members().forEach(member -> members.put(member.id(), member));
    }

    static List<Problem> problems(AllRecords records) {
        MemberHistoryChecks checks = new MemberHistoryChecks(records);
        checks.lives();
        checks.identityNumbers();
        checks.oldCards();
        records.history().badges().forEach(checks::badge);
        records.history().disciplines().forEach(checks::discipline);
        return checks.problems;
    }

    /** The first contradiction of each life; those that {@link MemberChecks} tells already are not told again. */
    private void lives() {
        Map<Long, String> cells = new HashMap<>();
        for (Cell cell : records.cells()) {
            cells.put(cell.id(), cell.name());
        }
        for (Member member : members.values()) {
            List<MemberEvent> happened = events.getOrDefault(member.id(), List.of());
            if (!MemberChecks.history(member, happened, records.today()).isEmpty()) {
                continue;
            }
            EventContext context =
                    new EventContext(records.today(), rules, member.person().birth(), id -> cells.getOrDefault(id, ""));
            EventRules.findings(happened, context).stream()
                    .filter(finding -> finding.blocks() && !isAboutDecision(finding))
                    .findFirst()
                    .ifPresent(finding -> problems.add(Problem.of(
                            1150,
                            "event.check.life",
                            member.person().name(),
                            finding.event().kind().word(),
                            finding.event().day(),
                            finding.problem())));
        }
    }

    /** Numbers of decisions are asked for when an event is written down; old lists come without them. */
    private static boolean isAboutDecision(Finding finding) {
        return finding.part() == Finding.Part.DECISION || finding.part() == Finding.Part.DECISION_DAY;
    }

    private void identityNumbers() {
        Map<String, List<String>> holders = new LinkedHashMap<>();
        for (Member member : members.values()) {
            String number = member.details().identityNumber();
            if (!number.isEmpty()) {
                holders.computeIfAbsent(number, none -> new ArrayList<>())
                        .add(member.person().name());
            }
        }
        holders.forEach((number, names) -> {
            if (names.size() > 1) {
                problems.add(Problem.of(1151, "event.check.identity", number, String.join(", ", names)));
            }
        });
    }

    /** A number that somebody had once is nobody else's, neither now nor before. */
    private void oldCards() {
        Map<String, Set<Long>> holders = new LinkedHashMap<>();
        for (PartyCard card : records.history().cards()) {
            holders.computeIfAbsent(card.number(), none -> new LinkedHashSet<>())
                    .add(card.memberId());
        }
        for (Member member : members.values()) {
            if (holders.containsKey(member.cardNumber())) {
                holders.get(member.cardNumber()).add(member.id());
            }
        }
        holders.forEach((number, ids) -> {
            boolean told =
                    ids.stream().allMatch(id -> members.get(id).cardNumber().equals(number));
            if (ids.size() > 1 && !told) {
                List<String> names = ids.stream().map(this::name).toList();
                problems.add(Problem.of(1152, "event.check.card", number, String.join(", ", names)));
            }
        });
    }

    private void badge(PartyBadge badge) {
        PartyAge age = PartyAge.of(events.getOrDefault(badge.memberId(), List.of()), rules);
        int months = badge.manner().equals("usual") ? 0 : BadgeRules.earlyMonths(rules, badge.years(), badge.day());
        int years = age.years(badge.day().plusMonths(months));
        if (age.isKnown() && years < badge.years()) {
            problems.add(Problem.of(
                    1153,
                    "event.check.badge",
                    name(badge.memberId()),
                    badge.years(),
                    badge.day(),
                    age.years(badge.day())));
        }
    }

    private void discipline(Discipline discipline) {
        List<MemberEvent> happened = events.getOrDefault(discipline.memberId(), List.of());
        boolean member = Membership.on(discipline.day(), happened).isMember()
                || Membership.on(discipline.day().minusDays(1), happened).isMember();
        if (!member) {
            problems.add(Problem.of(1154, "event.check.discipline", name(discipline.memberId()), discipline.day()));
        }
    }

    private String name(long member) {
        return members.get(member).person().name();
    }
}
