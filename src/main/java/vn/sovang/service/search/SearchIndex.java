package vn.sovang.service.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.text.TextSearch.Top;

/**
 * What the search over everything looks through: every record folded once, in memory. Immutable; a search is a pure
 * function of it.
 */
public final class SearchIndex {
    /** Nothing has been read yet. */
    public static final SearchIndex EMPTY = new SearchIndex(Map.of(), null, -1);

    private final Map<Subject.Kind, List<Entry>> entries;
    private final LocalDate day;
    private final long change;

    /**
     * @param entries in the order in which hits of equal rank are shown
     * @param day the day whose state is shown
     * @param change the last change that is in it
     */
    SearchIndex(Map<Subject.Kind, List<Entry>> entries, LocalDate day, long change) {
        this.entries = entries.isEmpty() ? Map.of() : new EnumMap<>(entries);
        this.day = day;
        this.change = change;
    }

    /**
     * The hits of one kind.
     *
     * @param top the best of them, and how many there are
     */
    public record Group(Subject.Kind kind, Top<Entry> top) {}

    /**
     * What answers a query, by kind: first the kinds in which a title is the very query, then those in which titles
     * answer, then the others.
     *
     * @param query a blank one finds nothing here
     * @param most the most entries of each group
     */
    public List<Group> find(TextSearch query, int most) {
        List<Group> groups = new ArrayList<>();
        if (!query.isBlank()) {
            entries.forEach((kind, all) -> {
                Top<Entry> top = query.top(all, Entry::text, most);
                if (top.total() > 0) {
                    groups.add(new Group(kind, top));
                }
            });
            groups.sort(Comparator.comparing(group -> group.top().quality()));
        }
        return groups;
    }

    /** The entry of a record as it is now; empty when it is gone. */
    public Optional<Entry> entry(Subject subject) {
        return entries(subject.kind()).stream()
                .filter(entry -> entry.subject().equals(subject))
                .findFirst();
    }

    /** The entries of a kind. */
    List<Entry> entries(Subject.Kind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    public int size() {
        return entries.values().stream().mapToInt(List::size).sum();
    }

    /** The day whose state is shown, null before anything was read. */
    LocalDate day() {
        return day;
    }

    /** The last change that is in it, -1 before anything was read. */
    long change() {
        return change;
    }
}
