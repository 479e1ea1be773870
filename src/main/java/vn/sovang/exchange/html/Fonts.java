package vn.sovang.exchange.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.exchange.encoding.OldFont;

/** The fonts of old encodings that a page names, in its tags or in its style sheet. */
final class Fonts {
    private static final Pattern RULE = Pattern.compile("([^{}]{1,200})\\{([^{}]{0,4000})}");
    private static final Pattern FAMILY =
            Pattern.compile("font-family\\s*:\\s*[\"']?([^;\"',}]{1,60})", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> bySelector = new HashMap<>();
    private boolean old;

    /** Takes in a style sheet: {@code .xl65 {font-family:".VnTime"}}, {@code td {…}}. */
    void sheet(String style) {
        Matcher rules = RULE.matcher(style);
        while (rules.find()) {
            Matcher family = FAMILY.matcher(rules.group(2));
            if (family.find()) {
                for (String selector : rules.group(1).split(",", -1)) {
                    bySelector.put(selector.strip().toLowerCase(Locale.ROOT), oldOnly(family.group(1)));
                }
            }
        }
    }

    /** The font an element names: empty for one of Unicode, null when it names none. */
    String of(HtmlTokens.Open tag) {
        String attributes = tag.attributes();
        Matcher family = FAMILY.matcher(Attributes.value(attributes, "style"));
        if (family.find()) {
            return oldOnly(family.group(1));
        }
        String face = tag.name().equals("font") ? Attributes.value(attributes, "face") : "";
        if (!face.isEmpty()) {
            return oldOnly(face.split(",", -1)[0]);
        }
        if (bySelector.isEmpty()) {
            return null;
        }
        for (String one :
                Attributes.value(attributes, "class").toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            String font = bySelector.getOrDefault("." + one, bySelector.get(tag.name() + "." + one));
            if (font != null) {
                return font;
            }
        }
        return bySelector.get(tag.name());
    }

    /** Whether a font of an old encoding was named so far. */
    boolean areOld() {
        return old;
    }

    private String oldOnly(String name) {
        String bare = name.strip().replaceAll("^[\"']|[\"']$", "");
        boolean known = OldFont.of(bare).isPresent();
        old |= known;
        return known ? bare : "";
    }
}
