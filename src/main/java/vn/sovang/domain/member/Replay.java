package vn.sovang.domain.member;

import java.time.LocalDate;
import vn.sovang.domain.member.Membership.Activity;
import vn.sovang.domain.member.Membership.Standing;

/**
 * Goes through the events of one member in their order and knows what they have come to. What means nothing in a state
 * changes nothing: such an event tells of a mistake in the register, which {@link EventRules} puts into words.
 */
final class Replay {
    /** In the party, here or anywhere. */
    private Standing standing = Standing.NONE;

    /** On leaving the party; a restoration gives it back. */
    private Standing before = Standing.FULL;

    private boolean here;

    /** Whether the party was left from here, so that a restoration leads back here. */
    private boolean leftFromHere;

    private long cell;
    private long lastCell;
    private LocalDate since;
    private MemberEvent exemption;
    private MemberEvent suspension;
    private MemberEvent temporary;
    private MemberEvent left;

    /** Whether a member of this commune's party organisation. */
    boolean isHere() {
        return here;
    }

    /** The standing in the party, also of somebody who is elsewhere. */
    Standing standing() {
        return standing;
    }

    /** The event by which somebody left; null for members and before. */
    MemberEvent left() {
        return left;
    }

    void take(MemberEvent event) {
        if (left != null && left.kind() == MemberEventKind.DEATH) {
            return;
        }
        switch (event.kind()) {
            case ADMISSION, READMISSION -> admit(event);
            case CEREMONY -> {}
            case FULL_MEMBERSHIP -> recognise();
            case TRANSFER_IN -> comeIn(event);
            case TEMPORARY_IN -> temporary = here ? temporary : event;
            case TRANSFER_BETWEEN_CELLS -> move(event);
            case TEMPORARY_BETWEEN_CELLS, TEMPORARY_OUT -> temporary = here ? event : temporary;
            case TEMPORARY_END -> temporary = null;
            case EXEMPTION -> exemption = here ? event : null;
            case SUSPENSION -> suspension = here ? event : null;
            case RESTORATION -> restore(event);
            case TRANSFER_OUT -> leave(event, standing);
            case REMOVAL, EXPULSION, RESIGNATION -> leave(event, Standing.NONE);
            case DEATH -> {
                leave(event, Standing.NONE);
                left = event;
            }
        }
    }

    private void admit(MemberEvent event) {
        standing = Standing.PROBATIONARY;
        since = event.day();
        exemption = null;
        suspension = null;
        if (event.cellId() != 0 || here) {
            enter(event.cellId() != 0 ? event.cellId() : cell);
        }
    }

    private void recognise() {
        if (left == null || !left.kind().leavesParty()) {
            standing = Standing.FULL;
        }
    }

    private void comeIn(MemberEvent event) {
        standing = standing == Standing.NONE ? Standing.FULL : standing;
        since = since == null ? event.day() : since;
        enter(event.cellId() != 0 ? event.cellId() : cell);
    }

    private void move(MemberEvent event) {
        if (here && event.cellId() != 0) {
            enter(event.cellId());
        }
    }

    private void restore(MemberEvent event) {
        exemption = null;
        suspension = null;
        boolean leftParty = left != null && left.kind().leavesParty();
        if (leftParty) {
            standing = before;
            left = null;
        }
        if (event.cellId() != 0 || leftParty && leftFromHere) {
            standing = standing == Standing.NONE ? Standing.FULL : standing;
            enter(event.cellId() != 0 ? event.cellId() : lastCell);
        }
    }

    private void enter(long into) {
        boolean stays = here && cell == into;
        here = true;
        left = null;
        cell = into;
        lastCell = into;
        temporary = stays ? temporary : null;
    }

    private void leave(MemberEvent event, Standing afterwards) {
        boolean inParty = standing != Standing.NONE;
        if (!here && !(inParty && event.kind().leavesParty())) {
            temporary = event.kind().leaves() ? null : temporary;
            return;
        }
        before = standing;
        leftFromHere = here;
        standing = afterwards;
        here = false;
        cell = 0;
        exemption = null;
        suspension = null;
        temporary = null;
        left = event;
    }

    private static boolean holds(MemberEvent limited, LocalDate day) {
        return limited != null && (limited.until() == null || !day.isAfter(limited.until()));
    }

    /** What it has come to on a day; what was limited has ended by then or not. */
    Membership on(LocalDate day) {
        Activity activity = activity(day);
        return new Membership(
                here ? standing : Standing.NONE,
                cell,
                holds(exemption, day),
                holds(suspension, day),
                since,
                activity,
                switch (activity) {
                    case NONE, ELSEWHERE -> 0;
                    case OWN_CELL -> cell;
                    case OTHER_CELL, GUEST -> temporary.cellId();
                },
                lastCell,
                left);
    }

    private Activity activity(LocalDate day) {
        if (!holds(temporary, day)) {
            return here ? Activity.OWN_CELL : Activity.NONE;
        }
        return switch (temporary.kind()) {
            case TEMPORARY_IN -> Activity.GUEST;
            case TEMPORARY_OUT -> Activity.ELSEWHERE;
            default -> Activity.OTHER_CELL;
        };
    }
}
