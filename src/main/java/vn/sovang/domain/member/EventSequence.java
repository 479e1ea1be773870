package vn.sovang.domain.member;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.Membership.Standing;

/** Whether an event can follow upon what has happened; at most one finding, the weightiest. */
final class EventSequence {
    private final MemberEvent event;
    private final List<MemberEvent> past;
    private final EventContext context;
    private final Membership state;
    private final Standing inParty;

    /**
     * @param past what happened before, in order
     * @param replay has taken the past
     */
    EventSequence(MemberEvent event, List<MemberEvent> past, Replay replay, EventContext context) {
        this.event = event;
        this.past = past;
        this.context = context;
        state = replay.on(event.day());
        inParty = replay.standing();
    }

    /** Null when it can follow. */
    Finding finding() {
        MemberEvent left = state.left();
        if (left != null && left.kind() == MemberEventKind.DEATH) {
            return say(2100, "event.problem.after_death", left.day());
        }
        return switch (event.kind()) {
            case ADMISSION -> admission();
            case READMISSION -> readmission();
            case CEREMONY -> ceremony();
            case FULL_MEMBERSHIP -> fullMembership();
            case TRANSFER_IN -> transferIn();
            case TEMPORARY_IN -> temporaryIn();
            case TRANSFER_BETWEEN_CELLS, TEMPORARY_BETWEEN_CELLS -> betweenCells();
            case TEMPORARY_END -> temporaryEnd();
            case RESTORATION -> restoration();
            case EXEMPTION, SUSPENSION -> limited();
            case EXPULSION -> expulsion();
            case TEMPORARY_OUT, TRANSFER_OUT, REMOVAL, RESIGNATION, DEATH -> onlyOfMembers();
        };
    }

    private Finding admission() {
        LocalDate before = last(MemberEventKind.ADMISSION);
        if (leftParty()) {
            return say(2105, "event.problem.readmission", state.left().day());
        }
        if (before != null) {
            return day(2101, "event.problem.admitted", before);
        }
        LocalDate came = last(MemberEventKind.TRANSFER_IN);
        return came == null ? null : day(2131, "event.problem.admission_late", came);
    }

    private Finding readmission() {
        if (!leftParty()) {
            return inParty == Standing.NONE ? null : say(2106, "event.problem.readmission_of_member");
        }
        LocalDate left = state.left().day();
        int months = context.rules()
                .number("membership.readmission.months", event.day())
                .intValueExact();
        return event.day().isBefore(left.plusMonths(months))
                ? day(1104, "event.problem.readmission_early", months, left.plusMonths(months))
                : null;
    }

    private Finding ceremony() {
        if (leftParty()) {
            return notMember();
        }
        if (past.stream().noneMatch(other -> other.kind().admits())) {
            return say(2109, "event.problem.ceremony_first");
        }
        LocalDate before = sinceAdmission(MemberEventKind.CEREMONY);
        if (before != null) {
            return day(2110, "event.problem.ceremony_twice", before);
        }
        LocalDate full = sinceAdmission(MemberEventKind.FULL_MEMBERSHIP);
        return full == null ? null : day(2111, "event.problem.ceremony_late", full);
    }

    private Finding fullMembership() {
        LocalDate before = sinceAdmission(MemberEventKind.FULL_MEMBERSHIP);
        if (before != null) {
            return day(2107, "event.problem.full_twice", before);
        }
        if (leftParty()) {
            return notMember();
        }
        if (inParty != Standing.PROBATIONARY) {
            return say(2108, "event.problem.full_first");
        }
        LocalDate due = Probation.of(past, context.rules()).orElseThrow().due();
        return event.day().isBefore(due) ? day(1102, "event.problem.full_early", due) : null;
    }

    private Finding transferIn() {
        if (state.isMember()) {
            return say(2112, "event.problem.here_already", cell());
        }
        return leftParty() ? notMember() : null;
    }

    private Finding temporaryIn() {
        if (state.isMember()) {
            return say(2114, "event.problem.no_guest", cell());
        }
        return leftParty() ? notMember() : null;
    }

    private Finding betweenCells() {
        if (!state.isMember()) {
            return notMember();
        }
        return event.cellId() == state.cellId()
                ? new Finding(event, Finding.Part.CELL, Problem.of(2113, "event.problem.same_cell", cell()))
                : null;
    }

    private Finding temporaryEnd() {
        return state.isAway() || state.isGuest() ? null : day(2115, "event.problem.not_away");
    }

    private Finding restoration() {
        if (state.exempt() || state.suspended() || leftParty()) {
            return null;
        }
        return state.isMember() ? say(2116, "event.problem.nothing_to_restore") : notMember();
    }

    private Finding limited() {
        if (!state.isMember()) {
            return notMember();
        }
        boolean again = event.kind() == MemberEventKind.EXEMPTION ? state.exempt() : state.suspended();
        return again ? say(1106, "event.problem.prolonged", last(event.kind())) : null;
    }

    /** Of probationary members the rules know reprimand and warning; who is unworthy is removed (Quy định 24, Điều 8). */
    private Finding expulsion() {
        if (state.standing() == Standing.PROBATIONARY
                && !DisciplineRules.forms(context.rules(), Standing.PROBATIONARY, event.day())
                        .contains(DisciplineRules.EXPULSION)) {
            return say(2118, "event.problem.expulsion");
        }
        return onlyOfMembers();
    }

    private Finding onlyOfMembers() {
        return state.isMember() ? null : notMember();
    }

    private Finding notMember() {
        MemberEvent left = state.left();
        if (left == null) {
            return say(2104, "event.problem.not_member");
        }
        return left.kind().leavesParty()
                ? say(2102, "event.problem.left_party", left.kind().word(), left.day())
                : say(2103, "event.problem.left_place", left.kind().word(), left.day());
    }

    private boolean leftParty() {
        return state.left() != null && state.left().kind().leavesParty();
    }

    private LocalDate last(MemberEventKind kind) {
        for (MemberEvent other : past.reversed()) {
            if (other.kind() == kind) {
                return other.day();
            }
        }
        return null;
    }

    /** The last event of a kind since the admission that counts. */
    private LocalDate sinceAdmission(MemberEventKind kind) {
        for (MemberEvent other : past.reversed()) {
            if (other.kind() == kind) {
                return other.day();
            }
            if (other.kind().admits()) {
                return null;
            }
        }
        return null;
    }

    private String cell() {
        return context.cellName().apply(state.cellId());
    }

    private Finding say(int code, String key, Object... args) {
        return new Finding(event, Finding.Part.KIND, Problem.of(code, key, args));
    }

    private Finding day(int code, String key, Object... args) {
        return new Finding(event, Finding.Part.DAY, Problem.of(code, key, args));
    }
}
