package vn.sovang.service.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.MemberSheet;
import vn.sovang.exchange.kinds.MemberState;
import vn.sovang.service.imports.Members.Known;
import vn.sovang.store.Tables;

/** Party members: the person, the record of the register, and the events that the dates of the list tell of. */
final class MemberImport implements KindImport {
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private final Tables tables;
    private final Persons persons;
    private final Members members;
    private final Cells cells;
    private final Set<Long> rowsTaken = new HashSet<>();

    MemberImport(ImportContext context) {
        tables = context.tables();
        persons = new Persons(tables.persons());
        members = Members.of(tables, today);
        cells = new Cells(tables.cellRegister(), today);
    }

    @Override
    public Outcome take(ReadRow row) {
        String name = row.text(MemberSheet.NAME);
        Optional<MemberState> state = row.get(MemberSheet.STATE);
        boolean present = state.map(MemberState::isPresent).orElse(true);
        Cell named = present || !Cells.isElsewhere(row.text(MemberSheet.CELL))
                ? cells.get(row.text(MemberSheet.CELL))
                : null;
        long cell = named == null ? 0 : named.id();
        PartialDate birth = row.get(MemberSheet.BIRTH).orElse(null);
        MemberDates dates = MemberDates.of(row, present ? cell : 0);
        Optional<Known> found = members.coded(row, name, birth)
                .or(() -> stranger(row).isPresent()
                        ? Optional.empty()
                        : members.find(new Members.Wanted(
                                        row.text(MemberSheet.CARD), name, birth, dates.admission(), cell))
                                .filter(known -> !isNamesakeInTheFile(known, row, dates)));
        if (found.isPresent() && rowsTaken.contains(found.get().member().id())) {
            throw Problem.of(141, "import.row.twice", name).asException();
        }
        dates.check(name, birth, found.map(Known::admitted).orElse(null));
        Outcome outcome = found.map(known -> change(row, known.member(), dates, present))
                .orElseGet(() -> create(row, present ? dates.withCommune(named) : dates, present));
        found.ifPresent(known -> rowsTaken.add(known.member().id()));
        return outcome;
    }

    /** The person whose code the row bears, when he is nobody of the members yet: he comes back from an export. */
    private Optional<Person> stranger(ReadRow row) {
        return persons.coded(
                        row,
                        row.text(MemberSheet.NAME),
                        row.get(MemberSheet.GENDER).orElse(Gender.UNKNOWN),
                        row.get(MemberSheet.BIRTH).orElse(null))
                .filter(person -> !members.isMember(person.id()));
    }

    /** A second row of the same name in the file, admitted on another day and under no common card, is somebody else. */
    private boolean isNamesakeInTheFile(Known known, ReadRow row, MemberDates dates) {
        boolean sameCard = !row.text(MemberSheet.CARD).isEmpty()
                && row.text(MemberSheet.CARD).equals(known.member().cardNumber());
        return !sameCard
                && rowsTaken.contains(known.member().id())
                && dates.admitted() != null
                && known.admitted() != null
                && !MemberDates.within(dates.admitted(), known.admitted());
    }

    private Outcome create(ReadRow row, MemberDates dates, boolean present) {
        if (present && dates.admitted() == null && dates.arrived() == null) {
            throw Problem.of(147, "import.member.not_admitted", row.text(MemberSheet.NAME))
                    .asException();
        }
        Person person = person(row);
        long id = tables.members().insert(new MemberRecord(row, null).member(0, person));
        dates.enter(tables.memberEvents(), id);
        rowsTaken.add(id);
        members.add(new Known(new MemberRecord(row, null).member(id, person), dates.admission(), dates.cellId()));
        return Outcome.CREATED;
    }

    private Person person(ReadRow row) {
        String name = row.text(MemberSheet.NAME);
        Gender gender = row.get(MemberSheet.GENDER).orElse(Gender.UNKNOWN);
        PartialDate birth = row.get(MemberSheet.BIRTH).orElse(null);
        Person found = stranger(row).orElseGet(() -> persons.findOrEnter(name, gender, birth, Stream.empty()));
        if (!members.isMember(found.id())) {
            return found;
        }
        Person namesake = new Person(0, name, gender, birth);
        return new Person(tables.persons().insert(namesake), name, gender, birth);
    }

    private Outcome change(ReadRow row, Member old, MemberDates dates, boolean listedAsPresent) {
        Person known = old.person();
        Person person = new Person(
                known.id(),
                row.text(MemberSheet.NAME),
                row.get(MemberSheet.GENDER).orElse(known.gender()),
                row.get(MemberSheet.BIRTH).orElse(known.birth()));
        List<MemberEvent> events = tables.memberEvents().of(old.id());
        Membership present = Membership.on(today, events);
        if (present.isMember() && !listedAsPresent) {
            throw Problem.of(1140, "event.import.state", person.name()).asException();
        }
        Member member = new MemberRecord(row, old).member(old.id(), person);
        boolean changed = !member.equals(old);
        if (!person.equals(known)) {
            tables.persons().update(person);
        }
        if (changed) {
            tables.members().update(member);
        }
        changed |= dates.update(tables.memberEvents(), old.id(), events);
        present = Membership.on(today, tables.memberEvents().of(old.id()));
        if (present.isMember() && present.cellId() != dates.cellId()) {
            tables.memberEvents()
                    .insert(new MemberEvent(
                            0, old.id(), MemberEventKind.TRANSFER_BETWEEN_CELLS, today, dates.cellId(), ""));
            changed = true;
        }
        return changed ? Outcome.CHANGED : Outcome.SAME;
    }
}
