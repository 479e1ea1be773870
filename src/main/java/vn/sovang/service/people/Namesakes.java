package vn.sovang.service.people;

import vn.sovang.domain.time.PartialDate;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormField;
import vn.sovang.service.form.FormProblems;

/** The hint that somebody of the same name and birth is known already: the clerk decides whether it is one person. */
public final class Namesakes {
    private Namesakes() {}

    /**
     * Tells it where nobody was chosen.
     *
     * @param chosen key of the person that was chosen, 0 for none
     * @param present key of the person whose record this is, 0 for none
     */
    public static <F extends Enum<F> & FormField> void tell(
            Form<F> form,
            F name,
            PartialDate birth,
            long chosen,
            long present,
            KnownPersons persons,
            FormProblems<F> problems) {
        persons.offers(form.get(name), birth).stream()
                .filter(known -> chosen == 0 && known.person().id() != present && KnownPersons.sameBirth(known, birth))
                .findFirst()
                .ifPresent(known -> problems.say(
                        name, 1270, "people.problem.namesake", known.person().name()));
    }
}
