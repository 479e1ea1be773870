package vn.sovang.domain.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.rule.Rule;
import vn.sovang.domain.rule.RuleBook;

/**
 * Spans of completed years that statistics count by, as dated rules: {@code register.band.<name>.<n>} holds the first and
 * the last year of a span, or the first alone for one without an end.
 *
 * @param name {@code age} or {@code party_age}
 */
public record Bands(String name, List<Band> all) {
    private static final String OPEN = "";

    /**
     * A span.
     *
     * @param from first completed year
     * @param to last one, {@link Integer#MAX_VALUE} for no end
     */
    public record Band(int from, int to) {
        public boolean contains(int years) {
            return from <= years && years <= to;
        }

        /** {@code 18–30}, {@code trên 60} */
        public String label(String unit) {
            if (to == Integer.MAX_VALUE) {
                return "Từ " + from + " " + unit + " trở lên";
            }
            return from == 0 ? "Dưới " + (to + 1) + " " + unit : "Từ " + from + " đến " + to + " " + unit;
        }
    }

    public Bands {
        all = List.copyOf(all);
    }

    /**
     * The spans that hold on a day.
     *
     * @throws vn.sovang.base.ProblemException 2403 when a rule is no span
     */
    public static Bands of(RuleBook rules, String name, LocalDate day) {
        return new Bands(
                name,
                rules.under("register.band." + name + ".", day).stream()
                        .map(Bands::band)
                        .toList());
    }

    private static Band band(Rule rule) {
        String[] ends = rule.value().split("\\|", -1);
        try {
            int from = Integer.parseInt(ends[0].strip());
            String last = ends.length > 1 ? ends[1].strip() : OPEN;
            return new Band(from, last.equals(OPEN) ? Integer.MAX_VALUE : Integer.parseInt(last));
        } catch (NumberFormatException e) {
            throw Problem.of(2403, "paper.band.wrong", rule.key(), rule.value()).asException(e);
        }
    }

    /** The span that holds a number of completed years. */
    public Optional<Band> find(int years) {
        return all.stream().filter(band -> band.contains(years)).findFirst();
    }
}
