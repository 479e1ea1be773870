package vn.sovang.domain.commendation;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The working year that a decision honours, where nobody has said it. */
public final class HonouredYear {
    private static final Pattern YEAR = Pattern.compile("năm\\s+(\\d{4})");
    private static final int LAST_MONTH_OF_THE_ROUND = 2;

    private HonouredYear() {}

    /**
     * The year the summary names, else by the yearly round: what is decided in January or February honours the year
     * before.
     */
    public static int of(String summary, LocalDate day) {
        Matcher year = YEAR.matcher(summary);
        if (year.find()) {
            return Integer.parseInt(year.group(1));
        }
        return day.getMonthValue() <= LAST_MONTH_OF_THE_ROUND ? day.getYear() - 1 : day.getYear();
    }
}
