package vn.sovang.domain.yearend;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One named figure.
 *
 * @param name as in the contract of figures, for instance {@code awards.state.money}
 * @param kind how it is written
 */
public record Figure(String name, BigDecimal value, Kind kind) {

    /** What a figure is. */
    public enum Kind {
        COUNT,
        /** Đồng. */
        MONEY,
        /** Percent with two decimals, half up. */
        PERCENT
    }

    static Figure count(String name, long value) {
        return new Figure(name, BigDecimal.valueOf(value), Kind.COUNT);
    }

    /** The value for scripts: decimal point, no grouping, percentages with two decimals half up. */
    public String plain() {
        return kind == Kind.PERCENT ? value.setScale(2, RoundingMode.HALF_UP).toPlainString() : value.toPlainString();
    }
}
