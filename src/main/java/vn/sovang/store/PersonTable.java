package vn.sovang.store;

import java.sql.SQLException;
import java.util.List;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;

/** The persons the office knows, in whatever role. */
public final class PersonTable {
    private final Sql sql;

    PersonTable(Sql sql) {
        this.sql = sql;
    }

    /** The columns of a person in a join under the alias {@code p}; read back by {@link #person}. */
    static final String COLUMNS = "p.id AS person_id, p.name AS person_name, p.gender AS gender, p.birth AS birth";

    public List<Person> all() {
        return sql.list("SELECT " + COLUMNS + " FROM person p ORDER BY p.id", PersonTable::person);
    }

    /** Persons of the same name without regard to accents and case. */
    public List<Person> named(String name) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM person p WHERE p.folded = ? ORDER BY p.id",
                PersonTable::person,
                Fold.of(name));
    }

    public long insert(Person person) {
        return sql.insert(
                "INSERT INTO person (name, folded, gender, birth) VALUES (?, ?, ?, ?)",
                person.name(),
                Fold.of(person.name()),
                person.gender(),
                iso(person.birth()));
    }

    /** The person of an id; null when there is none. */
    public Person find(long id) {
        return sql.one("SELECT " + COLUMNS + " FROM person p WHERE p.id = ?", PersonTable::person, id)
                .orElse(null);
    }

    /** Enters a person under its own id, which must be free: one that comes back from an export. */
    public void restore(Person person) {
        sql.update(
                "INSERT INTO person (id, name, folded, gender, birth) VALUES (?, ?, ?, ?, ?)",
                person.id(),
                person.name(),
                Fold.of(person.name()),
                person.gender(),
                iso(person.birth()));
    }

    public void update(Person person) {
        sql.update(
                "UPDATE person SET name = ?, folded = ?, gender = ?, birth = ? WHERE id = ?",
                person.name(),
                Fold.of(person.name()),
                person.gender(),
                iso(person.birth()),
                person.id());
    }

    public void delete(long id) {
        sql.update("DELETE FROM person WHERE id = ?", id);
    }

    static Person person(Row row) throws SQLException {
        String birth = row.text("birth");
        return new Person(
                row.id("person_id"),
                row.text("person_name"),
                row.constant(Gender.class, "gender"),
                birth == null ? null : PartialDate.ofIso(birth));
    }

    /** The person of an outer join, null where there is none. */
    static Person personOrNull(Row row) throws SQLException {
        return row.id("person_id") == 0 ? null : person(row);
    }

    /** What a column that refers to a person holds. */
    static Long idOrNull(Person person) {
        return person == null ? null : Long.valueOf(person.id());
    }

    private static String iso(PartialDate date) {
        return date == null ? null : date.iso();
    }
}
