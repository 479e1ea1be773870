package vn.sovang.service.member;

import java.util.List;
import vn.sovang.service.form.Form;

/**
 * The forms of one kind about one member, with all that is needed to fill and check them: made once when a form is opened,
 * so that checking while one types asks the store nothing.
 */
public interface FormDesk<F extends Enum<F> & DeskField> extends Form.Kind<F> {

    /** The form of something new, with what is likely filled in. */
    Form<F> blank();

    /**
     * The form of a record.
     *
     * @throws vn.sovang.base.ProblemException 2140 when it is no longer there
     */
    Form<F> form(long id);

    /** The fields that are asked for as the form stands, in order; others keep what they hold but are not shown. */
    List<F> shown(Form<F> form);

    /** What can be chosen in a field; empty for one that is typed. */
    List<Choice> choices(F field, Form<F> form);
}
