package vn.sovang.domain.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;

/**
 * Who may sign for a body on a day, by the dated rules {@code signing.<body>.<n>}: the title of a post, then the lines
 * of authority, parted by {@code |}. The first post that is held on that day signs.
 */
public final class Signatories {
    private final RuleBook rules;
    private final List<Post> posts;

    public Signatories(RuleBook rules, Collection<Post> posts) {
        this.rules = rules;
        this.posts = List.copyOf(posts);
    }

    /**
     * The signature of a day; with the authority of the head and an empty name when nobody holds any of the posts.
     *
     * @param body {@code state} or {@code party}
     * @throws vn.sovang.base.ProblemException 240 when no post may sign for the body on that day
     */
    public Signature on(String body, String unitCode, LocalDate day) {
        List<Rule> orders = orders(body, day);
        for (Rule order : orders) {
            List<String> parts = parts(order);
            Optional<Post> post = holders(parts.getFirst(), unitCode, day).findFirst();
            if (post.isPresent()) {
                return new Signature(
                        parts.subList(1, parts.size()), post.get().person().name());
            }
        }
        List<String> head = parts(orders.getFirst());
        return new Signature(head.subList(1, head.size()), "");
    }

    /** The signature of a paper whose signer is known: the authority of that person's post on that day. */
    public Signature of(String signer, String body, String unitCode, LocalDate day) {
        for (Rule order : orders(body, day)) {
            List<String> parts = parts(order);
            if (holders(parts.getFirst(), unitCode, day)
                    .anyMatch(held -> held.person().name().equals(signer))) {
                return new Signature(parts.subList(1, parts.size()), signer);
            }
        }
        List<String> head = parts(orders(body, day).getFirst());
        return new Signature(head.subList(1, head.size()), signer);
    }

    /** Everybody who may sign for the body on a day, in the order of authority; nobody when all posts are vacant. */
    public List<Signature> candidates(String body, String unitCode, LocalDate day) {
        return orders(body, day).stream()
                .flatMap(order -> holders(parts(order).getFirst(), unitCode, day)
                        .map(post -> new Signature(
                                parts(order).subList(1, parts(order).size()),
                                post.person().name())))
                .toList();
    }

    private List<Rule> orders(String body, LocalDate day) {
        List<Rule> orders = rules.under("signing." + body + ".", day);
        return orders.isEmpty() ? List.of(rules.get("signing." + body + ".1", day)) : orders;
    }

    /** There may be several: a commune has up to two deputy chairmen. */
    private Stream<Post> holders(String title, String unitCode, LocalDate day) {
        return posts.stream()
                .filter(post -> post.unitCode().equals(unitCode)
                        && Fold.of(post.title()).equals(Fold.of(title))
                        && post.period().contains(day));
    }

    private static List<String> parts(Rule rule) {
        return new ArrayList<>(List.of(rule.value().split("\\|", -1)));
    }
}
