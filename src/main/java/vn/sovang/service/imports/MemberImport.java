package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberDetails;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.MemberSheet;
import vn.sovang.service.imports.Members.Known;
import vn.sovang.store.Tables;

/** Party members: the person, the record of the register, and the events that the dates of the list tell of. */
final class MemberImport implements KindImport {
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private final Tables tables;
    private final Persons persons;
    private final Members members;
    private final Cells cells;
    private final Set<Long> personsTaken;
    private final Set<Long> rowsTaken = new HashSet<>();

    MemberImport(ImportContext context) {
        tables = context.tables();
        persons = new Persons(tables.persons());
        members = Members.of(tables, today);
        cells = new Cells(tables.cellRegister(), today);
        personsTaken = tables.members().all().stream()
                .map(member -> member.person().id())
                .collect(Collectors.toSet());
    }

    /**
     * The dates of a row.
     *
     * @param admitted null when unknown
     * @param official null when unknown or still on probation
     */
    private record Dates(PartialDate admitted, PartialDate official) {
        LocalDate admission() {
            return admitted == null ? null : admitted.earliest();
        }
    }

    @Override
    public Outcome take(ReadRow row) {
        String name = row.text(MemberSheet.NAME);
        Cell cell = cells.get(row.text(MemberSheet.CELL));
        PartialDate birth = row.get(MemberSheet.BIRTH).orElse(null);
        Dates dates = new Dates(
                row.get(MemberSheet.ADMITTED).orElse(null),
                row.get(MemberSheet.OFFICIAL).orElse(null));
        Optional<Known> found = members.find(
                        new Members.Wanted(row.text(MemberSheet.CARD), name, birth, dates.admission(), cell.id()))
                .filter(known -> !isNamesakeInTheFile(known, row, dates));
        if (found.isPresent() && rowsTaken.contains(found.get().member().id())) {
            throw Problem.of(141, "import.row.twice", name).asException();
        }
        check(name, birth, dates, found.map(Known::admitted).orElse(null));
        Outcome outcome =
                found.map(known -> change(row, known.member(), cell, dates)).orElseGet(() -> create(row, cell, dates));
        found.ifPresent(known -> rowsTaken.add(known.member().id()));
        return outcome;
    }

    /** A second row of the same name in the file, admitted on another day and under no common card, is somebody else. */
    private boolean isNamesakeInTheFile(Known known, ReadRow row, Dates dates) {
        boolean sameCard = !row.text(MemberSheet.CARD).isEmpty()
                && row.text(MemberSheet.CARD).equals(known.member().cardNumber());
        return !sameCard
                && rowsTaken.contains(known.member().id())
                && dates.admitted() != null
                && known.admitted() != null
                && !within(dates.admitted(), known.admitted());
    }

    private static void check(String name, PartialDate birth, Dates dates, LocalDate knownAdmission) {
        LocalDate admission = dates.admitted() == null ? knownAdmission : dates.admission();
        if (birth != null && admission != null && !birth.earliest().isBefore(admission)) {
            throw Problem.of(145, "import.member.born_after", name, birth.text(), admission)
                    .asException();
        }
        if (dates.official() != null
                && (admission == null || dates.official().latest().isBefore(admission))) {
            throw Problem.of(
                            146,
                            "import.member.official_before",
                            name,
                            dates.official().text())
                    .asException();
        }
    }

    private Outcome create(ReadRow row, Cell cell, Dates dates) {
        if (dates.admitted() == null) {
            throw Problem.of(147, "import.member.not_admitted", row.text(MemberSheet.NAME))
                    .asException();
        }
        Person person = person(row);
        long id = tables.members().insert(member(row, 0, null, person));
        boolean merged = cell.joined() != null && dates.admission().isBefore(cell.joined());
        append(id, MemberEventKind.ADMISSION, dates.admission(), merged ? 0 : cell.id());
        if (dates.official() != null) {
            append(id, MemberEventKind.FULL_MEMBERSHIP, dates.official().earliest(), 0);
        }
        if (merged) {
            comeWithCommune(id, cell);
        }
        personsTaken.add(person.id());
        rowsTaken.add(id);
        members.add(new Known(member(row, id, null, person), dates.admission(), cell.id()));
        return Outcome.CREATED;
    }

