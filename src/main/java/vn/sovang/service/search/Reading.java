package vn.sovang.service.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.VietnameseOrder;
import vn.sovang.store.Tables;

/**
 * One reading of the register for the index.
 *
 * @param day the day whose state is shown
 * @param maker folds what is read
 */
record Reading(Tables tables, LocalDate day, SearchText.Maker maker) {

    /** An entry that is found by what it shows, and by further words. */
    Entry entry(Subject subject, String title, String beside, Entry.Mark mark, String... further) {
        return new Entry(subject, title, beside, mark, maker.of(title, joined(" ", beside, String.join(" ", further))));
    }

    /** The parts that say something, parted by a sign. */
    static String joined(String sign, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(sign));
    }

    /**
     * Posts as one text: a title that another of them begins with is said once ({@code Chủ tịch HĐND} of the posts,
     * {@code Chủ tịch HĐND xã} of the member's form).
     */
    static String posts(String written, String held) {
        if (written.isEmpty() || held.isEmpty()) {
            return written + held;
        }
        List<String> titles = new ArrayList<>();
        for (String title : joined(";", written, held).split("[;,]", -1)) {
            String said = title.strip();
            if (titles.stream().noneMatch(known -> begins(known, said))) {
                titles.removeIf(known -> begins(said, known));
                titles.add(said);
            }
        }
        return String.join("; ", titles);
    }

    private static boolean begins(String title, String beginning) {
        return (Fold.of(title) + " ").startsWith(Fold.of(beginning) + " ");
    }

    static String dotted(String... parts) {
        return joined(" · ", parts);
    }

    /** Persons in the order of names, those of today first. */
    static List<Entry> persons(Stream<Entry> entries) {
        return sorted(entries, Comparator.comparing(Entry::title, keyed(NameOrder::key)));
    }

    /** Things in the order of titles, those of today first. */
    static List<Entry> things(Stream<Entry> entries) {
        return sorted(entries, Comparator.comparing(Entry::title, keyed(VietnameseOrder::key)));
    }

    /** In the order in which they come, those of today first. */
    static List<Entry> asRead(Stream<Entry> entries) {
        return sorted(entries, Comparator.comparing(entry -> 0));
    }

    private static List<Entry> sorted(Stream<Entry> entries, Comparator<Entry> order) {
        List<Entry> sorted = new ArrayList<>(entries.toList());
        sorted.sort(Comparator.<Entry, Boolean>comparing(entry -> entry.mark() == Entry.Mark.FORMER)
                .thenComparing(order));
        return List.copyOf(sorted);
    }

    /** Makes each key once. */
    private static Comparator<String> keyed(UnaryOperator<String> key) {
        Map<String, String> keys = new HashMap<>();
        return Comparator.comparing(name -> keys.computeIfAbsent(name, key));
    }
}
