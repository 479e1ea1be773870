package vn.sovang.domain.office;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;

/**
 * Posts that one person holds at a time, by the dated rules {@code single_post.*}: each value is how the title of such
 * a post begins.
 */
public final class SinglePosts {
    private final RuleBook rules;

    public SinglePosts(RuleBook rules) {
        this.rules = rules;
    }

    /** Whether a post has one holder at a time, on that day. */
    public boolean isSingle(String title, LocalDate day) {
        return kind(title, day).isPresent();
    }

    /** The rule that makes a post single: {@code Bí thư} and {@code Bí thư chi bộ} are the same post of one body. */
    public Optional<String> kind(String title, LocalDate day) {
        String folded = Fold.of(title);
        return rules.under("single_post.", day).stream()
                .filter(rule -> begins(folded, Fold.of(rule.value())))
                .map(Rule::key)
                .findFirst();
    }

    private static boolean begins(String title, String beginning) {
        return title.equals(beginning) || title.startsWith(beginning + " ");
    }

    /**
     * Who holds a single post at some time in the period of another holder; empty when the post may be shared or is free.
     *
     * @param post the one that is to be held; itself and other posts of the same person do not stand in its way
     */
    public List<Post> inTheWay(Post post, Collection<Post> posts) {
        LocalDate day = post.period().from() == null
                ? post.period().to()
                : post.period().from();
        return posts.stream()
                .filter(other -> other.id() != post.id() || other.id() == 0)
                .filter(other -> other.person().id() != post.person().id()
                        && other.unitCode().equals(post.unitCode())
                        && Fold.same(other.title(), post.title())
                        && other.period().overlaps(post.period()))
                .filter(other -> isSingle(post.title(), day == null ? LocalDate.MAX : day))
                .toList();
    }
}
