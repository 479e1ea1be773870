package vn.sovang.document.certificate;

import java.util.List;

/**
 * A text on the sheet.
 *
 * @param name as messages to the clerk call it, unique in the layout
 * @param text fixed words with places such as {@code {recipient}} that fields of the certificate fill; what a field
 *     brings is never read as a place or as markup
 * @param screenOnly whether a bought blank sheet already carries it
 */
public record TextElement(String name, String text, Box box, TextStyle style, boolean screenOnly) implements Element {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TEXT = 4000;

    public TextElement {
        if (name == null || name.isBlank() || text == null || box == null || style == null) {
            throw new IllegalArgumentException("A text needs name, text, box and style: " + name);
        }
        if (name.length() > LONGEST_NAME || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "A text has a name of at most 80 and 4000 letters: " + name.length() + " " + text.length());
        }
    }

    @Override
    public TextElement at(Box place) {
        return new TextElement(name, text, place, style, screenOnly);
    }

    @Override
    public TextElement onScreenOnly(boolean only) {
        return new TextElement(name, text, box, style, only);
    }

    /** The same in other words. */
    public TextElement saying(String words) {
        return new TextElement(name, words, box, style, screenOnly);
    }

    /** The same in another style. */
    public TextElement in(TextStyle other) {
        return new TextElement(name, text, box, other, screenOnly);
    }

    /** The same under another name. */
    public TextElement called(String other) {
        return new TextElement(other, text, box, style, screenOnly);
    }

    /** The fields it has places for. */
    public List<String> fields() {
        return FieldText.of(text).fields();
    }
}
