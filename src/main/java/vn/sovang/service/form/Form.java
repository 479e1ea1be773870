package vn.sovang.service.form;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;

/**
 * A form as it is typed: every value is text and may be wrong, so that nothing typed is lost.
 *
 * @param id of what the form is about, 0 for something new
 * @param values by field; a field that is absent is empty
 * @param <F> the fields
 */
public record Form<F extends Enum<F>>(long id, Map<F, String> values) {

    public Form {
        Map<F, String> copy = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (value != null && !value.isEmpty()) {
                copy.put(field, value);
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    /** What a kind of form keeps of its texts and what it finds wrong with them. */
    public interface Kind<F extends Enum<F>> {
        Class<F> fields();

        /** One text as it will be kept; what cannot be read stays as it was typed. */
        String tidy(F field, String text);

        /**
         * What is wrong or doubtful, at most one problem for each field, in the order of the fields. Those of exit code 1
         * are hints and do not keep the form from being saved.
         *
         * @param form tidied
         */
        Map<F, Problem> problems(Form<F> form);
    }

    /** The form of something new. */
    public static <F extends Enum<F>> Form<F> blank() {
        return new Form<>(0, Map.<F, String>of());
    }

    public boolean isNew() {
        return id == 0;
    }

    /** The text of a field, never null. */
    public String get(F field) {
        return values.getOrDefault(field, "");
    }

    /** Whether anything stands in a field. */
    public boolean has(F field) {
        return values.containsKey(field);
    }

    /** The code that is chosen in a field, null for none. */
    public String code(F field) {
        return values.get(field);
    }

    public Form<F> with(F field, String value) {
        Map<F, String> changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        return new Form<>(id, changed);
    }

    /** As it will be kept. */
    public Form<F> tidy(Kind<F> kind) {
        Map<F, String> tidied = new LinkedHashMap<>();
        values.forEach((field, value) -> tidied.put(field, kind.tidy(field, value)));
        return new Form<>(id, tidied);
    }

    /** The full date that stands in a field. */
    public Optional<LocalDate> day(F field) {
        return DayText.parse(get(field));
    }

    /** The date, perhaps without day and month, that stands in a field of a tidied form. */
    public Optional<PartialDate> partialDate(F field) {
        return PartialDate.parse(get(field));
    }

    /** Whether a problem keeps a form from being saved. */
    public static boolean blocks(Problem problem) {
        return problem.exitCode() > 1;
    }
}
