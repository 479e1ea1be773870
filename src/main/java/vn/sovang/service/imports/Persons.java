package vn.sovang.service.imports;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.store.PersonTable;

/**
 * Finds the person a row speaks of. The same name alone is enough only when exactly one person bears it and nothing
 * known speaks against it; otherwise a new person is entered, which can be merged later, while a wrong merge cannot be
 * seen.
 */
final class Persons {
    private final PersonTable table;

    Persons(PersonTable table) {
        this.table = table;
    }

    /** @param bearers who already stands where the row stands: of several namesakes it speaks of that one */
    Person findOrEnter(String name, Gender gender, PartialDate birth, Stream<Person> bearers) {
        Predicate<Person> fits = person -> person.name().equals(name)
                && fits(known(person.gender()), known(gender))
                && fits(person.birth(), birth);
        List<Person> standing = bearers.filter(fits).distinct().toList();
        if (standing.size() == 1) {
            return completed(standing.getFirst(), gender, birth);
        }
        List<Person> fitting = table.named(name).stream().filter(fits).toList();
        return fitting.size() == 1 ? completed(fitting.getFirst(), gender, birth) : enter(name, gender, birth);
    }

    private Person completed(Person person, Gender gender, PartialDate birth) {
        Person completed = new Person(
                person.id(),
                person.name(),
                known(person.gender()) == null ? gender : person.gender(),
                person.birth() == null ? birth : person.birth());
        if (!completed.equals(person)) {
            table.update(completed);
        }
        return completed;
    }

    private Person enter(String name, Gender gender, PartialDate birth) {
        long id = table.insert(new Person(0, name, gender, birth));
        return new Person(id, name, gender, birth);
    }

    private static Gender known(Gender gender) {
        return gender == Gender.UNKNOWN ? null : gender;
    }

    private static boolean fits(Object one, Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }
}
