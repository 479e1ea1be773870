package vn.sovang.service.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.domain.evaluation.EvaluationEntry;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.domain.evaluation.EvaluationLine;

/** Many cells of the grid filled at once: what can be taken is taken, what cannot is told of its cell. */
public final class EvaluationEdit {
    private EvaluationEdit() {}

    /** A cell of the grid. */
    public record Place(long subjectId, EvaluationField field) {}

    /**
     * What is to stand in a cell.
     *
     * @param text as typed or pasted; empty empties the cell
     */
    public record Put(Place place, String text) {}

    /**
     * A text that its cell does not take.
     *
     * @param text as typed
     */
    public record Fault(String text, Problem problem) {}

    /**
     * What became of some entries.
     *
     * @param changed the lines that are now others, by subject
     * @param taken the cells whose text was taken, also where it stood there already
     * @param faults the others
     */
    public record Outcome(Map<Long, EvaluationLine> changed, Set<Place> taken, Map<Place, Fault> faults) {
        public Outcome {
            changed = Map.copyOf(changed);
            taken = Set.copyOf(taken);
            faults = Map.copyOf(faults);
        }
    }

    /**
     * Fills cells one after the other.
     *
     * @param lines the present lines by subject
     */
    public static Outcome apply(EvaluationEntry entry, LongFunction<EvaluationLine> lines, List<Put> puts) {
        Map<Long, EvaluationLine> now = new LinkedHashMap<>();
        Set<Place> taken = new HashSet<>();
        Map<Place, Fault> faults = new HashMap<>();
        for (Put put : inOrder(puts)) {
            Place place = put.place();
            EvaluationLine line =
                    now.containsKey(place.subjectId()) ? now.get(place.subjectId()) : lines.apply(place.subjectId());
            try {
                now.put(place.subjectId(), entry.put(line, place.field(), put.text()));
                taken.add(place);
            } catch (ProblemException e) {
                faults.put(place, new Fault(put.text(), e.problem()));
            }
        }
        now.entrySet().removeIf(changed -> Objects.equals(changed.getValue(), lines.apply(changed.getKey())));
        return new Outcome(now, taken, faults);
    }

    /** Cells are emptied first, and reasons before levels, so that a row can go from the one to the other at one stroke. */
    private static List<Put> inOrder(List<Put> puts) {
        List<Put> first = new ArrayList<>();
        List<Put> reasons = new ArrayList<>();
        List<Put> rest = new ArrayList<>();
        for (Put put : puts) {
            boolean reason = put.place().field() == EvaluationField.REASON;
            (reason && put.text().isBlank() ? reasons : put.text().isBlank() ? first : rest).add(put);
        }
        reasons.addAll(first);
        reasons.addAll(rest);
        return reasons;
    }

    /**
     * Carries levels on from one step to later ones, where nothing stands yet; those who are not rated are passed over. The
     * points somebody gave itself go along to the appraisal where it has none.
     *
     * @param from the step whose level is carried on
     * @param to the steps that get it
     */
    public static List<Put> carryOn(
            EvaluationEntry entry, List<EvaluationLine> lines, EvaluationField from, List<EvaluationField> to) {
        List<Put> puts = new ArrayList<>();
        for (EvaluationLine line : lines) {
            String level = entry.text(line, from);
            if (level.isEmpty() || !line.participation(entry.regime()).isRated()) {
                continue;
            }
            for (EvaluationField field : to) {
                if (!entry.text(line, field).isEmpty()) {
                    continue;
                }
                String points = entry.text(line, EvaluationField.SELF_POINTS);
                boolean along = from == EvaluationField.SELF && field == EvaluationField.APPRAISED;
                if (along
                        && !points.isEmpty()
                        && entry.text(line, EvaluationField.POINTS).isEmpty()) {
                    puts.add(new Put(new Place(line.subjectId(), EvaluationField.POINTS), points));
                }
                puts.add(new Put(new Place(line.subjectId(), field), level));
            }
        }
        return puts;
    }
}
