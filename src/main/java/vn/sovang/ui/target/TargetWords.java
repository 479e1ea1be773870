package vn.sovang.ui.target;

import java.math.BigDecimal;
import java.util.Locale;
import vn.sovang.base.Words;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.Plan;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.Verdict;
import vn.sovang.domain.text.Decimals;

/** Targets in the words of the screen. */
public final class TargetWords {
    private final Words words;

    public TargetWords(Words words) {
        this.words = words;
    }

    public String comparison(Comparison comparison) {
        return words.say("target.comparison." + comparison.name().toLowerCase(Locale.ROOT));
    }

    public String verdict(Verdict verdict) {
        return words.say("target.verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    /** The style that colours a verdict. */
    public static String style(Verdict verdict) {
        return switch (verdict) {
            case MET, EXCEEDED -> "success";
            case MISSED -> "danger";
            case PENDING -> "warning";
            case OPEN, NONE -> "quiet";
        };
    }

    /** {@code ≥ 85%}, {@code từ 5 đến 7}, {@code hạng 1}. */
    public String plan(Target target) {
        Plan plan = target.plan();
        String value = number(plan.value(), target.unit());
        return switch (plan.comparison()) {
            case AT_LEAST -> value.isEmpty() ? "" : "≥ " + value;
            case AT_MOST -> value.isEmpty() ? "" : "≤ " + value;
            case EQUAL -> value;
            case BETWEEN -> value + " – " + number(plan.upper(), target.unit());
            case RANK -> value.isEmpty() ? "" : words.say("target.plan.rank", Decimals.comma(plan.value()));
            case DONE -> words.say("target.plan.done");
            case QUALITATIVE -> "";
        };
    }

    /** The plan from above, empty without one. */
    public String assigned(Target target) {
        return number(target.plan().assigned(), target.unit());
    }

    private static String number(BigDecimal number, String unit) {
        return number == null ? "" : Decimals.comma(number) + (unit.equals("%") ? "%" : "");
    }

    /** Where a result comes from. */
    public String origin(TargetLine line) {
        return words.say("target.origin." + line.origin().name().toLowerCase(Locale.ROOT));
    }

    /** The result of the year before with the way things went; empty without one. */
    public String before(TargetLine line) {
        if (line.before() == null || line.before().result().isEmpty()) {
            return "";
        }
        String arrow = switch (line.trend()) {
            case BETTER -> " ▲";
            case WORSE -> " ▼";
            case SAME -> " =";
            case UNKNOWN -> "";
        };
        return line.before()
                        .percent()
                        .map(Decimals::percentText)
                        .orElse(line.before().result().typed())
                + arrow;
    }
}
