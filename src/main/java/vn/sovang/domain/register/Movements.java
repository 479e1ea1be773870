package vn.sovang.domain.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.member.MemberEvent;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.time.Period;

/**
 * How the number of members changed in a period: by replaying every history event by event, so that the number at the
 * beginning, with who came and without who went, is the number at the end. An event that changes nothing, because it
 * does not fit what went before, counts for nothing.
 */
public final class Movements {

    /**
     * What happened to one member.
     *
     * @param cause by what
     * @param fromCell the own cell before, 0 for none
     * @param toCell the own cell afterwards, 0 for none
     */
    public record Movement(Member member, MemberEvent event, MovementCause cause, long fromCell, long toCell) {}

    private final Set<Long> opening;
    private final List<Movement> all;

    private Movements(Set<Long> opening, List<Movement> all) {
        this.opening = opening;
        this.all = List.copyOf(all);
    }

    /**
     * The movements of a period.
     *
     * @param period with its first and its last day
     * @param inScope tells of the id of a cell whether it is counted
     * @param histories events of each member, in any order
     */
    public static Movements of(Period period, LongPredicate inScope, Map<Member, List<MemberEvent>> histories) {
        Set<Long> opening = new LinkedHashSet<>();
        List<Movement> all = new ArrayList<>();
        histories.forEach((member, events) -> {
            Membership before = Membership.on(period.from().minusDays(1), events);
            if (counts(before, inScope)) {
                opening.add(member.id());
            }
            follow(member, events, period, inScope, all);
        });
        all.sort(Comparator.comparing((Movement movement) -> movement.event().day())
                .thenComparingLong(movement -> movement.event().id()));
        return new Movements(opening, all);
    }

    private static void follow(
            Member member, List<MemberEvent> events, Period period, LongPredicate inScope, List<Movement> all) {
        for (Membership.Step step : Membership.steps(events)) {
            if (period.contains(step.event().day())) {
                MovementCause cause = MovementCause.of(step, inScope);
                if (cause != null) {
                    all.add(new Movement(
                            member,
                            step.event(),
                            cause,
                            step.before().cellId(),
                            step.after().cellId()));
                }
            }
        }
    }

    static boolean counts(Membership state, LongPredicate inScope) {
        return state.isMember() && inScope.test(state.cellId());
    }

    /** Members on the day before the period. */
    public int opening() {
        return opening.size();
    }

    /** The ids of the members on the day before the period. */
    public Set<Long> openingMembers() {
        return Set.copyOf(opening);
    }

    /** The ids of the members on the last day of the period: those before it, with who came and without who went. */
    public Set<Long> closingMembers() {
        Set<Long> members = new LinkedHashSet<>(opening);
        for (Movement movement : all) {
            if (movement.cause().in()) {
                members.add(movement.member().id());
            } else if (movement.cause().out()) {
                members.remove(movement.member().id());
            }
        }
        return members;
    }

    /** Members on the last day of the period. */
    public int closing() {
        return opening.size() + incoming() - outgoing();
    }

    public int incoming() {
        return (int) all.stream().filter(movement -> movement.cause().in()).count();
    }

    public int outgoing() {
        return (int) all.stream().filter(movement -> movement.cause().out()).count();
    }

    /** All, in the order of time. */
    public List<Movement> all() {
        return all;
    }

    /** Those of one cause. */
    public List<Movement> of(MovementCause cause) {
        return all.stream().filter(movement -> movement.cause() == cause).toList();
    }

    /** How many there are of each cause that there is any of. */
    public Map<MovementCause, Integer> counts() {
        Map<MovementCause, Integer> counts = new EnumMap<>(MovementCause.class);
        all.forEach(movement -> counts.merge(movement.cause(), 1, Integer::sum));
        return counts;
    }
}
