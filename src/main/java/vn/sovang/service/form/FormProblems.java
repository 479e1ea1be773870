package vn.sovang.service.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.sovang.base.Problem;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;

/**
 * Collects what is wrong or doubtful in a form: at most one problem for each field, the first that was found, in the order
 * of the fields. Problems that would be bad input keep the form from being saved, complaints are hints.
 *
 * @param <F> the fields
 */
public final class FormProblems<F extends Enum<F> & FormField> {
    private static final int EARLIEST_YEAR = 1900;
    private static final int YEARS_AHEAD = 10;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} '’.()-]*");
    private static final String FORMULA_SIGNS = "=+@";

    private final Form<F> form;
    private final LocalDate today;
    private final Map<F, Problem> found = new TreeMap<>();

    /** @param form tidied */
    public FormProblems(Form<F> form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    public void say(F field, int code, String key, Object... args) {
        say(field, Problem.of(code, key, args));
    }

    public void say(F field, Problem problem) {
        found.putIfAbsent(field, problem);
    }

    /** Whether something found so far keeps the form from being saved. */
    public boolean blocked() {
        return found.values().stream().anyMatch(Form::blocks);
    }

    /** What was found, in the order of the fields. */
    public Map<F, Problem> all() {
        return found;
    }

    /** No text is longer than its field takes, or could be taken for a formula. */
    public void texts(Iterable<F> fields) {
        for (F field : fields) {
            String value = form.get(field);
            if (value.length() > field.limit()) {
                say(field, 260, "member.problem.long", field.limit(), value.length());
            } else if (!value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0) {
                say(field, 261, "member.problem.formula", value.substring(0, 1));
            }
        }
    }

    /** The name of a person. */
    public void name(F field, boolean required) {
        String name = form.get(field);
        if (name.isEmpty()) {
            if (required) {
                say(field, 262, "member.problem.name.empty");
            }
        } else if (!NAME.matcher(name).matches()) {
            say(field, 263, "member.problem.name.letters");
        }
    }

    /** A date of birth; it may be unknown. */
    public void birth(F field) {
        Optional<PartialDate> birth = form.partialDate(field);
        if (!form.has(field)) {
            return;
        }
        if (birth.isEmpty()) {
            say(field, 264, "member.problem.birth.unreadable");
        } else if (birth.get().earliest().isAfter(today)) {
            say(field, 265, "member.problem.day.future", birth.get().text());
        } else if (birth.get().year() < EARLIEST_YEAR) {
            say(field, 266, "member.problem.birth.early", EARLIEST_YEAR);
        }
    }

    /** A day that may be left open; what is planned may lie some years ahead. */
    public Optional<LocalDate> day(F field) {
        if (!form.has(field)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DayText.parse(form.get(field));
        if (day.isEmpty()) {
            say(field, 277, "member.problem.day.unreadable");
        } else if (day.get().isAfter(today.plusYears(YEARS_AHEAD))) {
            say(field, 265, "member.problem.day.future", form.get(field));
        } else if (day.get().getYear() < EARLIEST_YEAR) {
            say(field, 266, "member.problem.birth.early", EARLIEST_YEAR);
        }
        return day;
    }

    /** A day that must be there. */
    public Optional<LocalDate> neededDay(F field) {
        if (!form.has(field)) {
            say(field, 2127, "event.problem.day.empty");
        }
        return day(field);
    }

    /** A day that may be left open and has come. */
    public Optional<LocalDate> pastDay(F field) {
        Optional<LocalDate> day = day(field);
        day.filter(known -> known.isAfter(today)).ifPresent(known -> say(field, 2119, "event.problem.future", known));
        return day;
    }

    /**
     * The number of a decision: one whose day is known has a number.
     *
     * @param wanted whether a decision is {@code required}, {@code usual}, or anything else for not needed
     */
    public void decision(F number, F day, String wanted) {
        if (form.has(number)) {
            return;
        }
        if (form.day(day).isPresent()) {
            say(number, 2123, "event.problem.decision.number", form.day(day).get());
        } else if (wanted.equals("required")) {
            say(number, 2122, "event.problem.decision.empty");
        } else if (wanted.equals("usual")) {
            say(number, 1103, "event.problem.decision.usual");
        }
    }

    /** Two days of which the second does not lie before the first. */
    public void period(F from, F to) {
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            say(to, 2250, "people.problem.period", first.get());
        }
    }

    /**
     * The day of a change comes after the record began and after its last change.
     *
     * @param earliest the first day that is possible, null for any
     */
    public void changeDay(F field, LocalDate earliest) {
        day(field)
                .filter(day -> earliest != null && day.isBefore(earliest))
                .ifPresent(day -> say(field, 2251, "people.problem.change.early", earliest));
    }
}
