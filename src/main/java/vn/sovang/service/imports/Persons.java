package vn.sovang.service.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.PersonSheet;
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

    /**
     * The person a row speaks of where a name alone says nothing, as in lists of a whole village: one who already stands
     * where the row stands, else the one person of that name and that birth, else somebody new.
     *
     * @param bearers as for {@link #findOrEnter}
     */
    Person recogniseOrEnter(String name, Gender gender, PartialDate birth, Stream<Person> bearers) {
        List<Person> standing =
                bearers.filter(fitting(name, gender, birth)).distinct().toList();
        if (standing.size() == 1) {
            return completed(standing.getFirst(), gender, birth);
        }
        return recognise(name, gender, birth)
                .map(person -> completed(person, gender, birth))
                .orElseGet(() -> enter(name, gender, birth));
    }

    /**
     * The person whose code of an export a row bears, where nothing else of the row speaks against it; codes of another
     * register mean nobody.
     */
    Optional<Person> coded(ReadRow row, String name, Gender gender, PartialDate birth) {
        long id = PersonSheet.id(row.text(PersonSheet.CODE));
        return id == 0
                ? Optional.empty()
                : Optional.ofNullable(table.find(id))
                        .filter(fitting(name, gender, birth))
                        .map(person -> completed(person, gender, birth));
    }

    /** The one person of a name and a birth; empty when the birth is unknown, or several were born so. */
    private Optional<Person> recognise(String name, Gender gender, PartialDate birth) {
        if (birth == null) {
            return Optional.empty();
        }
        List<Person> same = table.named(name).stream()
                .filter(fitting(name, gender, birth))
                .filter(person -> birth.equals(person.birth()))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static Predicate<Person> fitting(String name, Gender gender, PartialDate birth) {
        return person -> person.name().equals(name)
                && fits(known(person.gender()), known(gender))
                && fits(person.birth(), birth);
    }

    /** @param bearers who already stands where the row stands: of several namesakes it speaks of that one */
    Person findOrEnter(String name, Gender gender, PartialDate birth, Stream<Person> bearers) {
        Predicate<Person> fits = fitting(name, gender, birth);
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
