package vn.sovang.service.member;

import vn.sovang.base.Word;

/** A field of a {@link vn.sovang.service.form.Form}; the enums that implement it list the fields in the order in which they stand. */
public interface FormField {

    /** As the enum calls it. */
    String name();

    /** At most this many characters. */
    int limit();

    /** What is typed or chosen. */
    Type type();

    /** What stands above the field. */
    Word label();

    /** What a field holds; its value is text all the same. */
    enum Type {
        TEXT,
        /** A full date as typed. */
        DAY,
        NUMBER,
        /** A code out of {@link FormDesk#choices}. */
        CHOICE
    }
}
