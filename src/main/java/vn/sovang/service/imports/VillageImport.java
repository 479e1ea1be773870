package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.text.Fold;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.VillageSheet;
import vn.sovang.store.VillageTable;

/** Villages as they are now. A head is a person of the register only where a code or the birth says so,
 * never by the name alone. */
final class VillageImport implements KindImport {
    private final VillageTable table;
    private final Persons persons;
    private final Upsert<String, Village> villages;

    VillageImport(ImportContext context) {
        table = context.tables().villages();
        persons = new Persons(context.tables().persons());
        villages = new Upsert<>(table.all(), Village::code, table::insert, table::update);
    }

    @Override
    public Outcome take(ReadRow row) {
        String code = row.text(VillageSheet.CODE);
        return villages.put(code, code, old -> village(row, old, code));
    }

    private Village village(ReadRow row, Village old, String code) {
        Optional<String> head = row.get(VillageSheet.HEAD);
        Person person = head.map(name -> person(row, name, old)).orElse(old == null ? null : old.headPerson());
        return new Village(
                old == null ? 0 : old.id(),
                code,
                row.text(VillageSheet.NAME),
                or(head, old, Village::head, null),
                person,
                or(row.get(VillageSheet.HOUSEHOLDS), old, Village::households, null),
                or(row.get(VillageSheet.FORMER_COMMUNE), old, Village::formerCommune, ""),
                OfficeImports.period(
                        or(row.get(VillageSheet.FROM), old, one -> one.period().from(), null),
                        or(row.get(VillageSheet.TO), old, one -> one.period().to(), null)),
                or(row.get(VillageSheet.SUCCESSOR).map(name -> successor(name, code)), old, Village::successorId, 0L),
                or(row.get(VillageSheet.ENDED_BY), old, Village::endedBy, ""));
    }

    private Person person(ReadRow row, String name, Village old) {
        return head(persons, row, name, row.get(VillageSheet.HEAD_BIRTH), old == null ? null : old.headPerson());
    }

    /** The person a named head is; null when nothing but the name is known and no such head was known before. */
    static Person head(Persons persons, ReadRow row, String name, Optional<PartialDate> birth, Person before) {
        Optional<Person> coded = persons.coded(row, name, Gender.UNKNOWN, birth.orElse(null));
        if (coded.isPresent()) {
            return coded.get();
        }
        boolean same = before != null && before.name().equals(name);
        if (birth.isEmpty()) {
            return same ? before : null;
        }
        return persons.recogniseOrEnter(name, Gender.UNKNOWN, birth.get(), Optional.ofNullable(before).stream());
    }

    private long successor(String named, String code) {
        return table.all().stream()
                .filter(village -> Fold.same(village.code(), named) && !Fold.same(village.code(), code))
                .findFirst()
                .map(Village::id)
                .orElseThrow(() -> Problem.of(1260, "village.import.no_successor", code, named)
                        .asException());
    }
}
