package vn.sovang.exchange.column;

import java.util.function.Function;
import vn.sovang.domain.text.PersonName;

/**
 * What the titles before a name say of another column of the row, where that one says nothing itself.
 *
 * @param from the column of the name
 * @param text what stands for the other column; empty when the titles say nothing
 */
public record Hint(Column<?> from, Column<?> to, Function<PersonName, String> text) {

    /** {@code Ông} and {@code Bà} tell the gender. */
    public static Hint ofGender(Column<?> name, Column<?> gender) {
        return new Hint(name, gender, titles -> titles.gender().vietnamese());
    }
}
