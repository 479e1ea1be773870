package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sovang.domain.text.Fold;

/** What of a heading counts: words without accents, capitals and punctuation. */
final class HeadingKey {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final double PHRASE = 0.5;
    private static final double WORDS = 0.45;
    private static final double ENOUGH_WORDS = 0.6;

    private HeadingKey() {}

    /**
     * A key a heading may be known under.
     *
     * @param whole whether all its lines are in it
     * @param bare whether something in brackets was left out
     */
    record Known(String key, boolean whole, boolean bare) {}

    static String of(String heading) {
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(Fold.of(heading))
                .replaceAll(" ")
                .strip();
    }

    /** The keys of a heading of several lines: all lines together, the last two, the last alone. */
    static List<Known> of(List<String> lines) {
        List<Known> keys = new ArrayList<>();
        for (int from = 0; from < lines.size(); from++) {
            if (from > 0 && from < lines.size() - 2) {
                continue;
            }
            String joined = String.join(" ", lines.subList(from, lines.size()));
            String full = of(joined);
            String bare = of(IN_BRACKETS.matcher(joined).replaceAll(" "));
            add(keys, new Known(full, from == 0, false));
            if (!bare.equals(full)) {
                add(keys, new Known(bare, from == 0, true));
            }
        }
        return keys;
    }

    private static void add(List<Known> keys, Known known) {
        if (!known.key().isEmpty()) {
            keys.add(known);
        }
    }

    /** How alike two keys are: one is a phrase of the other, or they share most words; 0 when hardly, below 0.8 always. */
    static double similarity(String heading, String name) {
        List<String> one = Arrays.asList(heading.split(" ", -1));
        List<String> other = Arrays.asList(name.split(" ", -1));
        double ratio = (double) Math.min(one.size(), other.size()) / Math.max(one.size(), other.size());
        boolean phrase = (" " + heading + " ").contains(" " + name + " ");
        if (phrase && (other.size() > 1 || one.size() == 2)) {
            return PHRASE + 0.28 * ratio;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(new HashSet<>(other));
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        double share = (double) shared.size() / all.size();
        return shared.size() >= 2 && share >= ENOUGH_WORDS ? WORDS * share + 0.2 : 0;
    }
}
