package vn.sovang.domain.register;

import java.util.function.BiPredicate;
import vn.sovang.domain.member.Membership.Standing;
import vn.sovang.domain.text.Gender;

/** Which members a list is of. */
public enum MemberSelection {
    ALL("tat-ca", (entry, on) -> true),
    FULL("chinh-thuc", (entry, on) -> entry.state().standing() == Standing.FULL),
    PROBATIONARY("du-bi", (entry, on) -> entry.state().standing() == Standing.PROBATIONARY),
    WOMEN("nu", (entry, on) -> entry.member().person().gender() == Gender.FEMALE),
    ETHNIC_MINORITY("dan-toc-thieu-so", (entry, on) -> on.isOfMinority(entry)),
    RELIGIOUS("ton-giao", (entry, on) -> on.hasReligion(entry)),
    EXEMPT("mien", (entry, on) -> entry.state().exempt()),
    SUSPENDED("dinh-chi", (entry, on) -> entry.state().suspended());

    private final String code;
    private final BiPredicate<RegisterEntry, RegisterContext> test;

    MemberSelection(String code, BiPredicate<RegisterEntry, RegisterContext> test) {
        this.code = code;
        this.test = test;
    }

    /** Its name in calls of the command line. */
    public String code() {
        return code;
    }

    /** Whether a member is one of them. */
    public boolean takes(RegisterEntry entry, RegisterContext context) {
        return test.test(entry, context);
    }
}
