package vn.sovang.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.SinglePosts;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.time.Period;

/**
 * Posts that one person holds at a time, by the dated rules {@code single_post.*}: each value is how the title of such
 * a post begins.
 */
final class PostChecks {
    private PostChecks() {}

    static List<Problem> problems(AllRecords records) {
        List<Problem> problems = new ArrayList<>();
        SinglePosts singles = new SinglePosts(records.ruleBook());
        records.posts().stream()
                .collect(Collectors.groupingBy(
                        post -> List.of(post.unitCode(), Fold.of(post.title())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(posts -> inBody(records, singles, posts, problems));
        inCells(records, singles, problems);
        return problems;
    }

    private static void inBody(AllRecords records, SinglePosts singles, List<Post> posts, List<Problem> problems) {
        Set<Set<Long>> told = new HashSet<>();
        for (LocalDate day : beginnings(posts, records.today())) {
            List<Post> held =
                    posts.stream().filter(post -> post.period().contains(day)).toList();
            Set<Long> holders = held.stream().map(post -> post.person().id()).collect(Collectors.toSet());
            Post first = posts.getFirst();
            if (holders.size() > 1 && singles.isSingle(first.title(), day) && told.add(holders)) {
                problems.add(Problem.of(
                        163,
                        "check.post.twice",
                        first.title(),
                        records.unitName(first.unitCode(), day),
                        holders.size(),
                        day,
                        names(held.stream().map(Post::person))));
            }
        }
    }

    /** The days on which one more may hold the post; where a beginning is unknown, a day of the period. */
    private static Set<LocalDate> beginnings(List<Post> posts, LocalDate today) {
        Set<LocalDate> days = new TreeSet<>();
        for (Post post : posts) {
            Period period = post.period();
            if (period.from() != null) {
                days.add(period.from());
            } else {
                days.add(period.to() == null || period.to().isAfter(today) ? today : period.to());
            }
        }
        return days;
    }

    /** The posts written beside members: two secretaries in one cell today. */
    private static void inCells(AllRecords records, SinglePosts singles, List<Problem> problems) {
        Map<Long, List<MemberEvent>> events = records.eventsByMember();
        Map<Long, Map<String, List<Member>>> holders = new HashMap<>();
        for (Member member : records.members()) {
            long cell = Membership.on(records.today(), events.getOrDefault(member.id(), List.of()))
                    .cellId();
            for (String title : member.partyPost().split("[,;]", -1)) {
                holders.computeIfAbsent(cell, id -> new LinkedHashMap<>())
                        .computeIfAbsent(title.strip(), key -> new ArrayList<>())
                        .add(member);
            }
        }
        for (Cell cell : records.cells()) {
            holders.getOrDefault(cell.id(), Map.of()).forEach((title, members) -> {
                if (members.size() > 1 && singles.isSingle(title, records.today())) {
                    problems.add(Problem.of(
                            164,
                            "check.cell.post.twice",
                            cell.name(),
                            members.size(),
                            title,
                            names(members.stream().map(Member::person))));
                }
            });
        }
    }

    private static String names(Stream<Person> persons) {
        return persons.map(Person::name).distinct().collect(Collectors.joining(", "));
    }
}
