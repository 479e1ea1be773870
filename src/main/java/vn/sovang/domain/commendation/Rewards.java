package vn.sovang.domain.commendation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;

/**
 * What an award is worth: coefficient × factor of the kind of recipient × base salary on the day of the decision,
 * rounded by the rule of that day (Luật Thi đua, khen thưởng; Nghị định 91/2017 điều 68 and 73, Nghị định 98/2023,
 * Nghị định 152/2025; party: Hướng dẫn 56-HD/VPTW năm 2015).
 */
public final class Rewards {
    private static final String STEP = "money.rounding_step";

    private final RuleBook rules;

    public Rewards(RuleBook rules) {
        this.rules = rules;
    }

    /** The awards of a decision with what is paid for each on a day, normally the day of the decision. */
    public List<AwardLine> lines(Decision decision, Collection<Award> awards, LocalDate day) {
        return awards.stream()
                .map(award -> new AwardLine(decision, award, of(decision.stream(), award, day)))
                .toList();
    }

    /** What is paid for an award on a day: the amount the office has set for it, else what the rules say. */
    public Reward of(Stream stream, Award award, LocalDate day) {
        Reward ruled = of(stream, award.form(), award.recipient().kind(), day);
        Long own = award.details().ownAmount();
        return own == null ? ruled : ruled.replaced(own);
    }

    /**
     * The reward of one award.
     *
     * @param form code of the list {@code award_form}; one without a coefficient on that day carries no money
     * @param day the day of the decision
     */
    public Reward of(Stream stream, String form, RecipientKind kind, LocalDate day) {
        String key = "money." + stream.key() + "." + form;
        Optional<Rule> coefficient = rules.find(key + ".coefficient", day);
        if (coefficient.isEmpty()) {
            return Reward.NONE;
        }
        Rule base = rules.get("money.base_salary", day);
        BigDecimal salary = rules.number(base.key(), day);
        Rule factor = rules.get(key + ".factor." + kind.key(), day);
        BigDecimal times = rules.number(key + ".coefficient", day).multiply(rules.number(factor.key(), day));
        BigDecimal unrounded = times.multiply(salary);
        Rule rounding = rules.get("money." + stream.key() + ".rounding", day);
        Certainty certainty = base.certainty()
                .and(coefficient.get().certainty())
                .and(factor.certainty())
                .and(rounding.certainty());
        return new Reward(times.stripTrailingZeros(), salary, unrounded, rounded(unrounded, rounding, day), certainty);
    }

    private long rounded(BigDecimal unrounded, Rule rounding, LocalDate day) {
        return switch (rounding.value()) {
            case "none" -> unrounded.setScale(0, RoundingMode.HALF_UP).longValueExact();
            case "ceiling" -> rounded(unrounded, RoundingMode.CEILING, day);
            case "half_up" -> rounded(unrounded, RoundingMode.HALF_UP, day);
            default ->
                throw Problem.of(244, "problem.rule.rounding", rounding.key(), rounding.value())
                        .asException();
        };
    }

    private long rounded(BigDecimal unrounded, RoundingMode mode, LocalDate day) {
        BigDecimal step = rules.number(STEP, day);
        if (step.signum() <= 0) {
            throw Problem.of(241, "problem.rule.number", STEP, step.toPlainString())
                    .asException();
        }
        return unrounded.divide(step, 0, mode).multiply(step).longValueExact();
    }
}
