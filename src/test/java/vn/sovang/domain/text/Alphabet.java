package vn.sovang.domain.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All Vietnamese letters written out by hand, as the tests know them. */
final class Alphabet {
    /** Each vowel with the tones ngang, huyền, hỏi, ngã, sắc, nặng. */
    static final List<String> VOWELS = List.of(
            "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
            "ưừửữứự", "yỳỷỹýỵ");

    static final String BARE_VOWELS = "aaaeeiooouuy";

    /** The order of the letters. */
    static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private Alphabet() {}

    static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** Every letter with every tone, small before capital, in the Vietnamese order. */
    static List<String> inOrder() {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < LETTERS.length(); i++) {
            char letter = LETTERS.charAt(i);
            String toned = VOWELS.stream()
                    .filter(v -> v.charAt(0) == letter)
                    .findFirst()
                    .orElse(String.valueOf(letter));
            for (int j = 0; j < toned.length(); j++) {
                String c = toned.substring(j, j + 1);
                letters.add(c);
                letters.add(c.toUpperCase(Locale.ROOT));
            }
        }
        return letters;
    }
}
