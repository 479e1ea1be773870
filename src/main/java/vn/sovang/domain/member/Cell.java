package vn.sovang.domain.member;

import java.time.LocalDate;
import vn.sovang.domain.time.Term;

/**
 * A party cell (chi bộ).
 *
 * @param kind code of the list {@code cell_kind}
 * @param parentCode code of the body or cell above it
 * @param founded null when unknown
 * @param term term of its committee, null when unknown
 * @param congress day of its congress, null when unknown
 * @param formerCommune the commune it belonged to before the merger, as {@code Sỹ Bình}; may be empty, never null
 * @param joined the day on which it came to this party organisation with a merger of communes; null when it was always
 *     here
 */
public record Cell(
        long id,
        String code,
        String name,
        String kind,
        String parentCode,
        LocalDate founded,
        Term term,
        LocalDate congress,
        String formerCommune,
        LocalDate joined) {

    /** A cell that has never belonged to another commune. */
    public Cell(
            long id,
            String code,
            String name,
            String kind,
            String parentCode,
            LocalDate founded,
            Term term,
            LocalDate congress) {
        this(id, code, name, kind, parentCode, founded, term, congress, "", null);
    }

    /** The same cell under another name, of another kind, below another body or cell. */
    public Cell as(String otherName, String otherKind, String otherParent) {
        return new Cell(id, code, otherName, otherKind, otherParent, founded, term, congress, formerCommune, joined);
    }

    /** The same cell below a body or cell that is now called by another code. */
    public Cell under(String otherParent) {
        return as(name, kind, otherParent);
    }

    /** The same cell after another congress. */
    public Cell inTerm(Term otherTerm, LocalDate otherCongress) {
        return new Cell(id, code, name, kind, parentCode, founded, otherTerm, otherCongress, formerCommune, joined);
    }

    /** The same cell, of a commune that was merged into another. */
    public Cell comingFrom(String commune) {
        return new Cell(id, code, name, kind, parentCode, founded, term, congress, commune, joined);
    }
}
