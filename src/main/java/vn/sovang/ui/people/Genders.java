package vn.sovang.ui.people;

import java.util.List;
import vn.sovang.base.Words;
import vn.sovang.domain.text.Gender;

/** The genders as a choice box of a form holds them. */
public final class Genders {
    /** Unknown first. */
    public static final List<String> VALUES = List.of("", Gender.MALE.name(), Gender.FEMALE.name());

    private Genders() {}

    public static String name(String gender, Words words) {
        return switch (gender) {
            case "MALE" -> words.say("people.gender.male");
            case "FEMALE" -> words.say("people.gender.female");
            default -> words.say("people.unknown");
        };
    }
}
