package vn.sovang.cli;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;

/** Places in a list as one types them for a printer: {@code 1,4-9}. */
final class Places {
    private static final Pattern PART = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    private Places() {}

    /**
     * @return the places, empty for an empty text, which means all
     * @throws vn.sovang.base.ProblemException 295 when the text is no list of places
     */
    static Set<Integer> parse(String text) {
        Set<Integer> places = new TreeSet<>();
        if (text.isBlank()) {
            return places;
        }
        for (String part : text.split(",", -1)) {
            Matcher range = PART.matcher(part.strip());
            if (!range.matches()) {
                throw wrong(text);
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first < 1 || last < first) {
                throw wrong(text);
            }
            for (int place = first; place <= last; place++) {
                places.add(place);
            }
        }
        return places;
    }

    private static ProblemException wrong(String text) {
        return Problem.of(295, "cli.places.wrong", text).asException();
    }
}
