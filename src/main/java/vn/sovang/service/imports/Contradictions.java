package vn.sovang.service.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sovang.base.Problem;
import vn.sovang.domain.member.EventContext;
import vn.sovang.domain.member.EventRules;
import vn.sovang.domain.member.Finding;
import vn.sovang.domain.member.MemberEvent;

/**
 * Which rows of a table would make a life that cannot be. All rows of a member are held together with what the register
 * knows, since a table may bring them in any order; what the register contradicted itself in before is not told here.
 */
final class Contradictions {
    private final EventContext context;
    private final List<MemberEvent> known;
    private final Set<Object> knownFindings = new HashSet<>();
    private final List<Planned> planned = new ArrayList<>();
    private final Map<Integer, Problem> refused = new HashMap<>();

    /**
     * What a row brings.
     *
     * @param old the event of the register that it changes; null for a new one
     */
    record Planned(int row, MemberEvent event, MemberEvent old) {}

    private Contradictions(List<MemberEvent> known, EventContext context) {
        this.known = known;
        this.context = context;
        blocking(known).forEach(finding -> knownFindings.add(key(finding)));
    }

    /** What is wrong, by the numbers of the rows to be left out so that the others fit. */
    static Map<Integer, Problem> of(List<MemberEvent> known, List<Planned> planned, EventContext context) {
        Contradictions contradictions = new Contradictions(known, context);
        contradictions.planned.addAll(planned);
        while (contradictions.refuseOne()) {
            // One row less; the others are looked at again.
        }
        return contradictions.refused;
    }

    private boolean refuseOne() {
        for (Finding finding : found(planned)) {
            Optional<Planned> own = planned.stream()
                    .filter(one -> one.event().equals(finding.event()))
                    .findFirst();
            if (own.isPresent()) {
                refuse(own.get(), finding.problem());
                return true;
            }
            Optional<Planned> breaking = planned.reversed().stream()
                    .filter(one -> found(without(one)).stream()
                            .noneMatch(left -> key(left).equals(key(finding))))
                    .findFirst();
            if (breaking.isPresent()) {
                MemberEvent other = finding.event();
                refuse(
                        breaking.get(),
                        Problem.of(2130, "event.problem.breaks", other.kind().word(), other.day(), finding.problem()));
                return true;
            }
        }
        return false;
    }

    private void refuse(Planned culprit, Problem why) {
        planned.remove(culprit);
        MemberEvent event = culprit.event();
        refused.put(
                culprit.row(),
                Problem.of(1745, "event.import.contradiction", event.kind().word(), event.day(), why));
    }

    private List<Planned> without(Planned one) {
        List<Planned> others = new ArrayList<>(planned);
        others.remove(one);
        return others;
    }

    /** What would be wrong with the whole life, besides what is wrong already. */
    private List<Finding> found(List<Planned> rows) {
        List<MemberEvent> life = new ArrayList<>(known);
        rows.forEach(row -> life.remove(row.old()));
        rows.forEach(row -> life.add(row.event()));
        return blocking(life).stream()
                .filter(finding -> !knownFindings.contains(key(finding)))
                .toList();
    }

    /** Numbers of decisions are asked for when an event is written down; old lists come without them. */
    private List<Finding> blocking(Collection<MemberEvent> life) {
        return EventRules.findings(life, context).stream()
                .filter(finding -> finding.blocks()
                        && finding.part() != Finding.Part.DECISION
                        && finding.part() != Finding.Part.DECISION_DAY)
                .toList();
    }

    private static Object key(Finding finding) {
        return List.of(finding.event(), finding.problem());
    }
}
