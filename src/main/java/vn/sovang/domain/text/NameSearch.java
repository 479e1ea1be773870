package vn.sovang.domain.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Finds names by words typed in any order, with or without accents: “ban phuc ninh”, “ninh ban” and “BÀN PHÚC NINH” all
 * find Bàn Phúc Ninh. Every word of the query must lie within a word of the name, each within another one.
 */
public final class NameSearch {
    private final List<SearchWord> query;

    private NameSearch(List<SearchWord> query) {
        this.query = query;
    }

    /**
     * A search for the words of {@code query}.
     *
     * @param query as typed; a blank one finds everything
     */
    public static NameSearch of(String query) {
        return new NameSearch(SearchWord.wordsOf(query));
    }

    /**
     * How well a name answers; lower is better, empty when it does not. Names with the very accents typed come first,
     * then those with the words in the order typed, then those in which whole words match, then beginnings of words.
     */
    public OptionalInt rank(String name) {
        int rank = rank(SearchWord.wordsOf(name));
        return rank < 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /** As {@link #rank(String)} for a name whose words are known; -1 when it does not answer. */
    int rank(List<SearchWord> words) {
        if (query.size() == 1) {
            return rankOfOne(query.getFirst(), words);
        }
        if (!fits(words, SearchWord::within, false)) {
            return -1;
        }
        int rank = 0;
        for (boolean accents : new boolean[] {true, false}) {
            for (boolean ordered : new boolean[] {true, false}) {
                for (Reach reach : Reach.values()) {
                    if (fits(words, (asked, word) -> reach.fits(asked, word, accents), ordered)) {
                        return rank;
                    }
                    rank++;
                }
            }
        }
        return rank;
    }

    /** The same for the commonest query, which answers most names, without trying one rank after the other. */
    private static int rankOfOne(SearchWord asked, List<SearchWord> words) {
        int best = -1;
        for (SearchWord word : words) {
            if (asked.within(word)) {
                int reach = asked.is(word) ? 0 : asked.begins(word) ? 1 : 2;
                int rank = (asked.accentsAsIn(word) ? 0 : 2 * Reach.values().length) + reach;
                best = best < 0 ? rank : Math.min(best, rank);
            }
        }
        return best;
    }

    public boolean matches(String name) {
        return fits(SearchWord.wordsOf(name), SearchWord::within, false);
    }

    /** The items whose name answers, the best first, equals by {@link NameOrder}. */
    public <T> List<T> search(Collection<? extends T> items, Function<? super T, String> name) {
        record Hit<T>(int rank, String key, T item) {}
        return items.stream()
                .flatMap(item -> rank(name.apply(item)).stream()
                        .mapToObj(rank -> new Hit<T>(rank, NameOrder.key(name.apply(item)), item)))
                .sorted(Comparator.<Hit<T>>comparingInt(Hit::rank).thenComparing(Hit::key))
                .map(Hit::item)
                .toList();
    }

    private enum Reach {
        WHOLE,
        BEGINNING,
        WITHIN;

        boolean fits(SearchWord asked, SearchWord word, boolean accents) {
            boolean folded = switch (this) {
                case WHOLE -> asked.is(word);
                case BEGINNING -> asked.begins(word);
                case WITHIN -> asked.within(word);
            };
            return folded && (!accents || asked.accentsAsIn(word));
        }
    }

    @FunctionalInterface
    private interface Fit {
        boolean fits(SearchWord asked, SearchWord word);
    }

    private boolean fits(List<SearchWord> words, Fit fit, boolean ordered) {
        if (query.size() > words.size()) {
            return false;
        }
        return ordered ? inOrder(words, fit) : inAnyOrder(words, fit);
    }

    private boolean inOrder(List<SearchWord> words, Fit fit) {
        int next = 0;
        for (SearchWord asked : query) {
            while (next < words.size() && !fit.fits(asked, words.get(next))) {
                next++;
            }
            if (next++ == words.size()) {
                return false;
            }
        }
        return true;
    }

    /** Each word of the query gets a word of its own, moving earlier ones aside where that helps. */
    private boolean inAnyOrder(List<SearchWord> words, Fit fit) {
        int[] takenBy = new int[words.size()];
        Arrays.fill(takenBy, -1);
        for (int asked = 0; asked < query.size(); asked++) {
            if (!place(asked, words, fit, takenBy, new boolean[words.size()])) {
                return false;
            }
        }
        return true;
    }

    private boolean place(int asked, List<SearchWord> words, Fit fit, int[] takenBy, boolean[] tried) {
        for (int i = 0; i < takenBy.length; i++) {
            if (!tried[i] && fit.fits(query.get(asked), words.get(i))) {
                tried[i] = true;
                if (takenBy[i] < 0 || place(takenBy[i], words, fit, takenBy, tried)) {
                    takenBy[i] = asked;
                    return true;
                }
            }
        }
        return false;
    }
}
