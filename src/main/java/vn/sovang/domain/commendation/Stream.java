package vn.sovang.domain.commendation;

import vn.sovang.domain.text.Padding;

/**
 * The two streams of commendation; they differ in authority, wording, numbering, money and paper.
 *
 * <p>Each names the body in whose name it is done, the symbol after the number of its decisions, and the key of its
 * rules.
 */
public enum Stream {
    /** The Party Committee (Đảng ủy). */
    PARTY("DU", "QĐ/ĐU", "-", "party"),
    /** The chairman of the People's Committee (Chủ tịch UBND). */
    STATE("UBND", "QĐ-UBND", "/", "state");

    private final String unitCode;
    private final String symbol;
    private final String joint;
    private final String key;

    Stream(String unitCode, String symbol, String joint, String key) {
        this.unitCode = unitCode;
        this.symbol = symbol;
        this.joint = joint;
        this.key = key;
    }

    /** Code of the body, as in the table of units. */
    public String unitCode() {
        return unitCode;
    }

    /** The word of this stream in keys of rules and figures: {@code party} or {@code state}. */
    public String key() {
        return key;
    }

    /**
     * The full number of a decision, numbers below ten with a leading zero: {@code 05/QĐ-UBND} (Nghị định 30/2020,
     * Phụ lục I), {@code 01-QĐ/ĐU} (Hướng dẫn 36-HD/VPTW); dots stand for a number that is not given yet.
     */
    public String decisionNumber(int number) {
        return (number == 0 ? "…" : Padding.number(number)) + joint + symbol;
    }
}
