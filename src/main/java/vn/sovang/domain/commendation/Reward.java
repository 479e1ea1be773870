package vn.sovang.domain.commendation;

import java.math.BigDecimal;
import vn.sovang.domain.rule.Certainty;

/**
 * The money that goes with an award.
 *
 * @param coefficient times the base salary; zero where the form carries no money
 * @param baseSalary đồng, on the day of the decision; zero where the form carries no money
 * @param unrounded đồng, coefficient times base salary
 * @param amount đồng to be paid, after the rounding rule
 * @param certainty of the weakest rule that was used
 */
public record Reward(
        BigDecimal coefficient, BigDecimal baseSalary, BigDecimal unrounded, long amount, Certainty certainty) {

    /** The same with what is paid instead; the office itself answers for it. */
    Reward replaced(long other) {
        return new Reward(coefficient, baseSalary, unrounded, other, Certainty.CERTAIN);
    }

    /** An award that carries no money. */
    static final Reward NONE = new Reward(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, Certainty.CERTAIN);
}
