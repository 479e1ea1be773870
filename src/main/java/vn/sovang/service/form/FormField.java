package vn.sovang.service.form;

import java.time.LocalDate;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;

/** A field that says itself how a text in it is tidied. */
public interface FormField {

    /** What a field holds. */
    enum Holds {
        TEXT,
        /** A full day, as typed. */
        DAY,
        /** A day of which only the year may be known, as typed. */
        BIRTH,
        /** A code, or the key of a record; empty for none. */
        CHOICE
    }

    Holds holds();

    /** At most this many characters. */
    int limit();

    /**
     * A text as it will be kept; a date that cannot be read stays as it was typed.
     *
     * @param today decides the century of birth years of two digits
     */
    default String tidy(String text, LocalDate today) {
        String clean = Nfc.clean(text);
        return switch (holds()) {
            case BIRTH ->
                PartialDate.parse(clean, today.getYear()).map(PartialDate::text).orElse(clean);
            case DAY -> DayText.parse(clean).map(DayText::of).orElse(clean);
            case TEXT, CHOICE -> clean;
        };
    }
}
