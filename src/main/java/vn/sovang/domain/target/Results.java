package vn.sovang.domain.target;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import vn.sovang.domain.text.Decimals;

/**
 * What was entered about a target: its year, and its quarters.
 *
 * @param year the result of the whole year; it counts before the quarters
 * @param quarters the four quarters as they were typed ({@code 3}, {@code 12/14}, words), empty where nothing was
 * @param summed whether the quarters add up; else each tells where things stood at its end
 */
public record Results(Result year, List<String> quarters, boolean summed) {
    public static final int QUARTERS = 4;

    /** Nothing was entered. */
    public static final Results NONE = of(Result.NONE);

    public Results {
        quarters = List.copyOf(quarters);
        if (quarters.size() != QUARTERS) {
            throw new IllegalArgumentException(quarters.size() + " quarters");
        }
    }

    public static Results of(Result year) {
        return new Results(year, Collections.nCopies(QUARTERS, ""), false);
    }

    /** The last quarter something was entered for, 0 for none. */
    public int lastQuarter() {
        for (int quarter = QUARTERS; quarter > 0; quarter--) {
            if (!quarters.get(quarter - 1).isBlank()) {
                return quarter;
            }
        }
        return 0;
    }

    /** What the quarters make of the year. Words cannot be added: then the last quarter speaks. */
    public Result ofQuarters() {
        int last = lastQuarter();
        if (last == 0) {
            return Result.NONE;
        }
        List<Result> entered = quarters.stream()
                .filter(text -> !text.isBlank())
                .map(Result::parse)
                .toList();
        if (summed && entered.stream().allMatch(Result::isRatio)) {
            return new Result(
                    entered.stream().map(Result::numerator).reduce(BigDecimal.ZERO, BigDecimal::add),
                    entered.stream().map(Result::denominator).reduce(BigDecimal.ZERO, BigDecimal::add),
                    "");
        }
        if (summed
                && entered.stream()
                        .allMatch(one -> !one.isRatio() && one.number().isPresent())) {
            return Result.of(Decimals.comma(
                    entered.stream().map(one -> one.number().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        return Result.parse(quarters.get(last - 1));
    }
}
