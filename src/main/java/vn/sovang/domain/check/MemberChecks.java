package vn.sovang.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;

/** Every member has come in somehow, before all else that happened, and belongs to a cell; a card has one holder. */
final class MemberChecks {
    private MemberChecks() {}

    static List<Problem> problems(AllRecords records) {
        List<Problem> problems = new ArrayList<>();
        Map<Long, List<MemberEvent>> events = records.eventsByMember();
        for (Member member : records.members()) {
            problems.addAll(history(member, events.getOrDefault(member.id(), List.of()), records.today()));
        }
        cards(records, problems);
        return problems;
    }

    /** Whether a member has come in, and into a cell. */
    static List<Problem> history(Member member, List<MemberEvent> events, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        String name = member.person().name();
        Optional<LocalDate> entry = events.stream()
                .filter(event -> event.kind().admits()
                        || event.kind() == MemberEventKind.TRANSFER_IN
                        || event.kind() == MemberEventKind.TEMPORARY_IN)
                .map(MemberEvent::day)
                .min(Comparator.naturalOrder());
        if (entry.isEmpty()) {
            return List.of(Problem.of(165, "check.member.no_admission", name));
        }
        events.stream()
                .map(MemberEvent::day)
                .filter(day -> day.isBefore(entry.get()))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> problems.add(Problem.of(166, "check.member.order", name, day, entry.get())));
        Membership membership = Membership.on(today, events);
        if (membership.isMember() && membership.cellId() == 0) {
            problems.add(Problem.of(167, "check.member.no_cell", name));
        }
        return problems;
    }

    private static void cards(AllRecords records, List<Problem> problems) {
        Map<String, List<String>> holders = new LinkedHashMap<>();
        for (Member member : records.members()) {
            if (!member.cardNumber().isEmpty()) {
                holders.computeIfAbsent(member.cardNumber(), card -> new ArrayList<>())
                        .add(member.person().name());
            }
        }
        holders.forEach((card, names) -> {
            if (names.size() > 1) {
                problems.add(Problem.of(168, "check.member.card_twice", card, names.size(), String.join(", ", names)));
            }
        });
    }
}
