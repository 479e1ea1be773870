package vn.sovang.domain.office;

import java.math.BigDecimal;
import java.util.Optional;
import vn.sovang.domain.text.Decimals;

/**
 * So many of so many.
 *
 * @param part the numerator
 * @param whole the denominator
 */
public record Share(int part, int whole) {

    /** With two decimals, half up; empty when there is nothing to divide by. */
    public Optional<BigDecimal> percent() {
        return Decimals.percent(part, whole);
    }
}
