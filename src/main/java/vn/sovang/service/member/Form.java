package vn.sovang.service.member;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sovang.domain.time.DayText;

/**
 * A form as it is typed; every value is text and may be wrong, so that nothing typed is lost.
 *
 * @param id of the record, 0 for a new one
 * @param memberId whose record it is
 * @param values by field; a field that is absent is empty
 */
public record Form<F extends FormField>(long id, long memberId, Map<F, String> values) {

    public Form {
        Map<F, String> filled = new HashMap<>();
        values.forEach((field, value) -> {
            if (value != null && !value.isEmpty()) {
                filled.put(field, value);
            }
        });
        values = Map.copyOf(filled);
    }

    public static <F extends FormField> Form<F> blank(long memberId) {
        return new Form<>(0, memberId, Map.of());
    }

    public boolean isNew() {
        return id == 0;
    }

    /** The text of a field, never null. */
    public String get(F field) {
        return values.getOrDefault(field, "");
    }

    public Form<F> with(F field, String value) {
        Map<F, String> changed = new HashMap<>(values);
        changed.put(field, value == null ? "" : value);
        return new Form<>(id, memberId, changed);
    }

    /** The full date that stands in a field. */
    Optional<LocalDate> day(F field) {
        return DayText.parse(get(field));
    }

    /** The date in a field that has been checked; null when it is empty. */
    LocalDate dayOrNull(F field) {
        return day(field).orElse(null);
    }
}
