package vn.sovang.exchange.encoding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Nfc;
import vn.sovang.exchange.sheet.Cell;

/** Tells old text from Unicode and converts it: by fonts where there are any, else by what makes Vietnamese syllables. */
public final class OldTexts {
    private static final int SAMPLES = 5;

    private OldTexts() {}

    /** What a cell is written in, judged by itself. */
    public static Script scriptOf(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return Script.PLAIN;
        }
        Script byFont = cell.runs().stream()
                .flatMap(run -> OldFont.of(run.font()).stream().map(font -> Evidence.of(run.text(), font.encoding())))
                .filter(script -> script != Script.PLAIN)
                .findFirst()
                .orElse(Script.PLAIN);
        if (byFont != Script.PLAIN) {
            return byFont;
        }
        Script byLetters = Evidence.of(cell.raw());
        boolean inUnicodeFont = !cell.runs().isEmpty();
        return inUnicodeFont && byLetters == Script.EITHER ? Script.UNICODE : byLetters;
    }

    /** What a text is written in, judged by itself. */
    public static Script scriptOf(String raw) {
        return Evidence.of(raw);
    }

    /** A cell as people read it: converted where it is certainly old. */
    public static Cell readable(Cell cell) {
        Script script = scriptOf(cell);
        return script.isOld() ? convert(cell, script.encoding()) : cell;
    }

    /** The text of {@link #readable}. */
    public static String read(Cell cell) {
        return readable(cell).text();
    }

    /** What a column is written in; empty when nothing in it is old. */
    public static Optional<OldText> of(List<Cell> cells) {
        Map<OldEncoding, List<Cell>> old = new EnumMap<>(OldEncoding.class);
        int unicode = 0;
        for (Cell cell : cells) {
            Script script = scriptOf(cell);
            if (script.isOld()) {
                old.computeIfAbsent(script.encoding(), encoding -> new ArrayList<>())
                        .add(cell);
            }
            unicode += script == Script.UNICODE ? 1 : 0;
        }
        if (old.isEmpty()) {
            return Optional.empty();
        }
        OldEncoding encoding = old.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.size(), other.size())))
                .orElseThrow()
                .getKey();
        List<Cell> found = old.get(encoding);
        boolean byFont = found.stream().flatMap(cell -> cell.runs().stream()).anyMatch(Cell.Run::isOld);
        double confidence = byFont ? 0.99 : Math.min(0.95, 0.6 + 0.1 * found.size());
        List<OldText.Sample> samples = found.stream()
                .limit(SAMPLES)
                .map(cell ->
                        new OldText.Sample(cell.raw(), convert(cell, encoding).text()))
                .toList();
        return Optional.of(new OldText(
                encoding,
                byFont,
                confidence,
                cells.stream().anyMatch(OldTexts::inCapitals),
                found.size(),
                unicode,
                samples));
    }

    /**
     * Texts that belong together as people read them: when several are certainly old and none is certainly Unicode, those
     * that could be either are old too («Chi bé» among «Hä vµ tªn»).
     */
    public static UnaryOperator<Cell> together(List<Cell> cells) {
        List<Script> scripts = cells.stream().map(OldTexts::scriptOf).toList();
        List<OldEncoding> old =
                scripts.stream().filter(Script::isOld).map(Script::encoding).toList();
        if (old.size() < 2
                || scripts.contains(Script.UNICODE)
                || Set.copyOf(old).size() > 1) {
            return OldTexts::readable;
        }
        return cell -> scriptOf(cell) == Script.EITHER ? convert(cell, old.getFirst()) : readable(cell);
    }

    /** Whether a font shows the small letters of a cell as capitals. */
    public static boolean inCapitals(Cell cell) {
        return cell.runs().stream()
                .anyMatch(
                        run -> OldFont.of(run.font()).filter(OldFont::capitals).isPresent());
    }

    /**
     * The cell with its text converted; a cell that is Unicode, or no text, as it is.
     *
     * @param encoding what the column is written in; the font of a cell may say otherwise and is believed
     */
    public static Cell convert(Cell cell, OldEncoding encoding) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return cell;
        }
        if (!cell.runs().isEmpty()) {
            return cell.reading(ofRuns(cell.runs()));
        }
        Script script = encoding == OldEncoding.VIQR ? Script.VIQR : scriptOf(cell);
        return switch (script) {
            case TCVN3, VNI, VIQR -> cell.reading(script.encoding().decode(cell.raw()));
            case EITHER -> cell.reading(encoding.decode(cell.raw()));
            case PLAIN, UNICODE, NEITHER -> cell;
        };
    }

    private static String ofRuns(List<Cell.Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Cell.Run run : runs) {
            Optional<OldFont> font = OldFont.of(run.font());
            // A font of Unicode rules out what the letters leave open, but not what they make certain.
            Script script = font.map(known -> Evidence.of(run.text(), known.encoding()))
                    .orElseGet(() -> Evidence.of(run.text()));
            String plain = script.isOld() ? script.encoding().decode(run.text()) : Nfc.of(run.text());
            text.append(font.filter(OldFont::capitals).isPresent() ? Case.upper(plain) : plain);
        }
        return text.toString();
    }
}
