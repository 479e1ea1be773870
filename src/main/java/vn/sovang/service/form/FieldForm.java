package vn.sovang.service.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import vn.sovang.base.Problem;

/**
 * A kind of form whose fields say themselves how they are tidied.
 *
 * @param today decides the century of birth years of two digits
 * @param check finds what is wrong with a tidied form
 */
public record FieldForm<F extends Enum<F> & FormField>(
        Class<F> fields, LocalDate today, Function<Form<F>, Map<F, Problem>> check) implements Form.Kind<F> {

    @Override
    public String tidy(F field, String text) {
        return field.tidy(text, today);
    }

    @Override
    public Map<F, Problem> problems(Form<F> form) {
        return check.apply(form);
    }
}
