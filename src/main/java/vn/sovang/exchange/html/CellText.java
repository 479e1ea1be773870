package vn.sovang.exchange.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.sovang.exchange.sheet.Cell;

/** Gathers the text of one cell of a table, with its line breaks and the fonts it is written in. */
final class CellText {
    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 100;

    private final StringBuilder piece = new StringBuilder();
    private final List<Cell.Run> pieces = new ArrayList<>();
    private final Deque<String> fonts = new ArrayDeque<>();
    private int length;
    private boolean old;

    /**
     * An empty cell.
     *
     * @param font the font of the cell, empty for one of Unicode
     * @param oldFonts whether its fonts matter although none is old
     */
    CellText(String font, boolean oldFonts) {
        fonts.push(font);
        old = oldFonts;
    }

    /** Text as it stands between tags; blanks of every length count as one, as a browser shows them. */
    void add(String text) {
        for (int i = 0; i < text.length() && length < LONGEST; i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!blank) {
                append(c);
            } else if (!endsWithBlank()) {
                append(' ');
            }
        }
    }

    /** A line break. */
    void line() {
        if (length > 0) {
            append('\n');
        }
    }

    private void append(char c) {
        piece.append(c);
        length++;
    }

    private boolean endsWithBlank() {
        if (piece.isEmpty()) {
            return length == 0;
        }
        char last = piece.charAt(piece.length() - 1);
        return last == ' ' || last == '\n';
    }

    /** An element within the cell begins; its font, null for the same as before. */
    void begin(String font) {
        if (fonts.size() < DEEPEST) {
            String present = fonts.peek();
            String next = font == null ? present : font;
            if (!next.equals(present)) {
                cut();
            }
            fonts.push(next);
        }
    }

    /** The element that began last ends. */
    void end() {
        if (fonts.size() > 1) {
            String before = fonts.pop();
            if (!before.equals(fonts.peek())) {
                fonts.push(before);
                cut();
                fonts.pop();
            }
        }
    }

    private void cut() {
        if (!piece.isEmpty()) {
            old |= !fonts.peek().isEmpty();
            pieces.add(new Cell.Run(piece.toString(), fonts.peek()));
            piece.setLength(0);
        }
    }

    Cell cell() {
        cut();
        StringBuilder all = new StringBuilder();
        pieces.forEach(run -> all.append(run.text()));
        Cell cell = Cell.ofText(all.toString().strip());
        return old ? cell.inFonts(pieces, "") : cell;
    }
}
