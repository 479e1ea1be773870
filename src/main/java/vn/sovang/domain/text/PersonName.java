package vn.sovang.domain.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as lists write it, taken apart: {@code Hộ ông Bàn Phúc Ninh}, {@code Đ/c Thượng tá Nông Văn Thiệu}.
 *
 * @param titles what stands before the name, as written; empty for a bare name
 * @param name the name itself
 * @param gender what the titles say of it: {@code ông} and {@code bà} do, {@code đồng chí} does not
 * @param household whether the titles speak of a household
 */
public record PersonName(String titles, String name, Gender gender, boolean household) {
    /** Titles, the longer of two before the shorter. A title is followed by a blank or stands with a full stop. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:(?<household>hộ gia đình|hộ gđ|hộ|gia đình)"
                    + "|(?<male>ông|anh|chú|bác trai)|(?<female>bà|chị|cô|bác gái)"
                    + "|(?<both>ông\\s*[(/]\\s*bà\\s*\\)?|bà\\s*[(/]\\s*ông\\s*\\)?|anh\\s*[(/]\\s*chị\\s*\\)?)"
                    + "|cụ|em|cháu|thầy|đồng chí|đ/\\s?chí|đ/\\s?c|đc"
                    + "|(?:đại|trung|thiếu|thượng)\\s+tướng|(?:đại|thượng|trung|thiếu)\\s+tá"
                    + "|(?:đại|thượng|trung|thiếu)\\s+(?:úy|uý)|(?:thượng|trung|hạ)\\s+(?:sĩ|sỹ)|binh nhất|binh nhì"
                    + "|phó giáo sư|giáo sư|tiến\\s+(?:sĩ|sỹ)|thạc\\s+(?:sĩ|sỹ)|bác\\s+(?:sĩ|sỹ)"
                    + "|pgs\\.?|gs\\.?|ts\\.|ths\\.?|bs\\.?)(?:\\s*[:.,]\\s*|\\s+|(?<=\\.))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MOST_TITLES = 4;
    /** «Ông» is a family name as well; nobody is called only «Văn Toàn» or «Thị Hoa». */
    private static final List<String> MIDDLE_NAMES = List.of("văn", "thị");

    /** Takes a cleaned text apart; what has no title, or nothing behind it, is a bare name. */
    public static PersonName of(String text) {
        String rest = text;
        Gender gender = Gender.UNKNOWN;
        boolean household = false;
        for (int title = 0; title < MOST_TITLES; title++) {
            Matcher found = TITLE.matcher(rest);
            if (!found.lookingAt() || !isName(rest.substring(found.end()))) {
                break;
            }
            household |= found.group("household") != null;
            gender = found.group("both") != null ? Gender.UNKNOWN : gender;
            gender = found.group("male") != null ? Gender.MALE : gender;
            gender = found.group("female") != null ? Gender.FEMALE : gender;
            rest = rest.substring(found.end());
        }
        return new PersonName(text.substring(0, text.length() - rest.length()).strip(), rest, gender, household);
    }

    private static boolean isName(String rest) {
        String[] words = rest.split(" ", 2);
        boolean middle = words.length == 2
                && MIDDLE_NAMES.contains(words[0].toLowerCase(Locale.ROOT))
                && !words[1].contains(" ");
        return !rest.isEmpty() && Character.isLetter(rest.charAt(0)) && !middle;
    }

    /** Whether a name is written wholly in capitals; an abbreviation such as {@code UBND} is no name. */
    public static boolean isInCapitals(String name) {
        List<String> words = Nfc.words(name);
        return words.size() >= 2
                && name.equals(name.toUpperCase(Locale.ROOT))
                && words.stream().allMatch(Syllable::isWellFormed);
    }

    /** Whether a word of a name begins with a small letter, as old fonts made of {@code ánh}. */
    public static boolean hasSmallWord(String name) {
        return Nfc.words(name).stream().anyMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }

    public boolean isBare() {
        return titles.isEmpty();
    }
}
