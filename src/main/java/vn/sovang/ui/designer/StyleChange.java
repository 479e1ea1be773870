package vn.sovang.ui.designer;

import vn.sovang.document.certificate.TextStyle;

/** A style with one thing changed. */
final class StyleChange {
    private StyleChange() {}

    static TextStyle family(TextStyle s, String value) {
        return new TextStyle(
                value,
                s.bold(),
                s.italic(),
                s.size(),
                s.minimumSize(),
                s.colour(),
                s.capitals(),
                s.align(),
                s.vertical(),
                s.lineSpacing(),
                s.letterSpacing(),
                s.fit());
    }

    static TextStyle bold(TextStyle s, boolean value) {
        return new TextStyle(
                s.family(),
                value,
                s.italic(),
                s.size(),
                s.minimumSize(),
                s.colour(),
                s.capitals(),
                s.align(),
                s.vertical(),
                s.lineSpacing(),
                s.letterSpacing(),
                s.fit());
    }

    static TextStyle italic(TextStyle s, boolean value) {
        return new TextStyle(
                s.family(),
                s.bold(),
                value,
                s.size(),
                s.minimumSize(),
                s.colour(),
                s.capitals(),
                s.align(),
                s.vertical(),
                s.lineSpacing(),
                s.letterSpacing(),
                s.fit());
    }

    static TextStyle size(TextStyle s, double value) {
        return new TextStyle(
                s.family(),
                s.bold(),
                s.italic(),
                value,
                Math.min(s.minimumSize(), value),
                s.colour(),
                s.capitals(),
                s.align(),
                s.vertical(),
                s.lineSpacing(),
                s.letterSpacing(),
                s.fit());
    }

    static TextStyle minimum(TextStyle s, double value) {
        return new TextStyle(
                s.family(),
                s.bold(),
                s.italic(),
                s.size(),
                value,
                s.colour(),
                s.capitals(),
                s.align(),
                s.vertical(),
                s.lineSpacing(),
                s.letterSpacing(),
                s.fit());
    }

    static TextStyle colour(TextStyle s, String value) {
        return new TextStyle(
                s.family(),
                s.bold(),
                s.italic(),
                s.size(),
                s.minimumSize(),
                value,
                s.capitals(),
                s.align(),
                s.vertical(),
                s.lineSpacing(),
                s.letterSpacing(),
                s.fit());
    }

    static TextStyle capitals(TextStyle s, boolean value) {
        return new TextStyle(
                s.family(),
                s.bold(),
                s.italic(),
                s.size(),
                s.minimumSize(),
                s.colour(),
                value,
                s.align(),
                s.vertical(),
                s.lineSpacing(),
                s.letterSpacing(),
                s.fit());
    }

    static TextStyle align(TextStyle s, TextStyle.Align value) {
        return new TextStyle(
                s.family(),
                s.bold(),
                s.italic(),
                s.size(),
                s.minimumSize(),
                s.colour(),
                s.capitals(),
                value,
                s.vertical(),
                s.lineSpacing(),
                s.letterSpacing(),
                s.fit());
    }

    static TextStyle vertical(TextStyle s, TextStyle.Vertical value) {
        return new TextStyle(
                s.family(),
                s.bold(),
                s.italic(),
                s.size(),
                s.minimumSize(),
                s.colour(),
                s.capitals(),
                s.align(),
                value,
                s.lineSpacing(),
                s.letterSpacing(),
                s.fit());
    }

    static TextStyle lines(TextStyle s, double value) {
        return new TextStyle(
                s.family(),
                s.bold(),
                s.italic(),
                s.size(),
                s.minimumSize(),
                s.colour(),
                s.capitals(),
                s.align(),
                s.vertical(),
                value,
                s.letterSpacing(),
                s.fit());
    }

    static TextStyle letters(TextStyle s, double value) {
        return new TextStyle(
                s.family(),
                s.bold(),
                s.italic(),
                s.size(),
                s.minimumSize(),
                s.colour(),
                s.capitals(),
                s.align(),
                s.vertical(),
                s.lineSpacing(),
                value,
                s.fit());
    }

    static TextStyle fit(TextStyle s, TextStyle.Fit value) {
        return new TextStyle(
                s.family(),
                s.bold(),
                s.italic(),
                s.size(),
                s.minimumSize(),
                s.colour(),
                s.capitals(),
                s.align(),
                s.vertical(),
                s.lineSpacing(),
                s.letterSpacing(),
                value);
    }
}
