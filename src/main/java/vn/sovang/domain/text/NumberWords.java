package vn.sovang.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Whole numbers in Vietnamese words: mười/mươi, mốt (21), tư (24), lăm (15, 25), linh or lẻ, “không trăm” within a
 * number; tỷ as 10⁹, nghìn tỷ as 10¹².
 */
public final class NumberWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final long BILLION = 1_000_000_000L;

    private NumberWords() {}

    /** In small letters; negative numbers begin with {@code âm}. */
    public static String of(long number, NumberStyle style) {
        if (number == 0) {
            return DIGITS[0];
        }
        List<String> words = new ArrayList<>();
        if (number < 0) {
            words.add("âm");
        }
        append(words, Math.absExact(number), style);
        return String.join(" ", words);
    }

    private static void append(List<String> words, long number, NumberStyle style) {
        boolean inside = false;
        if (number >= BILLION) {
            append(words, number / BILLION, style);
            words.add("tỷ");
            inside = true;
        }
        int rest = (int) (number % BILLION);
        inside = group(words, rest / 1_000_000, inside, "triệu", style);
        inside = group(words, rest / 1000 % 1000, inside, style.thousand().word(), style);
        group(words, rest % 1000, inside, null, style);
    }

    /** @param inside whether higher digits have been read, so that missing hundreds and tens are named */
    private static boolean group(List<String> words, int group, boolean inside, String name, NumberStyle style) {
        if (group == 0) {
            return inside;
        }
        int hundreds = group / 100;
        if (hundreds > 0 || inside) {
            words.add(DIGITS[hundreds]);
            words.add("trăm");
        }
        belowHundred(words, group % 100, hundreds > 0 || inside, style);
        if (name != null) {
            words.add(name);
        }
        return true;
    }

    private static void belowHundred(List<String> words, int number, boolean inside, NumberStyle style) {
        int tens = number / 10;
        int units = number % 10;
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add("mươi");
        } else if (units > 0 && inside) {
            words.add(style.zeroTens().word());
        }
        if (units > 0) {
            words.add(unit(tens, units));
        }
    }

    private static String unit(int tens, int units) {
        return switch (units) {
            case 1 -> tens > 1 ? "mốt" : DIGITS[1];
            case 4 -> tens > 1 ? "tư" : DIGITS[4];
            case 5 -> tens > 0 ? "lăm" : DIGITS[5];
            default -> DIGITS[units];
        };
    }
}
