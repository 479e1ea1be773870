package vn.sovang.cli;

import java.time.LocalDate;
import vn.sovang.base.Problem;
import vn.sovang.domain.time.DayText;

/** Days of options. */
final class Days {
    private Days() {}

    /** @throws vn.sovang.base.ProblemException 296 when the text is no day */
    static LocalDate parse(String typed) {
        return DayText.parse(typed)
                .orElseThrow(() -> Problem.of(296, "cli.day.wrong", typed).asException());
    }
}
