package vn.sovang.exchange.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attributes of a tag as they are written. */
final class Attributes {
    private static final int MOST_DIGITS = 5;

    private Attributes() {}

    /** The value of an attribute; empty when it is not there. */
    static String value(String attributes, String name) {
        if (attributes.length() <= name.length()) {
            return "";
        }
        Matcher found = Pattern.compile(
                        "(?:^|[\\s\"'/])" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))",
                        Pattern.CASE_INSENSITIVE)
                .matcher(attributes);
        if (!found.find()) {
            return "";
        }
        String value =
                found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
        return Entities.resolved(value).strip();
    }

    /** A number between 1 and a limit; 1 when there is none. */
    static int number(String attributes, String name, int most) {
        String digits = value(attributes, name);
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(Character::isDigit);
        return number ? Math.clamp(Integer.parseInt(digits), 1, most) : 1;
    }

    /** Whether an element is not shown. */
    static boolean isHidden(String attributes) {
        String style = value(attributes, "style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none");
    }
}
