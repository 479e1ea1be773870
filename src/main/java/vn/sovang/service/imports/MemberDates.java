package vn.sovang.service.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.MemberSheet;
import vn.sovang.store.MemberEventTable;

/**
 * The dates of a row about a member, and the events they tell of.
 *
 * @param admitted null when unknown
 * @param ceremony null when unknown
 * @param official null when unknown or still on probation
 * @param arrived day of the transfer in, null for who was admitted here
 * @param from where the member came from, may be empty
 * @param cellId 0 for who is no member here at present
 */
record MemberDates(
        PartialDate admitted,
        PartialDate ceremony,
        PartialDate official,
        PartialDate arrived,
        String from,
        long cellId) {

    static MemberDates of(ReadRow row, long cellId) {
        return new MemberDates(
                row.get(MemberSheet.ADMITTED).orElse(null),
                row.get(MemberSheet.CEREMONY).orElse(null),
                row.get(MemberSheet.OFFICIAL).orElse(null),
                row.get(MemberSheet.ARRIVED).orElse(null),
                row.text(MemberSheet.ARRIVED_FROM),
                cellId);
    }

    /** Who was admitted elsewhere before the communes were merged is a member here since that day. */
    MemberDates withCommune(Cell cell) {
        boolean merged = arrived == null
                && admitted != null
                && cell.joined() != null
                && admission().isBefore(cell.joined());
        return merged
                ? new MemberDates(
                        admitted, ceremony, official, PartialDate.of(cell.joined()), cell.formerCommune(), cellId)
                : this;
    }

    LocalDate admission() {
        return admitted == null ? null : admitted.earliest();
    }

    /**
     * Whether the dates fit one another.
     *
     * @param birth null when unknown
     * @param known the admission the register knows, null when none
     * @throws vn.sovang.base.ProblemException 145, 146 or 1141 when they do not
     */
    void check(String name, PartialDate birth, LocalDate known) {
        LocalDate admission = admitted == null ? known : admission();
        if (birth != null && admission != null && !birth.earliest().isBefore(admission)) {
            throw Problem.of(145, "import.member.born_after", name, birth.text(), admission)
                    .asException();
        }
        if (official != null && (admission == null || official.latest().isBefore(admission))) {
            throw Problem.of(146, "import.member.official_before", name, official.text())
                    .asException();
        }
        if (arrived != null && admission != null && arrived.latest().isBefore(admission)) {
            throw Problem.of(1141, "event.import.arrived", name, arrived.text(), admission)
                    .asException();
        }
    }

    /** Writes the events of a new member. */
    void enter(MemberEventTable table, long member) {
        boolean elsewhere = arrived != null || cellId == 0;
        if (admitted != null) {
            append(table, member, MemberEventKind.ADMISSION, admission(), elsewhere ? 0 : cellId, "");
        }
        if (ceremony != null) {
            append(table, member, MemberEventKind.CEREMONY, ceremony.earliest(), 0, "");
        }
        if (official != null) {
            append(table, member, MemberEventKind.FULL_MEMBERSHIP, official.earliest(), 0, "");
        }
        if (arrived != null && cellId != 0) {
            append(table, member, MemberEventKind.TRANSFER_IN, arrived.earliest(), cellId, from);
        }
    }

    /** Brings the events of a known member up to date. @return whether anything changed */
    boolean update(MemberEventTable table, long member, List<MemberEvent> events) {
        boolean changed = dated(table, member, events, MemberEventKind.ADMISSION, admitted);
        changed |= dated(table, member, events, MemberEventKind.CEREMONY, ceremony);
        changed |= dated(table, member, events, MemberEventKind.FULL_MEMBERSHIP, official);
        return changed | arrive(table, member, events);
    }

    /** A day that the row knows less exactly stays as it is. */
    private boolean dated(
            MemberEventTable table, long member, List<MemberEvent> events, MemberEventKind kind, PartialDate day) {
        if (day == null) {
            return false;
        }
        Optional<MemberEvent> event =
                events.stream().filter(one -> one.kind() == kind).findFirst();
        if (event.isEmpty()) {
            boolean here = kind == MemberEventKind.ADMISSION && arrived == null && !came(events);
            append(table, member, kind, day.earliest(), here ? cellId : 0, "");
            return true;
        }
        if (within(day, event.get().day())) {
            return false;
        }
        table.update(event.get().on(day.earliest()));
        return true;
    }

    /**
     * Of a known member a transfer in is entered only where the admission is all that is known: then it happened
     * elsewhere. In any other life the events themselves are better kept than a column.
     */
    private boolean arrive(MemberEventTable table, long member, List<MemberEvent> events) {
        if (arrived == null || cellId == 0) {
            return false;
        }
        List<MemberEvent> coming = events.stream()
                .filter(one -> one.kind() == MemberEventKind.TRANSFER_IN)
                .toList();
        if (!coming.isEmpty()) {
            MemberEvent last = coming.getLast();
            if (within(arrived, last.day())) {
                return false;
            }
            table.update(last.on(arrived.earliest()));
            return true;
        }
        boolean moved = events.stream()
                .anyMatch(one -> one.cellId() != 0 && one.kind() != MemberEventKind.ADMISSION
                        || one.kind().leaves());
        if (moved) {
            return false;
        }
        events.stream()
                .filter(one -> one.kind() == MemberEventKind.ADMISSION && one.cellId() != 0)
                .forEach(one -> table.update(one.inCell(0)));
        append(table, member, MemberEventKind.TRANSFER_IN, arrived.earliest(), cellId, from);
        return true;
    }

    private static boolean came(List<MemberEvent> events) {
        return events.stream().anyMatch(one -> one.kind() == MemberEventKind.TRANSFER_IN);
    }

    static boolean within(PartialDate partial, LocalDate day) {
        return !day.isBefore(partial.earliest()) && !day.isAfter(partial.latest());
    }

    private static void append(
            MemberEventTable table, long member, MemberEventKind kind, LocalDate day, long cell, String place) {
        table.insert(new MemberEvent(0, member, kind, day, cell, "", null, place, "", null));
    }
}
