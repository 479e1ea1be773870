package vn.sovang.domain.commendation;

import java.time.LocalDate;
import java.util.Collection;
import vn.sovang.domain.rule.RuleBook;

/**
 * The money a body has for commendations in a calendar year, by the dated rule {@code money.<stream>.fund}: a row from the
 * first of January holds for that year only.
 *
 * @param allocated đồng, 0 when nobody has said it
 * @param spent by decisions that are signed, đồng
 * @param planned by drafts of the year, đồng
 */
public record Fund(Stream stream, int year, long allocated, long spent, long planned) {

    /** What is left when the drafts are signed as they are, đồng; below zero when it is not enough. */
    public long left() {
        return allocated - spent - planned;
    }

    public boolean known() {
        return allocated > 0;
    }

    /** The fund of a year out of all awards. */
    public static Fund of(RuleBook rules, Stream stream, int year, Collection<AwardLine> awards) {
        LocalDate end = LocalDate.of(year, 12, 31);
        long allocated = rules.find("money." + stream.key() + ".fund", end)
                .filter(rule -> rule.from().getYear() == year)
                .map(rule -> rules.number(rule.key(), end).longValue())
                .orElse(0L);
        return new Fund(stream, year, allocated, sum(awards, stream, year, true), sum(awards, stream, year, false));
    }

    private static long sum(Collection<AwardLine> awards, Stream stream, int year, boolean closed) {
        return awards.stream()
                .filter(line -> line.decision().stream() == stream
                        && line.decision().day().getYear() == year
                        && line.decision().closed() == closed
                        && line.award().stands())
                .mapToLong(line -> line.reward().amount())
                .sum();
    }
}
