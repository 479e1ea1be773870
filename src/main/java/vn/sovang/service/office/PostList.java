package vn.sovang.service.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.SinglePosts;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.Fold;
import vn.sovang.service.people.KnownPersons;

/**
 * The posts of all bodies and cells.
 *
 * @param rows by body, those held on the day first
 * @param units what the bodies and cells are called, by code, in the order in which they are chosen from
 * @param persons everybody the register knows
 */
public record PostList(
        LocalDate day, List<PostRow> rows, Map<String, String> units, KnownPersons persons, RuleBook rules) {
    public PostList {
        rows = List.copyOf(rows);
    }

    /** A list without any post. */
    public static PostList empty(LocalDate day) {
        return new PostList(day, List.of(), Map.of(), KnownPersons.NONE, RuleBook.of(List.of()));
    }

    public Optional<PostRow> find(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst();
    }

    /** What a body or cell is called; the code where nobody knows it. */
    public String unit(String code) {
        return units.getOrDefault(code, code);
    }

    List<Post> posts() {
        return rows.stream().map(PostRow::post).toList();
    }

    SinglePosts singles() {
        return new SinglePosts(rules);
    }

    /** The titles that are in use, each once, those of a body first. */
    public List<String> titles(String unit) {
        return rows.stream()
                .map(PostRow::post)
                .sorted((one, other) -> Boolean.compare(
                        other.unitCode().equals(unit), one.unitCode().equals(unit)))
                .map(Post::title)
                .distinct()
                .toList();
    }

    /** Those who hold a post of this title in a body on a day, and could be replaced. */
    public List<PostRow> holders(String title, String unit, LocalDate day) {
        return rows.stream()
                .filter(row -> row.post().unitCode().equals(unit)
                        && Fold.same(row.post().title(), title)
                        && row.post().period().contains(day))
                .toList();
    }
}
