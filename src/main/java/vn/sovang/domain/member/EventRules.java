package vn.sovang.domain.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.base.Problem;

/**
 * What may follow what in the life of a member, and on which day (Điều lệ Đảng; Quy định 24-QĐ/TW năm 2021). What cannot
 * be is said in words with the way out.
 */
public final class EventRules {
    private final EventContext context;
    private final List<Finding> findings = new ArrayList<>();

    private EventRules(EventContext context) {
        this.context = context;
    }

    /** Everything that does not fit in a history, in the order of the events. */
    public static List<Finding> findings(Collection<MemberEvent> events, EventContext context) {
        EventRules rules = new EventRules(context);
        Replay replay = new Replay();
        List<MemberEvent> past = new ArrayList<>();
        for (MemberEvent event : Membership.inOrder(events)) {
            new EventDetails(event, context).findings().forEach(rules.findings::add);
            Finding impossible = new EventSequence(event, past, replay, context).finding();
            if (impossible != null) {
                rules.findings.add(impossible);
            }
            replay.take(event);
            past.add(event);
        }
        return rules.findings;
    }

    /**
     * What an event would bring into a history: what is wrong with itself, and what of later events no longer fits, told
     * at the day of the event.
     *
     * @param others the history without it
     */
    public static List<Finding> ofNew(MemberEvent event, Collection<MemberEvent> others, EventContext context) {
        List<MemberEvent> together = new ArrayList<>(others);
        together.add(event);
        return brought(event, findings(others, context), findings(together, context));
    }

    /** What taking an event out of a history would leave behind; told at the kind of the event. */
    public static List<Finding> ofLack(MemberEvent event, Collection<MemberEvent> others, EventContext context) {
        List<MemberEvent> together = new ArrayList<>(others);
        together.add(event);
        return brought(event, findings(together, context), findings(others, context));
    }

    private static List<Finding> brought(MemberEvent event, List<Finding> before, List<Finding> after) {
        Set<Object> known = new HashSet<>();
        before.forEach(finding -> known.add(List.of(finding.event(), finding.problem())));
        List<Finding> brought = new ArrayList<>();
        for (Finding finding : after) {
            if (finding.event().equals(event)) {
                brought.add(finding);
            } else if (finding.blocks() && !known.contains(List.of(finding.event(), finding.problem()))) {
                MemberEvent other = finding.event();
                Problem breaks =
                        Problem.of(2130, "event.problem.breaks", other.kind().word(), other.day(), finding.problem());
                brought.add(new Finding(event, Finding.Part.DAY, breaks));
            }
        }
        return brought;
    }
}
