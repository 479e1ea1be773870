package vn.sovang.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.member.PartyCard;
import vn.sovang.domain.office.Person;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormTexts;
import vn.sovang.store.Tables;

/** Writes the form of a member into the tables: the rows that differ, and events for what happened. */
final class MemberWriter {
    private final Tables tables;
    private final Form<MemberField> form;
    private final MemberList list;
    private final long cellId;

    MemberWriter(Tables tables, Form<MemberField> form, MemberList list) {
        this.tables = tables;
        this.form = form;
        this.list = list;
        cellId = list.cell(form.get(MemberField.CELL)).map(Cell::id).orElse(0L);
    }

    /** Writes all of it. @return the id of the member */
    long write() {
        return form.isNew() ? insert() : update();
    }

    private long insert() {
        long id = tables.members().insert(member(0, personId()));
        Optional<LocalDate> arrival = form.day(MemberField.ARRIVAL_DAY);
        long admittedTo = arrival.isPresent() ? 0 : cellId;
        form.day(MemberField.ADMITTED).ifPresent(day -> append(id, MemberEventKind.ADMISSION, day, admittedTo, ""));
        form.day(MemberField.CEREMONY).ifPresent(day -> append(id, MemberEventKind.CEREMONY, day, 0, ""));
        form.day(MemberField.FULL).ifPresent(day -> append(id, MemberEventKind.FULL_MEMBERSHIP, day, 0, ""));
        arrival.ifPresent(day -> tables.memberEvents()
                .insert(new MemberEvent(
                        0,
                        id,
                        MemberEventKind.TRANSFER_IN,
                        day,
                        cellId,
                        "",
                        null,
                        form.get(MemberField.ARRIVAL_PLACE),
                        "",
                        null)));
        return id;
    }

    /** Somebody the office knows already in another role, by name and birth, stays one person. */
    private long personId() {
        Person person = person(0);
        Set<Long> members =
                list.rows().stream().map(row -> row.member().person().id()).collect(Collectors.toSet());
        Optional<Person> known = tables.persons().named(person.name()).stream()
                .filter(other -> other.name().equals(person.name())
                        && other.birth() != null
                        && other.birth().equals(person.birth())
                        && !members.contains(other.id()))
                .findFirst();
        if (known.isEmpty()) {
            return tables.persons().insert(person);
        }
        tables.persons().update(person(known.get().id()));
        return known.get().id();
    }

    private long update() {
        MemberRow before = list.find(form.id())
                .orElseThrow(() -> Problem.of(279, "member.problem.gone").asException());
        Person person = person(before.member().person().id());
        if (!person.equals(before.member().person())) {
            tables.persons().update(person);
        }
        Member member = member(form.id(), person.id());
        if (!member.equals(before.member())) {
            tables.members().update(member);
            correctCard(before.member().cardNumber());
        }
        correct(before, MemberField.ADMITTED, MemberEventKind.ADMISSION, cellId);
        correct(before, MemberField.CEREMONY, MemberEventKind.CEREMONY, 0);
        correct(before, MemberField.FULL, MemberEventKind.FULL_MEMBERSHIP, 0);
        if (before.cell() != null && cellId != before.cell().id()) {
            form.day(MemberField.TRANSFER_DAY)
                    .ifPresent(day -> append(
                            form.id(),
                            MemberEventKind.TRANSFER_BETWEEN_CELLS,
                            day,
                            cellId,
                            form.get(MemberField.TRANSFER_DECISION)));
        }
        return form.id();
    }

    /** The form corrects the present number; another card is an entry of its own in the history of cards. */
    private void correctCard(String was) {
        String number = form.get(MemberField.CARD_NUMBER);
        if (number.isEmpty() || number.equals(was)) {
            return;
        }
        tables.partyCards().of(form.id()).stream()
                .filter(card -> card.number().equals(was))
                .findFirst()
                .ifPresent(card -> tables.partyCards()
                        .update(new PartyCard(card.id(), card.memberId(), number, card.issued(), card.reason())));
    }

    private void correct(MemberRow before, MemberField field, MemberEventKind kind, long cell) {
        Optional<LocalDate> day = form.day(field);
        if (day.isEmpty()) {
            return;
        }
        Optional<MemberEvent> event = before.events().stream()
                .filter(other -> other.kind() == kind)
                .max(Comparator.comparing(MemberEvent::day).thenComparingLong(MemberEvent::id));
        if (event.isEmpty()) {
            append(form.id(), kind, day.get(), cell, "");
        } else if (!event.get().day().equals(day.get())) {
            tables.memberEvents().update(event.get().on(day.get()));
        }
    }

    private void append(long memberId, MemberEventKind kind, LocalDate day, long cell, String decision) {
        tables.memberEvents().insert(new MemberEvent(0, memberId, kind, day, cell, decision));
    }

    private Person person(long id) {
        return new Person(
                id,
                form.get(MemberField.NAME),
                FormTexts.gender(form, MemberField.GENDER),
                FormTexts.birth(form, MemberField.BIRTH));
    }

    private Member member(long id, long personId) {
        return new Member(
                id,
                person(personId),
                form.get(MemberField.CARD_NUMBER),
                form.code(MemberField.ETHNIC_GROUP),
                form.code(MemberField.RELIGION),
                form.get(MemberField.HOME_TOWN),
                form.get(MemberField.RESIDENCE),
                form.get(MemberField.EDUCATION),
                form.code(MemberField.PROFESSIONAL_LEVEL),
                form.code(MemberField.POLITICAL_THEORY),
                form.get(MemberField.PARTY_POST),
                form.get(MemberField.STATE_POST),
                MemberForm.details(form));
    }
}
