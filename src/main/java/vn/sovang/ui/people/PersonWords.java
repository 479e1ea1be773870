package vn.sovang.ui.people;

import java.util.stream.Collectors;
import vn.sovang.base.Words;
import vn.sovang.domain.office.Person;
import vn.sovang.service.people.KnownPerson;
import vn.sovang.service.people.Role;

/** Persons in words, with what tells them from others of the same name. */
public final class PersonWords {
    private PersonWords() {}

    /** Name, birth and roles of a person. */
    public static String of(KnownPerson known, Words words) {
        Person person = known.person();
        String birth = person.birth() == null
                ? ""
                : words.say("people.born", person.birth().text());
        String roles = roles(known, null, words);
        return person.name() + birth + (roles.isEmpty() ? "" : " · " + roles);
    }

    /**
     * The roles of a person, the telling ones first.
     *
     * @param own a kind of role that goes without saying, null for none
     */
    public static String roles(KnownPerson known, Role.Kind own, Words words) {
        return known.roles().stream()
                .filter(role -> role.kind() != own)
                .map(role -> role(role, words))
                .collect(Collectors.joining("; "));
    }

    private static String role(Role role, Words words) {
        String key = switch (role.kind()) {
            case MEMBER -> "people.role.member";
            case STAFF -> "people.role.staff";
            case POST -> "people.role.post";
            case VILLAGE_HEAD -> "people.role.village_head";
            case HOUSEHOLD_HEAD -> "people.role.household_head";
            case COLLECTIVE_LEADER -> "people.role.collective_leader";
        };
        return words.say(key, role.where()).strip();
    }
}
