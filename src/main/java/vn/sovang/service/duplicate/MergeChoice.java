package vn.sovang.service.duplicate;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the clerk chose between two records.
 *
 * @param fromOther values taken from the second record; all others stay those of the first
 * @param evaluationsFromOther years whose evaluation is taken from the second
 * @param eventsLeftOut ids of events of the second that are not taken over
 */
public record MergeChoice(Set<MergeField> fromOther, Set<Integer> evaluationsFromOther, Set<Long> eventsLeftOut) {
    public MergeChoice {
        fromOther = Set.copyOf(fromOther);
        evaluationsFromOther = Set.copyOf(evaluationsFromOther);
        eventsLeftOut = Set.copyOf(eventsLeftOut);
    }

    /** What a preview suggests: the second one's values where the first has none. */
    public static MergeChoice suggested(MergePreview preview) {
        return new MergeChoice(
                preview.values().stream()
                        .filter(MergePreview.Value::suggestsOther)
                        .map(MergePreview.Value::field)
                        .collect(Collectors.toSet()),
                Set.of(),
                Set.of());
    }
}
