package vn.sovang.service.ruling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.sovang.domain.rule.Rule;

/**
 * Something nobody could yet read in an original text. Such points are rows themselves ({@code open_point.1}): the sentence,
 * and after strokes the beginnings of the keys it is about, each with the day from which on after an {@code @} where only
 * later rows are meant.
 *
 * @param number from 1
 */
public record OpenPoint(int number, String sentence, List<About> about) {
    /** @param from null for rows of any day */
    record About(String prefix, LocalDate from) {
        boolean fits(Rule rule) {
            return rule.key().startsWith(prefix)
                    && (from == null || !rule.from().isBefore(from));
        }
    }

    static List<OpenPoint> of(Collection<Rule> rules) {
        List<OpenPoint> points = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.key().startsWith("open_point.") && !rule.value().isEmpty()) {
                List<String> parts = Arrays.asList(rule.value().split("\\|", -1));
                int number = Integer.parseInt(rule.key().substring("open_point.".length()));
                points.add(new OpenPoint(
                        number,
                        parts.getFirst(),
                        parts.stream().skip(1).map(OpenPoint::about).toList()));
            }
        }
        return points;
    }

    private static About about(String part) {
        int at = part.indexOf('@');
        return at < 0
                ? new About(part, null)
                : new About(part.substring(0, at), LocalDate.parse(part.substring(at + 1)));
    }

    boolean isAbout(Rule rule) {
        return about.stream().anyMatch(one -> one.fits(rule));
    }
}
