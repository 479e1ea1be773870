package vn.sovang.service.imports;

import java.util.HashSet;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.PersonSheet;
import vn.sovang.store.PersonTable;

/** The persons of an export, under the codes by which its other tables name them. */
final class PersonImport implements KindImport {
    private final PersonTable table;
    private final Set<Long> taken = new HashSet<>();

    PersonImport(ImportContext context) {
        table = context.tables().persons();
    }

    @Override
    public Outcome take(ReadRow row) {
        String code = row.text(PersonSheet.CODE);
        String name = row.text(PersonSheet.NAME);
        long id = PersonSheet.id(code);
        if (id == 0) {
            throw Problem.of(1741, "takeout.import.person.code", name, code).asException();
        }
        if (!taken.add(id)) {
            throw Problem.of(141, "import.row.twice", code).asException();
        }
        Gender gender = row.get(PersonSheet.GENDER).orElse(Gender.UNKNOWN);
        PartialDate birth = row.get(PersonSheet.BIRTH).orElse(null);
        Person old = table.find(id);
        if (old == null) {
            table.restore(new Person(id, name, gender, birth));
            return Outcome.CREATED;
        }
        if (!old.name().equals(name)) {
            throw Problem.of(1742, "takeout.import.person.other", code, old.name(), name)
                    .asException();
        }
        Person person = new Person(
                id, name, gender == Gender.UNKNOWN ? old.gender() : gender, birth == null ? old.birth() : birth);
        if (person.equals(old)) {
            return Outcome.SAME;
        }
        table.update(person);
        return Outcome.CHANGED;
    }
}
