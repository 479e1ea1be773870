package vn.sovang.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as a fraction, so that nothing is rounded before it is printed.
 *
 * @param denominator greater than zero
 */
record Quotient(BigDecimal numerator, BigDecimal denominator) implements Comparable<Quotient> {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    Quotient {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a fraction of " + denominator);
        }
    }

    static Quotient of(BigDecimal number) {
        return new Quotient(number, BigDecimal.ONE);
    }

    /** This many hundredths of a number greater than zero. */
    Quotient percentOf(BigDecimal whole) {
        return new Quotient(numerator.multiply(HUNDRED), denominator.multiply(whole));
    }

    /** As it is printed: two decimals, half up. */
    BigDecimal rounded() {
        return numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Quotient other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
