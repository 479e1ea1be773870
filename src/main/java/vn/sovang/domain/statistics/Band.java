package vn.sovang.domain.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;

/**
 * A stretch of years, both ends included, as a dated rule gives it ({@code 18-30|Từ 18 đến 30 tuổi}; {@code 61-|Trên 60 tuổi}).
 *
 * @param to {@link Integer#MAX_VALUE} when open
 */
public record Band(String code, int from, int to, String label, Certainty certainty) {
    private static final Pattern VALUE = Pattern.compile("(\\d{1,3})\\s*-\\s*(\\d{0,3})\\s*(?:\\|(.*))?");

    /**
     * The bands that hold on a day, in the order of the rules.
     *
     * @param section {@code statistics.<section>.<code>}
     * @throws vn.sovang.base.ProblemException 2180 when a rule is no band
     */
    public static List<Band> of(RuleBook rules, Section section, LocalDate day) {
        String prefix = "statistics." + section.code() + ".";
        return rules.under(prefix, day).stream().map(rule -> of(rule, prefix)).toList();
    }

    private static Band of(Rule rule, String prefix) {
        Matcher value = VALUE.matcher(rule.value());
        if (!value.matches()) {
            throw Problem.of(2180, "event.problem.band", rule.key(), rule.value())
                    .asException();
        }
        String to = value.group(2);
        String label = value.group(3) == null ? rule.value() : value.group(3).strip();
        return new Band(
                rule.key().substring(prefix.length()),
                Integer.parseInt(value.group(1)),
                to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to),
                label,
                rule.certainty());
    }

    public boolean contains(int years) {
        return years >= from && years <= to;
    }
}
