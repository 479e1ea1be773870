package vn.sovang.domain.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The state of one member on one day, replayed from the events.
 *
 * @param standing where the member stands here; {@code NONE} for who is no member of this commune's party organisation,
 *     guests included
 * @param cellId the own cell on that day, 0 when not a member
 * @param exempt whether excused from work and meetings
 * @param suspended whether meetings are suspended
 * @param since day of the admission that counts, null before it
 * @param activity where meetings are attended
 * @param activityCellId the cell whose meetings are attended, 0 when it is elsewhere or there is none
 * @param lastCellId the own cell, or the one that was left last; 0 when there never was one
 * @param left the event by which somebody ceased to be a member here, null for members and before
 */
public record Membership(
        Standing standing,
        long cellId,
        boolean exempt,
        boolean suspended,
        LocalDate since,
        Activity activity,
        long activityCellId,
        long lastCellId,
        MemberEvent left) {

    /** Whether somebody is a member, and of which kind. */
    public enum Standing {
        NONE,
        PROBATIONARY,
        FULL
    }

    /** Where the meetings are that somebody attends (sinh hoạt chính thức, sinh hoạt tạm thời). */
    public enum Activity {
        /** Neither member nor guest. */
        NONE,
        OWN_CELL,
        /** For a time in another cell of the commune. */
        OTHER_CELL,
        /** For a time outside the commune. */
        ELSEWHERE,
        /** A member of another place who attends meetings here for a time. */
        GUEST
    }

    /** On one day admission comes before what builds on it. */
    static final Comparator<MemberEvent> ORDER = Comparator.comparing(MemberEvent::day)
            .thenComparing(MemberEvent::kind)
            .thenComparingLong(MemberEvent::id);

    /** Nothing has happened yet. */
    static final Membership NONE = new Membership(Standing.NONE, 0, false, false, null);

    /** Somebody who attends the meetings of the own cell, or nobody. */
    public Membership(Standing standing, long cellId, boolean exempt, boolean suspended, LocalDate since) {
        this(
                standing,
                cellId,
                exempt,
                suspended,
                since,
                standing == Standing.NONE ? Activity.NONE : Activity.OWN_CELL,
                cellId,
                cellId,
                null);
    }

    public boolean isMember() {
        return standing != Standing.NONE;
    }

    /** A member of another place who attends meetings here for a time; counted there, not here. */
    public boolean isGuest() {
        return activity == Activity.GUEST;
    }

    /** A member here who attends meetings in another cell or place for a time; counted here. */
    public boolean isAway() {
        return activity == Activity.OTHER_CELL || activity == Activity.ELSEWHERE;
    }

    /**
     * Replays events up to and including a day.
     *
     * @param events of one member, in any order; on one day the kinds happened in their own order
     */
    public static Membership on(LocalDate day, Collection<MemberEvent> events) {
        if (events.isEmpty()) {
            return NONE;
        }
        Replay replay = new Replay();
        for (MemberEvent event : inOrder(events)) {
            if (event.day().isAfter(day)) {
                break;
            }
            replay.take(event);
        }
        return replay.on(day);
    }

    /**
     * An event with the states before and after it, on its day.
     *
     * @param before as on the day of the event, so that what had ended by then has ended
     */
    public record Step(MemberEvent event, Membership before, Membership after) {}

    /** The events one by one, as they happened, with what each changed. */
    public static List<Step> steps(Collection<MemberEvent> events) {
        Replay replay = new Replay();
        List<Step> steps = new ArrayList<>();
        for (MemberEvent event : inOrder(events)) {
            Membership before = replay.on(event.day());
            replay.take(event);
            steps.add(new Step(event, before, replay.on(event.day())));
        }
        return steps;
    }

    /** The events as they happened. */
    public static List<MemberEvent> inOrder(Collection<MemberEvent> events) {
        List<MemberEvent> ordered = new ArrayList<>(events);
        ordered.sort(ORDER);
        return ordered;
    }
}
