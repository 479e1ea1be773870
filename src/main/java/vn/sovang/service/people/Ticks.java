package vn.sovang.service.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The titles some households are to have. As text, so that a grid that is not saved is kept like any form:
 * {@code 12=cultural_family;15=}.
 */
public final class Ticks {
    private Ticks() {}

    /** Reads the text; what is no tick is passed over. */
    public static Map<Long, Set<String>> read(String text) {
        Map<Long, Set<String>> ticks = new TreeMap<>();
        for (String part : text.split(";", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0 && part.substring(0, sign).matches("\\d{1,18}")) {
                Set<String> titles =
                        new LinkedHashSet<>(List.of(part.substring(sign + 1).split(",", -1)));
                titles.remove("");
                ticks.put(Long.valueOf(part.substring(0, sign)), titles);
            }
        }
        return ticks;
    }

    /** The same ticks always give the same text, empty for none. */
    public static String text(Map<Long, Set<String>> ticks) {
        return new TreeMap<>(ticks)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + String.join(",", new TreeSet<>(entry.getValue())))
                        .collect(Collectors.joining(";"));
    }
}
