package vn.sovang.domain.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A record as {@link TextSearch} reads it: its title and what stands beside it, folded once. */
public final class SearchText {
    private final List<SearchWord> words;
    private final String title;
    private final String beside;

    private SearchText(List<SearchWord> words, String title, String beside) {
        this.words = words;
        this.title = title;
        this.beside = beside;
    }

    /**
     * Makes many of them quickly: Vietnamese is written in few different syllables, and each is folded once. Used by
     * one thread, and forgotten with the list it was made for.
     */
    public static final class Maker {
        private final Map<String, SearchWord> known = new HashMap<>();

        /**
         * A text ready to be searched.
         *
         * @param title the name, of which every word counts
         * @param beside what else finds it; may be empty
         */
        public SearchText of(String title, String beside) {
            List<SearchWord> words = words(title);
            return new SearchText(words, folded(words), folded(words(beside)));
        }

        private List<SearchWord> words(String text) {
            List<SearchWord> words = new ArrayList<>();
            int begin = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || text.charAt(i) == ' ') {
                    if (i > begin) {
                        add(text.substring(begin, i), words);
                    }
                    begin = i + 1;
                }
            }
            return List.copyOf(words);
        }

        /** What is not clean may turn out to be several words, or none. */
        private void add(String written, List<SearchWord> words) {
            SearchWord word = known.get(written);
            if (word != null) {
                words.add(word);
                return;
            }
            List<SearchWord> made = SearchWord.wordsOf(written);
            words.addAll(made);
            if (made.size() == 1) {
                known.put(written, made.getFirst());
            }
        }

        private static String folded(List<SearchWord> words) {
            StringBuilder folded = new StringBuilder();
            for (SearchWord word : words) {
                folded.append(folded.isEmpty() ? "" : " ").append(word.folded());
            }
            return folded.toString();
        }
    }

    List<SearchWord> words() {
        return words;
    }

    /** The title without marks and capitals. */
    String title() {
        return title;
    }

    String beside() {
        return beside;
    }
}
