package vn.sovang.service.people;

import java.util.List;
import vn.sovang.domain.office.Person;

/** A person with everything the register knows the person as. */
public record KnownPerson(Person person, List<Role> roles) {
    public KnownPerson {
        roles = List.copyOf(roles);
    }
}
