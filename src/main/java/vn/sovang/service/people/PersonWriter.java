package vn.sovang.service.people;

import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.store.PersonTable;

/** Puts the person of a form into the register: one who was chosen, the present one corrected, or somebody new. */
public final class PersonWriter {
    private final PersonTable table;
    private final KnownPersons known;

    public PersonWriter(PersonTable table, KnownPersons known) {
        this.table = table;
        this.known = known;
    }

    /**
     * The person that was typed.
     *
     * @param chosen id of the person that was chosen from those offered, 0 for none
     * @param present the person who stood in the form before and is only corrected; null when somebody else is meant
     */
    public Person write(String name, Gender gender, PartialDate birth, long chosen, Person present) {
        Person meant = known.find(chosen).map(KnownPerson::person).orElse(present);
        if (meant == null) {
            Person fresh = new Person(0, name, gender, birth);
            return new Person(table.insert(fresh), name, gender, birth);
        }
        boolean same = present != null && present.id() == meant.id();
        Person typed = new Person(
                meant.id(),
                name,
                gender == Gender.UNKNOWN && !same ? meant.gender() : gender,
                birth == null && !same ? meant.birth() : birth);
        if (!typed.equals(meant)) {
            table.update(typed);
        }
        return typed;
    }
}
