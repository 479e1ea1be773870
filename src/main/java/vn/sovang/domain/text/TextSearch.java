package vn.sovang.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The search of every list: words in any order, with or without accents, each found in the title or beside it. What
 * answers by its title comes first, as {@link NameSearch} ranks it; then what answers partly, then what answers only by
 * what stands beside.
 */
public final class TextSearch {
    private static final int BROKEN_TITLE = 20;
    private static final int PARTLY = 30;
    private static final int BESIDE = 60;

    private final NameSearch names;
    private final String folded;
    private final List<Word> words;

    private TextSearch(String query) {
        names = NameSearch.of(query);
        folded = Fold.of(query);
        words = Fold.words(query).stream().distinct().map(Word::of).toList();
    }

    /** @param query as typed; a blank one finds everything */
    public static TextSearch of(String query) {
        return new TextSearch(query);
    }

    public boolean isBlank() {
        return words.isEmpty();
    }

    /** How well a text answers: lower is better, -1 when it does not, 0 for a blank query. */
    public int rank(SearchText text) {
        int inTitle = 0;
        for (Word word : words) {
            if (word.in(text.title())) {
                inTitle++;
            } else if (!word.in(text.beside())) {
                return -1;
            }
        }
        if (inTitle == words.size()) {
            int rank = names.rank(text.words());
            return rank < 0 ? BROKEN_TITLE : rank;
        }
        return inTitle == 0 ? BESIDE : PARTLY + Math.min(words.size() - inTitle, BESIDE - PARTLY - 1);
    }

    private boolean isTitle(SearchText text) {
        return text.title().equals(folded);
    }

    /** The items that answer, the best first, else in their order; all of them for a blank query. */
    public <T> List<T> find(List<T> items, Function<? super T, SearchText> text) {
        if (isBlank()) {
            return items;
        }
        List<List<T>> byRank = new ArrayList<>();
        for (T item : items) {
            int rank = rank(text.apply(item));
            if (rank >= 0) {
                at(rank, byRank).add(item);
            }
        }
        return byRank.stream().flatMap(List::stream).toList();
    }

    private static <T> List<T> at(int rank, List<List<T>> byRank) {
        while (byRank.size() <= rank) {
            byRank.add(new ArrayList<>());
        }
        return byRank.get(rank);
    }

    /**
     * The best of what answers.
     *
     * @param hits the best first, else in their order
     * @param total how many answer at all
     * @param quality of the best one
     */
    public record Top<T>(List<T> hits, int total, Quality quality) {
        public Top {
            hits = List.copyOf(hits);
        }
    }

    /** How the best hit of a group answers, the better first. */
    public enum Quality {
        /** Its title is the query itself but for accents and capitals. */
        TITLE,
        /** All words stand in its title. */
        IN_TITLE,
        BESIDE
    }

    /**
     * The best few of the items that answer, however many there are; nothing for a blank query.
     *
     * @param most how many at most
     */
    public <T> Top<T> top(List<T> items, Function<? super T, SearchText> text, int most) {
        List<List<T>> byRank = new ArrayList<>();
        int total = 0;
        boolean isTitle = false;
        for (T item : isBlank() ? List.<T>of() : items) {
            SearchText searched = text.apply(item);
            int rank = rank(searched);
            if (rank >= 0) {
                total++;
                isTitle |= isTitle(searched);
                List<T> equal = at(rank, byRank);
                if (equal.size() < most) {
                    equal.add(item);
                }
            }
        }
        List<T> hits = byRank.stream().flatMap(List::stream).limit(most).toList();
        boolean inTitle = byRank.stream().limit(PARTLY).anyMatch(found -> !found.isEmpty());
        return new Top<>(hits, total, isTitle ? Quality.TITLE : inTitle ? Quality.IN_TITLE : Quality.BESIDE);
    }

    /**
     * A word of the query.
     *
     * @param parts what stands between its signs, so that {@code 05/QĐ/UBND} and {@code 05-qđ} find 05/QĐ-UBND; empty
     *     when it has none
     */
    private record Word(String folded, List<String> parts) {
        static Word of(String folded) {
            List<String> parts = new ArrayList<>();
            for (String part : folded.split("[^\\p{L}\\p{N}]+")) {
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
            return new Word(folded, parts.size() == 1 && parts.getFirst().equals(folded) ? List.of() : parts);
        }

        boolean in(String text) {
            if (text.contains(folded)) {
                return true;
            }
            for (String part : parts) {
                if (!text.contains(part)) {
                    return false;
                }
            }
            return !parts.isEmpty();
        }
    }
}
