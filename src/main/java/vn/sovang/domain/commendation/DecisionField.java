package vn.sovang.domain.commendation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that templates of decisions are filled with; in a template they stand in braces: {@code {số lượng}}. */
public enum DecisionField {
    BODY("cơ quan"),
    SUPERIOR("cấp trên"),
    COMMUNE("xã"),
    FORM("hình thức"),
    COUNTS("số lượng"),
    GROUND("thành tích"),
    YEAR("năm"),
    SALARY("lương cơ sở"),
    RATES("mức thưởng"),
    TOTAL("tổng tiền"),
    TOTAL_IN_WORDS("tổng tiền bằng chữ"),
    FUND("quỹ"),
    YEAR_OF_SIGNING("năm ký"),
    LAST_ARTICLE("điều cuối");

    /** What stands in braces. */
    public static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private final String word;

    DecisionField(String word) {
        this.word = word;
    }

    /** As it stands in templates, without the braces. */
    public String word() {
        return word;
    }

    public static Optional<DecisionField> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word.equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** What stands in braces in a text and is no field. */
    public static List<String> unknown(String text) {
        Matcher place = PLACE.matcher(text);
        return place.results()
                .map(found -> found.group(1))
                .filter(word -> of(word).isEmpty())
                .toList();
    }
}
