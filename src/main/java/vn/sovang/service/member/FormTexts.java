package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.form.Form;

/** What all forms check alike, and the problems found so far: at most one a field, the first wins. */
final class FormTexts<F extends Enum<F> & FormField> {
    private static final String FORMULA_SIGNS = "=+@";
    private static final int EARLIEST_YEAR = 1900;

    private final Form<F> form;
    private final LocalDate today;
    private final Map<F, Problem> problems = new LinkedHashMap<>();

    FormTexts(Form<F> form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** Texts that are too long, or that a spreadsheet would take for a formula. */
    void texts(List<F> fields) {
        for (F field : fields) {
            String value = form.get(field);
            if (value.length() > field.limit()) {
                say(field, 2132, "event.problem.long", field.limit(), value.length());
            } else if (!value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0) {
                say(field, 2133, "event.problem.formula", value.substring(0, 1));
            }
        }
    }

    /** A date that must be there and can be read. */
    Optional<LocalDate> neededDay(F field) {
        if (form.get(field).isEmpty()) {
            say(field, 2127, "event.problem.day.empty");
            return Optional.empty();
        }
        return day(field);
    }

    /** A date that may be empty; a problem when it cannot be read. */
    Optional<LocalDate> day(F field) {
        String typed = form.get(field);
        Optional<LocalDate> day = DayText.parse(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            say(field, 2126, "event.problem.day.unreadable");
        } else if (day.isPresent() && day.get().getYear() < EARLIEST_YEAR) {
            say(field, 2134, "event.problem.day.early", EARLIEST_YEAR);
        }
        return day;
    }

    /** A date that may be empty and lies not in the future. */
    Optional<LocalDate> pastDay(F field) {
        Optional<LocalDate> day = day(field);
        if (day.isPresent() && day.get().isAfter(today)) {
            say(field, 2119, "event.problem.future", day.get());
        }
        return day;
    }

    /** A decision whose day is known has a number; {@code wanted} says whether one is required, usual, or there is none. */
    void decision(F number, F day, String wanted) {
        if (!form.get(number).isEmpty()) {
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

    void say(F field, int code, String key, Object... args) {
        say(field, Problem.of(code, key, args));
    }

    void say(F field, Problem problem) {
        problems.putIfAbsent(field, problem);
    }

    /** Whether something keeps the form from being saved so far. */
    boolean blocked() {
        return problems.values().stream().anyMatch(problem -> problem.exitCode() >= 2);
    }

    Map<F, Problem> problems() {
        return problems;
    }

    /** One text as it will be kept; a date that cannot be read stays as it was typed. */
    static String tidy(FormField field, String text) {
        String clean = Nfc.clean(text);
        boolean day = field.type() == FormField.Type.DAY;
        return day ? DayText.parse(clean).map(DayText::of).orElse(clean) : clean;
    }

    /** The date in a field that has been checked; null when it is empty. */
    static <F extends Enum<F>> LocalDate dayOrNull(Form<F> form, F field) {
        return form.day(field).orElse(null);
    }

    static String text(LocalDate day) {
        return day == null ? "" : DayText.of(day);
    }

    /** The codes of a list as choices, in its order. */
    static List<Choice> choices(CodeList list) {
        List<Choice> choices = new ArrayList<>();
        list.codes().forEach(code -> choices.add(Choice.of(code, list.label(code))));
        return choices;
    }
}
