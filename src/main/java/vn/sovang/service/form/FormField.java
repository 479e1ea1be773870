package vn.sovang.service.form;

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
}
