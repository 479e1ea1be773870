package vn.sovang.domain.member;

import java.time.LocalDate;

/**
 * Something that became of a cell on a day; appended, never changed.
 *
 * @param day the first day on which it holds
 * @param name the new name of a cell that was renamed, else null
 * @param cellKind the new kind (code of the list {@code cell_kind}) of one whose kind changed, else null
 * @param parentCode the body or cell above from that day on of one that was moved, else null
 * @param otherCellId the cell it was merged into or came from; 0 where there is none
 * @param decision number of the decision as written, may be empty
 * @param decisionDay null when unknown
 */
public record CellEvent(
        long id,
        long cellId,
        CellEventKind kind,
        LocalDate day,
        String name,
        String cellKind,
        String parentCode,
        long otherCellId,
        String decision,
        LocalDate decisionDay) {

    public static CellEvent renamed(long cellId, LocalDate day, String name, String decision, LocalDate decisionDay) {
        return new CellEvent(0, cellId, CellEventKind.RENAMED, day, name, null, null, 0, decision, decisionDay);
    }

    public static CellEvent moved(long cellId, LocalDate day, String parent, String decision, LocalDate decisionDay) {
        return new CellEvent(0, cellId, CellEventKind.MOVED, day, null, null, parent, 0, decision, decisionDay);
    }

    public static CellEvent kindChanged(
            long cellId, LocalDate day, String cellKind, String decision, LocalDate decisionDay) {
        return new CellEvent(
                0, cellId, CellEventKind.KIND_CHANGED, day, null, cellKind, null, 0, decision, decisionDay);
    }

    /** A cell that was split off, merged or dissolved. */
    public static CellEvent about(
            long cellId, CellEventKind kind, LocalDate day, long other, String decision, LocalDate decisionDay) {
        return new CellEvent(0, cellId, kind, day, null, null, null, other, decision, decisionDay);
    }
}
