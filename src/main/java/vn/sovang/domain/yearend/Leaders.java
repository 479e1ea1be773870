package vn.sovang.domain.yearend;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;

/**
 * Who is counted as a leader (cá nhân lãnh đạo, quản lý): whoever holds a post of party or state on a day whose title
 * begins like one of the rules {@code evaluation.leader.title.*}. What stands with a member as party post counts too, for
 * small offices write secretaries of cells nowhere else.
 */
public final class Leaders {
    private static final String TITLES = "evaluation.leader.title.";

    private Leaders() {}

    /** The ids of the members who are leaders on a day. */
    public static Set<Long> of(RuleBook rules, LocalDate day, Collection<Member> members, Collection<Post> posts) {
        List<String> titles =
                rules.under(TITLES, day).stream().map(Rule::value).map(Fold::of).toList();
        Set<Long> holders = new HashSet<>();
        posts.stream()
                .filter(post -> post.period().contains(day) && leads(titles, post.title()))
                .forEach(post -> holders.add(post.person().id()));
        return members.stream()
                .filter(member -> holders.contains(member.person().id())
                        || Stream.of(member.partyPost().split("[,;]", -1)).anyMatch(title -> leads(titles, title)))
                .map(Member::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean leads(List<String> titles, String title) {
        String folded = Fold.of(title);
        return titles.stream().anyMatch(begin -> folded.equals(begin) || folded.startsWith(begin + " "));
    }
}
