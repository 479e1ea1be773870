package vn.sovang.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The meeting of the council on a round (Hội đồng Thi đua - Khen thưởng; for the party the committee itself).
 *
 * @param day null while it has not met
 * @param present those who were there, one a line or divided by semicolons; may be empty
 * @param absent likewise
 * @param conclusion what it concluded besides the votes, may be empty
 */
public record Meeting(
        LocalDate day, String place, String chair, String secretary, String present, String absent, String conclusion) {
    /** No meeting yet. */
    public static final Meeting NONE = new Meeting(null, "", "", "", "", "", "");

    private static final Pattern BETWEEN = Pattern.compile("[;\\n\\r]+");

    /** Who was there, one by one. */
    public List<String> presentOnes() {
        return split(present);
    }

    public List<String> absentOnes() {
        return split(absent);
    }

    private static List<String> split(String names) {
        return Stream.of(BETWEEN.split(names))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
