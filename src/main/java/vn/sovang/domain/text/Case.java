package vn.sovang.domain.text;

import java.util.Locale;

/** Capitals by Unicode, never by a font made of capitals. */
public final class Case {
    private Case() {}

    /** {@code Đảng ủy xã Cao Sơn} becomes {@code ĐẢNG ỦY XÃ CAO SƠN}. */
    public static String upper(String text) {
        return Nfc.of(text).toUpperCase(Locale.ROOT);
    }

    public static String lower(String text) {
        return Nfc.of(text).toLowerCase(Locale.ROOT);
    }

    /** The first letter as a capital, all else as it is: {@code hai trăm đồng} becomes {@code Hai trăm đồng}. */
    public static String sentence(String text) {
        String composed = Nfc.of(text);
        for (int i = 0; i < composed.length(); i++) {
            if (Character.isLetter(composed.charAt(i))) {
                return composed.substring(0, i) + Character.toTitleCase(composed.charAt(i)) + composed.substring(i + 1);
            }
        }
        return composed;
    }

    /**
     * Every word with a capital and small letters: {@code BÀN PHÚC NINH} becomes {@code Bàn Phúc Ninh}, {@code h'bia}
     * becomes {@code H'Bia}. Only when the clerk asks: names of some peoples are written otherwise.
     */
    public static String proper(String name) {
        StringBuilder proper = new StringBuilder(name.length());
        boolean inside = false;
        for (char c : lower(name).toCharArray()) {
            proper.append(inside ? c : Character.toTitleCase(c));
            inside = Character.isLetterOrDigit(c);
        }
        return proper.toString();
    }
}
