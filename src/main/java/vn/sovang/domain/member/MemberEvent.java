package vn.sovang.domain.member;

import java.time.LocalDate;

/**
 * Something that happened to a member; appended, never changed.
 *
 * @param cellId the cell the member belongs to afterwards; 0 where the event does not move the member
 * @param decision number and date of the decision as written, may be empty
 */
public record MemberEvent(long id, long memberId, MemberEventKind kind, LocalDate day, long cellId, String decision) {}