    private Person person(ReadRow row) {
        String name = row.text(MemberSheet.NAME);
        Gender gender = row.get(MemberSheet.GENDER).orElse(Gender.UNKNOWN);
        PartialDate birth = row.get(MemberSheet.BIRTH).orElse(null);
        Person found = persons.findOrEnter(name, gender, birth, Stream.empty());
        if (!personsTaken.contains(found.id())) {
            return found;
        }
        Person namesake = new Person(0, name, gender, birth);
        return new Person(tables.persons().insert(namesake), name, gender, birth);
    }

    private Outcome change(ReadRow row, Member old, Cell cell, Dates dates) {
        Person known = old.person();
        Person person = new Person(
                known.id(),
                row.text(MemberSheet.NAME),
                row.get(MemberSheet.GENDER).orElse(known.gender()),
                row.get(MemberSheet.BIRTH).orElse(known.birth()));
        Member member = member(row, old.id(), old, person);
        boolean changed = !member.equals(old);
        if (!person.equals(known)) {
            tables.persons().update(person);
        }
        if (changed) {
            tables.members().update(member);
        }
        List<MemberEvent> events = tables.memberEvents().of(old.id());
        changed |= dated(old.id(), events, MemberEventKind.ADMISSION, dates.admitted(), cell.id());
        changed |= dated(old.id(), events, MemberEventKind.FULL_MEMBERSHIP, dates.official(), 0);
        Membership present = Membership.on(today, events);
        if (present.isMember() && present.cellId() != cell.id()) {
            append(old.id(), MemberEventKind.TRANSFER_BETWEEN_CELLS, today, cell.id());
            changed = true;
        }
        return changed ? Outcome.CHANGED : Outcome.SAME;
    }

    /** Brings the day of an event up to date; a day that the row knows less exactly stays as it is. */
    private boolean dated(long member, List<MemberEvent> events, MemberEventKind kind, PartialDate day, long cell) {
        if (day == null) {
            return false;
        }
        Optional<MemberEvent> event =
                events.stream().filter(one -> one.kind() == kind).findFirst();
        if (event.isEmpty()) {
            append(member, kind, day.earliest(), cell);
            return true;
        }
        MemberEvent one = event.get();
        if (within(day, one.day())) {
            return false;
        }
        tables.memberEvents().update(one.on(day.earliest()));
        return true;
    }

    private static boolean within(PartialDate partial, LocalDate day) {
        return !day.isBefore(partial.earliest()) && !day.isAfter(partial.latest());
    }

    /** Who was admitted elsewhere before the communes were merged is a member here since that day. */
    private void comeWithCommune(long member, Cell cell) {
        tables.memberEvents()
                .insert(new MemberEvent(
                        0,
                        member,
                        MemberEventKind.TRANSFER_IN,
                        cell.joined(),
                        cell.id(),
                        "",
                        null,
                        cell.formerCommune(),
                        "",
                        null));
    }

    private void append(long member, MemberEventKind kind, LocalDate day, long cell) {
        tables.memberEvents().insert(new MemberEvent(0, member, kind, day, cell, ""));
    }

    private static Member member(ReadRow row, long id, Member old, Person person) {
        return new Member(
                id,
                person,
                or(row.get(MemberSheet.CARD), old, Member::cardNumber, ""),
                or(row.get(MemberSheet.ETHNIC_GROUP), old, Member::ethnicGroup, null),
                or(row.get(MemberSheet.RELIGION), old, Member::religion, null),
                or(row.get(MemberSheet.HOME_TOWN), old, Member::homeTown, ""),
                or(row.get(MemberSheet.RESIDENCE), old, Member::residence, ""),
                or(row.get(MemberSheet.EDUCATION), old, Member::education, ""),
                or(row.get(MemberSheet.PROFESSIONAL_LEVEL), old, Member::professionalLevel, null),
                or(row.get(MemberSheet.POLITICAL_THEORY), old, Member::politicalTheory, null),
                or(row.get(MemberSheet.PARTY_POST), old, Member::partyPost, ""),
                or(row.get(MemberSheet.STATE_POST), old, Member::statePost, ""),
                old == null ? MemberDetails.NONE : old.details());
    }
}
