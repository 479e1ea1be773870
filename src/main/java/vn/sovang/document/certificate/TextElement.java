package vn.sovang.document.certificate;

/**
 * A text on the sheet.
 *
 * @param name as messages to the clerk call it, unique in the layout
 * @param text fixed words with places such as {@code {recipient}} that fields of the certificate fill; what a field
 *     brings is never read as a place or as markup
 * @param screenOnly whether a bought blank sheet already carries it
 */
public record TextElement(String name, String text, Box box, TextStyle style, boolean screenOnly) implements Element {
    public TextElement {
        if (name == null || name.isBlank() || text == null || box == null || style == null) {
            throw new IllegalArgumentException("A text needs name, text, box and style: " + name);
        }
    }
}
