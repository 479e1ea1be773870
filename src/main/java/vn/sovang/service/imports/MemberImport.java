package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.sovang.store.Tables;

/** Party members: the person, the record of the register, and the events that the dates of the list tell of. */
final class MemberImport implements KindImport {
    private final Tables tables;
    private final Persons persons;
    private final Members members;
    private final Cells cells;
    private final Set<Long> personsTaken;
    private final Set<Long> rowsTaken = new HashSet<>();
    private final Set<String> cardsTaken = new HashSet<>();

    MemberImport(ImportContext context) {
        tables = context.tables();
        persons = new Persons(tables.persons());
        List<Member> present = tables.members().all();
        members = new Members(present);
        cells = new Cells(tables.cells().all());
        personsTaken = present.stream().map(member -> member.person().id()).collect(Collectors.toSet());
    }

    @Override
    public Outcome take(ReadRow row) {
        Cell cell = cells.get(row.text(MemberSheet.CELL));
        String card = row.text(MemberSheet.CARD);
        PartialDate birth = row.get(MemberSheet.BIRTH).orElse(null);
        LocalDate admitted =
                row.get(MemberSheet.ADMITTED).map(PartialDate::earliest).orElse(null);
        LocalDate official =
                row.get(MemberSheet.OFFICIAL).map(PartialDate::earliest).orElse(null);
        check(row, card, birth, admitted, official);
        Optional<Member> old = members.find(card, row.text(MemberSheet.NAME), birth);
        if (old.isPresent() && !rowsTaken.add(old.get().id())) {
            throw Problem.of(141, "import.row.twice", row.text(MemberSheet.NAME))
                    .asException();
        }
        return old.map(member -> change(row, member, cell, admitted, official))
                .orElseGet(() -> create(row, cell, admitted, official));
    }

    private void check(ReadRow row, String card, PartialDate birth, LocalDate admitted, LocalDate official) {
        if (!card.isEmpty() && !cardsTaken.add(card)) {
            throw Problem.of(141, "import.row.twice", card).asException();
        }
        if (birth != null && admitted != null && !birth.earliest().isBefore(admitted)) {
            throw Problem.of(145, "import.member.born_after", row.text(MemberSheet.NAME), birth.text(), admitted)
                    .asException();
        }
        if (official != null && (admitted == null || official.isBefore(admitted))) {
            throw Problem.of(146, "import.member.official_before", row.text(MemberSheet.NAME), official)
                    .asException();
        }
    }

    private Outcome create(ReadRow row, Cell cell, LocalDate admitted, LocalDate official) {
        if (admitted == null) {
            throw Problem.of(147, "import.member.not_admitted", row.text(MemberSheet.NAME))
                    .asException();
        }
        Person person = person(row);
        long id = tables.members().insert(member(row, null, person));
        append(id, MemberEventKind.ADMISSION, admitted, cell.id());
        if (official != null) {
            append(id, MemberEventKind.FULL_MEMBERSHIP, official, 0);
        }
        return Outcome.CREATED;
    }

    private Person person(ReadRow row) {
        String name = row.text(MemberSheet.NAME);
        Gender gender = row.get(MemberSheet.GENDER).orElse(Gender.UNKNOWN);
        PartialDate birth = row.get(MemberSheet.BIRTH).orElse(null);
        Person found = persons.findOrEnter(name, gender, birth);
        if (personsTaken.add(found.id())) {
            return found;
        }
        Person namesake = new Person(0, name, gender, birth);
        long id = tables.persons().insert(namesake);
        personsTaken.add(id);
        return new Person(id, name, gender, birth);
    }

    private Outcome change(ReadRow row, Member old, Cell cell, LocalDate admitted, LocalDate official) {
        Person known = old.person();
        Person person = new Person(
                known.id(),
                row.text(MemberSheet.NAME),
                row.get(MemberSheet.GENDER).orElse(known.gender()),
                row.get(MemberSheet.BIRTH).orElse(known.birth()));
        Member member = member(row, old, person);
        boolean changed = !member.equals(old);
        if (!person.equals(known)) {
            tables.persons().update(person);
        }
        if (changed) {
            tables.members().update(member);
        }
        List<MemberEvent> events = tables.memberEvents().of(old.id());
        changed |= redate(events, MemberEventKind.ADMISSION, admitted);
        changed |= redate(events, MemberEventKind.FULL_MEMBERSHIP, official);
        if (official != null && events.stream().noneMatch(event -> event.kind() == MemberEventKind.FULL_MEMBERSHIP)) {
            append(old.id(), MemberEventKind.FULL_MEMBERSHIP, official, 0);
            changed = true;
        }
        LocalDate today = LocalDate.now();
        if (Membership.on(today, events).cellId() != cell.id()) {
            append(old.id(), MemberEventKind.TRANSFER_BETWEEN_CELLS, today, cell.id());
            changed = true;
        }
        return changed ? Outcome.CHANGED : Outcome.SAME;
    }

    private boolean redate(List<MemberEvent> events, MemberEventKind kind, LocalDate day) {
        Optional<MemberEvent> event = events.stream()
                .filter(one -> one.kind() == kind && day != null && !one.day().equals(day))
                .findFirst();
        event.ifPresent(one -> tables.memberEvents()
                .update(new MemberEvent(one.id(), one.memberId(), kind, day, one.cellId(), one.decision())));
        return event.isPresent();
    }

    private void append(long member, MemberEventKind kind, LocalDate day, long cell) {
        tables.memberEvents().insert(new MemberEvent(0, member, kind, day, cell, ""));
    }

    private static Member member(ReadRow row, Member old, Person person) {
        return new Member(
                old == null ? 0 : old.id(),
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
                or(row.get(MemberSheet.STATE_POST), old, Member::statePost, ""));
    }
}
