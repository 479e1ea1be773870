package vn.sovang.ui.designer;

import java.util.function.Consumer;
import vn.sovang.document.certificate.TextStyle;

/** A style with one thing changed. */
final class StyleChange {
    private String family;
    private boolean bold;
    private boolean italic;
    private double size;
    private double minimumSize;
    private String colour;
    private boolean capitals;
    private TextStyle.Align align;
    private TextStyle.Vertical vertical;
    private double lineSpacing;
    private double letterSpacing;
    private TextStyle.Fit fit;

    private StyleChange(TextStyle style) {
        family = style.family();
        bold = style.bold();
        italic = style.italic();
        size = style.size();
        minimumSize = style.minimumSize();
        colour = style.colour();
        capitals = style.capitals();
        align = style.align();
        vertical = style.vertical();
        lineSpacing = style.lineSpacing();
        letterSpacing = style.letterSpacing();
        fit = style.fit();
    }

    private static TextStyle of(TextStyle style, Consumer<StyleChange> change) {
        StyleChange now = new StyleChange(style);
        change.accept(now);
        return new TextStyle(
                now.family,
                now.bold,
                now.italic,
                now.size,
                now.minimumSize,
                now.colour,
                now.capitals,
                now.align,
                now.vertical,
                now.lineSpacing,
                now.letterSpacing,
                now.fit);
    }

    static TextStyle family(TextStyle style, String value) {
        return of(style, now -> now.family = value);
    }

    static TextStyle bold(TextStyle style, boolean value) {
        return of(style, now -> now.bold = value);
    }

    static TextStyle italic(TextStyle style, boolean value) {
        return of(style, now -> now.italic = value);
    }

    /** The smallest size goes down with it. */
    static TextStyle size(TextStyle style, double value) {
        return of(style, now -> {
            now.size = value;
            now.minimumSize = Math.min(now.minimumSize, value);
        });
    }

    static TextStyle minimum(TextStyle style, double value) {
        return of(style, now -> now.minimumSize = value);
    }

    static TextStyle colour(TextStyle style, String value) {
        return of(style, now -> now.colour = value);
    }

    static TextStyle capitals(TextStyle style, boolean value) {
        return of(style, now -> now.capitals = value);
    }

    static TextStyle align(TextStyle style, TextStyle.Align value) {
        return of(style, now -> now.align = value);
    }

    static TextStyle vertical(TextStyle style, TextStyle.Vertical value) {
        return of(style, now -> now.vertical = value);
    }

    static TextStyle lines(TextStyle style, double value) {
        return of(style, now -> now.lineSpacing = value);
    }

    static TextStyle letters(TextStyle style, double value) {
        return of(style, now -> now.letterSpacing = value);
    }

    static TextStyle fit(TextStyle style, TextStyle.Fit value) {
        return of(style, now -> now.fit = value);
    }
}
