package vn.sovang.domain.commendation;

import java.time.LocalDate;
import vn.sovang.domain.rule.RuleBook;

/** Within what the numbers of decisions and of the commendation register run. */
public final class Register {
    private Register() {}

    /**
     * The series of a day: the calendar year for the state (Nghị định 30/2020, điều 15), the term of the committee for the
     * party (Hướng dẫn 36-HD/VPTW), both by the dated rule {@code numbering.<stream>}.
     *
     * @return for instance {@code 2023} or {@code 2020–2025}
     */
    public static String series(RuleBook rules, Stream stream, LocalDate day) {
        String scope = rules.text("numbering." + stream.key(), day);
        return scope.equals("year") ? Integer.toString(day.getYear()) : scope;
    }
}
