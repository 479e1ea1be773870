package vn.sovang.exchange.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One cell as it stands in a file.
 *
 * @param kind what the file says it is; a CSV knows only text
 * @param raw as in the file: the uncleaned text, or the stored number
 * @param text cleaned (NFC, plain blanks), a number with a decimal comma, a date as {@code dd/MM/yyyy}, a percentage
 *     with its sign; empty for an empty cell, never null
 * @param number the number of {@link Kind#NUMBER}, the serial of {@link Kind#DAY}, percents of {@link Kind#PERCENT};
 *     null otherwise
 * @param since1904 whether serials count from 1904, as in workbooks of old Macs
 * @param runs the pieces of the raw text by their fonts, where the file uses fonts of old encodings; else empty
 */
public record Cell(Kind kind, String raw, String text, BigDecimal number, boolean since1904, List<Run> runs) {
    /** A cell with nothing in it. */
    public static final Cell EMPTY = new Cell(Kind.EMPTY, "", "", null, false);

    private static final Set<String> ERRORS = Set.of(
            "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA");

    /**
     * A piece of text in one font.
     *
     * @param font name of the font; empty for one that is no font of an old encoding
     */
    public record Run(String text, String font) {
        /** Whether its font is one of an old encoding. */
        public boolean isOld() {
            return font != null && !font.isEmpty();
        }
    }

    public Cell(Kind kind, String raw, String text, BigDecimal number, boolean since1904) {
        this(kind, raw, text, number, since1904, List.of());
    }

    /** What a file says a cell is. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        /** A number shown as a percentage. */
        PERCENT,
        /** A number shown as a date. */
        DAY,
        TRUTH,
        /** The result of a formula that failed, or a formula whose result was never saved. */
        ERROR
    }

    /** A cell of text; what says {@code #N/A} and the like is an error, and blank text is empty. */
    public static Cell ofText(String raw) {
        String text = Clean.of(raw);
        if (text.isEmpty()) {
            return raw.isEmpty() ? EMPTY : new Cell(Kind.EMPTY, raw, "", null, false);
        }
        Kind kind = text.charAt(0) == '#' && ERRORS.contains(text) ? Kind.ERROR : Kind.TEXT;
        return new Cell(kind, raw, text.equals(raw) ? raw : text, null, false);
    }

    /**
     * The same cell, when it is text, with its pieces. Only for files that use fonts of old encodings at all: there a font
     * of Unicode says something, too.
     *
     * @param pieces with the name of the font, empty for a font of Unicode, null for the font of the cell; none for text in
     *     one font
     * @param own the font of the cell, empty for a font of Unicode
     */
    public Cell inFonts(List<Run> pieces, String own) {
        if (kind != Kind.TEXT) {
            return this;
        }
        List<Run> resolved = pieces.isEmpty()
                ? List.of(new Run(raw, own))
                : pieces.stream()
                        .map(run -> run.font() == null ? new Run(run.text(), own) : run)
                        .toList();
        return new Cell(kind, raw, text, number, since1904, resolved);
    }

    /** The same cell, as it is read after a conversion: the raw text stays. */
    public Cell reading(String converted) {
        return new Cell(kind, raw, Clean.of(converted), number, since1904, runs);
    }

    public static Cell ofError(String raw) {
        return new Cell(Kind.ERROR, raw, Clean.of(raw), null, false);
    }

    public static Cell ofTruth(boolean truth, boolean since1904) {
        return new Cell(Kind.TRUTH, String.valueOf(truth), truth ? "Có" : "Không", null, since1904);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
