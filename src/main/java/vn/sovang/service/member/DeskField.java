package vn.sovang.service.member;

import vn.sovang.base.Word;
import vn.sovang.service.form.FormField;

/** A field that a {@link FormDesk} fills; the enums that implement it list the fields in the order in which they stand. */
public interface DeskField extends FormField {

    /** What stands above the field. */
    Word label();

    /** Whether nothing can be kept without it. */
    boolean needed();
}
