package vn.sovang.domain.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The state of one member on one day, replayed from the events.
 *
 * @param standing where the member stands
 * @param cellId the cell on that day, 0 when not a member
 * @param exempt whether excused from work and meetings
 * @param suspended whether meetings are suspended
 * @param since day of the admission that counts, null before it
 */
public record Membership(Standing standing, long cellId, boolean exempt, boolean suspended, LocalDate since) {

    /** Whether somebody is a member, and of which kind. */
    public enum Standing {
        NONE,
        PROBATIONARY,
        FULL
    }

    private static final Membership NONE = new Membership(Standing.NONE, 0, false, false, null);

    public boolean isMember() {
        return standing != Standing.NONE;
    }

    /**
     * Replays events up to and including a day.
     *
     * @param events of one member, in any order; on one day admission comes before what builds on it
     */
    public static Membership on(LocalDate day, Collection<MemberEvent> events) {
        List<MemberEvent> happened = events.stream()
                .filter(event -> !event.day().isAfter(day))
                .sorted(Comparator.comparing(MemberEvent::day)
                        .thenComparing(MemberEvent::kind)
                        .thenComparingLong(MemberEvent::id))
                .toList();
        Membership state = NONE;
        for (MemberEvent event : happened) {
            state = state.after(event);
        }
        return state;
    }

    /** What means nothing to somebody who is no member; such a row tells of a mistake in the register. */
    private static boolean onlyOfMembers(MemberEventKind kind) {
        return kind == MemberEventKind.TRANSFER_BETWEEN_CELLS
                || kind == MemberEventKind.EXEMPTION
                || kind == MemberEventKind.SUSPENSION;
    }

    private Membership after(MemberEvent event) {
        if (!isMember() && onlyOfMembers(event.kind())) {
            return this;
        }
        long cell = event.cellId() != 0 ? event.cellId() : cellId;
        return switch (event.kind()) {
            case ADMISSION -> new Membership(Standing.PROBATIONARY, cell, false, false, event.day());
            case FULL_MEMBERSHIP -> new Membership(Standing.FULL, cell, exempt, suspended, since);
            case TRANSFER_IN ->
                new Membership(
                        standing == Standing.NONE ? Standing.FULL : standing,
                        cell,
                        exempt,
                        suspended,
                        since == null ? event.day() : since);
            case TRANSFER_BETWEEN_CELLS -> new Membership(standing, cell, exempt, suspended, since);
            case EXEMPTION -> new Membership(standing, cell, true, suspended, since);
            case SUSPENSION -> new Membership(standing, cell, exempt, true, since);
            case RESTORATION ->
                new Membership(standing == Standing.NONE ? Standing.FULL : standing, cell, false, false, since);
            case TRANSFER_OUT, REMOVAL, EXPULSION, RESIGNATION, DEATH ->
                new Membership(Standing.NONE, 0, false, false, since);
        };
    }
}
