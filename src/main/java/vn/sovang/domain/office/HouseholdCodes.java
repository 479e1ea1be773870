package vn.sovang.domain.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.domain.text.Fold;

/** Codes for households that come without one, counted within their village: {@code T01-001}, {@code T01-002}. */
public final class HouseholdCodes {
    private static final Pattern COUNTED = Pattern.compile("(.*)-(\\d{1,6})");
    private static final String NO_VILLAGE = "H";

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** @param taken the codes that are given already, however written */
    public HouseholdCodes(Collection<String> taken) {
        taken.forEach(this::take);
    }

    /** Notes a code that is given. */
    public void take(String code) {
        String folded = Fold.of(code);
        taken.add(folded);
        Matcher counted = COUNTED.matcher(folded);
        if (counted.matches()) {
            last.merge(counted.group(1), Integer.valueOf(counted.group(2)), Math::max);
        }
    }

    public boolean isTaken(String code) {
        return taken.contains(Fold.of(code));
    }

    /**
     * The next free code of a village.
     *
     * @param villageCode empty for a household without a village
     */
    public String next(String villageCode) {
        String beginning = villageCode.isEmpty() ? NO_VILLAGE : villageCode;
        int number = last.getOrDefault(Fold.of(beginning), 0) + 1;
        String code = String.format(Locale.ROOT, "%s-%03d", beginning, number);
        take(code);
        return code;
    }
}
