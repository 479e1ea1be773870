package vn.sovang.exchange.column;

import java.util.List;
import java.util.Optional;
import vn.sovang.exchange.encoding.OldText;

/**
 * A column of a sheet and what it probably is.
 *
 * @param place from 0
 * @param heading as composed of its lines, {@code Ngày vào Đảng – Chính thức}, in Unicode also where the file writes it in
 *     an old encoding; empty when it has none
 * @param samples the first values that are not blank, as they stand in the file
 * @param hidden whether the sheet does not show it; it is read all the same
 * @param uses what it is proposed to be read as; empty when nothing fits
 * @param confidence from 0 to 1 how certain the proposal is; below {@link #CERTAIN} the clerk should look at it
 * @param basis what the proposal stands on
 * @param oldText the old encoding its text is written in, empty when it is Unicode or nothing to tell it by
 */
public record ColumnGuess(
        int place,
        String heading,
        List<String> samples,
        boolean hidden,
        List<ColumnUse> uses,
        double confidence,
        Basis basis,
        Optional<OldText> oldText) {
    /** From here on nobody need look at a proposal. */
    public static final double CERTAIN = 0.8;

    /** What a proposal stands on. */
    public enum Basis {
        /** The heading is one the kind knows. */
        HEADING,
        /** The heading resembles one the kind knows. */
        SIMILAR_HEADING,
        /** Only what the cells hold. */
        CONTENT,
        /** Nothing is proposed. */
        NONE
    }

    /** The column's letters as Excel shows them: A, B … AA. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = place + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** Whether the proposal holds without being asked: the heading says so, or all speaks for it. */
    public boolean isCertain() {
        return isUsed() && (basis == Basis.HEADING || confidence >= CERTAIN);
    }

    public boolean isUsed() {
        return !uses.isEmpty();
    }
}
