package vn.sovang.service.duplicate;

import java.util.List;
import vn.sovang.base.Word;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.MemberEvent;

/**
 * Two records side by side, before they become one.
 *
 * @param keepId person who stays
 * @param otherId person who goes into the first
 * @param values those that differ
 * @param events of the second member that the first does not have
 * @param conflicts years in which both were evaluated
 * @param moved what refers to the second and will refer to the first; two members become one and are not counted
 */
public record MergePreview(
        long keepId,
        long otherId,
        List<Value> values,
        List<MemberEvent> events,
        List<Conflict> conflicts,
        List<Moved> moved) {
    public MergePreview {
        values = List.copyOf(values);
        events = List.copyOf(events);
        conflicts = List.copyOf(conflicts);
        moved = List.copyOf(moved);
    }

    /**
     * A value of which the two hold different ones.
     *
     * @param suggestsOther whether the second one's is likely better, because the first has none
     */
    public record Value(MergeField field, String kept, String other, boolean suggestsOther) {}

    /**
     * What goes over to the first.
     *
     * @param kind of record, as it is called
     */
    public record Moved(Word kind, long rows) {}

    /** Two evaluations of one year, of which one can stay. */
    public record Conflict(int year, Evaluation kept, Evaluation other) {}
}
