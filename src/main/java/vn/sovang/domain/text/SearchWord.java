package vn.sovang.domain.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A word as the search compares it.
 *
 * @param folded without marks
 * @param letters in small letters with hats, breves and horns, without tones
 * @param tones the tone marks alone, so that hoà and hòa are the same
 */
record SearchWord(String folded, String letters, String tones) {

    static List<SearchWord> wordsOf(String text) {
        return Nfc.words(text).stream().map(SearchWord::of).toList();
    }

    private static SearchWord of(String word) {
        if (isAscii(word)) {
            String small = word.toLowerCase(Locale.ROOT);
            return new SearchWord(Fold.of(small), small, "");
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            (SortKey.TONES.indexOf(c) >= 0 ? tones : letters).append(c);
        }
        return new SearchWord(Fold.of(word), Normalizer.normalize(letters, Normalizer.Form.NFC), tones.toString());
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7E) {
                return false;
            }
        }
        return true;
    }

    boolean is(SearchWord word) {
        return folded.equals(word.folded);
    }

    boolean begins(SearchWord word) {
        return word.folded.startsWith(folded);
    }

    boolean within(SearchWord word) {
        return word.folded.contains(folded);
    }

    /** A tone not typed yet is no contradiction while the word is not finished. */
    boolean accentsAsIn(SearchWord word) {
        boolean finished = letters.length() == word.letters.length();
        return word.letters.contains(letters) && (tones.equals(word.tones) || (!finished && tones.isEmpty()));
    }
}
