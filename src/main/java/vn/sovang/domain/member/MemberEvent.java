package vn.sovang.domain.member;

import java.time.LocalDate;

/**
 * Something that happened to a member; appended, never changed.
 *
 * @param cellId the cell the member belongs to afterwards; 0 where the event does not move the member
 * @param decision number of the decision as written, may be empty
 * @param decisionDay day of the decision, null when unknown
 * @param place where somebody came from or went to, may be empty
 * @param reason why, may be empty
 * @param until last day of something that is meant to end (a temporary transfer, an exemption), null when open
 */
public record MemberEvent(
        long id,
        long memberId,
        MemberEventKind kind,
        LocalDate day,
        long cellId,
        String decision,
        LocalDate decisionDay,
        String place,
        String reason,
        LocalDate until) {

    /** An event of which no more is known than its decision. */
    public MemberEvent(long id, long memberId, MemberEventKind kind, LocalDate day, long cellId, String decision) {
        this(id, memberId, kind, day, cellId, decision, null, "", "", null);
    }

    /** The same event on another day: what was written down was wrong. */
    public MemberEvent on(LocalDate other) {
        return new MemberEvent(id, memberId, kind, other, cellId, decision, decisionDay, place, reason, until);
    }

    /** The same event in another cell, 0 for none. */
    public MemberEvent inCell(long other) {
        return new MemberEvent(id, memberId, kind, day, other, decision, decisionDay, place, reason, until);
    }

    /** The same event with its decision. */
    public MemberEvent decided(String number, LocalDate signed) {
        return new MemberEvent(id, memberId, kind, day, cellId, number, signed, place, reason, until);
    }
}
