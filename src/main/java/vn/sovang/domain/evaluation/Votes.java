package vn.sovang.domain.evaluation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A count of ballots: so many in favour of so many cast.
 *
 * @param yes ballots in favour, at most {@code all}
 * @param all ballots cast, above 0
 */
public record Votes(int yes, int all) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})\\s*/\\s*(\\d{1,5})");

    public Votes {
        if (all <= 0 || yes < 0 || yes > all) {
            throw new IllegalArgumentException(yes + "/" + all);
        }
    }

    /** Reads {@code 12/15}; empty when it is none, of nobody, or more in favour than cast. */
    public static Optional<Votes> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int yes = Integer.parseInt(written.group(1));
        int all = Integer.parseInt(written.group(2));
        return all > 0 && yes <= all ? Optional.of(new Votes(yes, all)) : Optional.empty();
    }

    /** As it is written: {@code 12/15}. */
    public String text() {
        return yes + "/" + all;
    }
}
