package vn.sovang.service.form;

import java.time.LocalDate;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;

/** How values stand in the fields of a form, and how they are read back. */
public final class FormTexts {
    private FormTexts() {}

    /** Empty for an unknown one. */
    public static String of(Gender gender) {
        return gender == Gender.UNKNOWN ? "" : gender.name();
    }

    /** Empty for null. */
    public static String of(PartialDate date) {
        return date == null ? "" : date.text();
    }

    /** Empty for null. */
    public static String of(LocalDate day) {
        return day == null ? "" : DayText.of(day);
    }

    /** The key of a person, empty for null. */
    public static String key(Person person) {
        return person == null ? "" : Long.toString(person.id());
    }

    /** The key of a record, empty for 0. */
    public static String key(long id) {
        return id == 0 ? "" : Long.toString(id);
    }

    /** The gender that is chosen in a field. */
    public static <F extends Enum<F>> Gender gender(Form<F> form, F field) {
        return form.has(field) ? Gender.valueOf(form.get(field)) : Gender.UNKNOWN;
    }

    /** The key of the record that is chosen in a field, 0 for none. */
    public static <F extends Enum<F>> long key(Form<F> form, F field) {
        return form.has(field) ? Long.parseLong(form.get(field)) : 0;
    }

    /** The day in a field, null when there is none. */
    public static <F extends Enum<F>> LocalDate day(Form<F> form, F field) {
        return form.day(field).orElse(null);
    }

    /** The date of birth in a field, null when there is none. */
    public static <F extends Enum<F>> PartialDate birth(Form<F> form, F field) {
        return form.partialDate(field).orElse(null);
    }
}
