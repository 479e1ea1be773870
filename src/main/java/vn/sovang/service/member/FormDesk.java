package vn.sovang.service.member;

import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;

/**
 * The forms of one kind about one member, with all that is needed to fill and check them: made once when a form is opened,
 * so that checking while one types asks the store nothing.
 */
public interface FormDesk<F extends FormField> {

    /** The form of something new, with what is likely filled in. */
    Form<F> blank();

    /**
     * The form of a record.
     *
     * @throws vn.sovang.base.ProblemException 2140 when it is no longer there
     */
    Form<F> form(long id);

    /** The fields that are asked for, in order; others keep what they hold but are not shown. */
    List<F> fields(Form<F> form);

    /** What can be chosen in a field; empty for one that is typed. */
    List<Choice> choices(F field, Form<F> form);

    /** As it will be kept: texts in NFC without stray blanks and invisible characters, dates in full. */
    Form<F> tidy(Form<F> form);

    /**
     * What is wrong or doubtful, at most one problem a field; problems from 2000 on keep the form from being saved.
     *
     * @param form tidied
     */
    Map<F, Problem> check(Form<F> form);
}
