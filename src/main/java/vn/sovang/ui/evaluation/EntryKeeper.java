package vn.sovang.ui.evaluation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.service.evaluation.EvaluationService;
import vn.sovang.service.evaluation.EvaluationSheet;
import vn.sovang.ui.common.Jobs;

/**
 * Brings the entries of a grid to the disk, one after the other, and says how far that is. What could not be kept goes along
 * with the next entry.
 */
final class EntryKeeper {
    /** How safe the entries are. */
    enum Safety {
        /** Nothing was entered yet. */
        UNTOUCHED,
        SAVING,
        SAVED,
        FAILED
    }

    /** @param at when the last entry was on the disk, null while none was */
    record State(Safety safety, LocalTime at) {}

    private final EvaluationService service;
    private final boolean members;
    private final Jobs jobs;
    private final Supplier<LocalTime> clock;
    private final Map<Long, Evaluation> underWay = new LinkedHashMap<>();
    private final Map<Long, Evaluation> failed = new LinkedHashMap<>();
    private final AtomicLong known = new AtomicLong(-1);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State(Safety.UNTOUCHED, null));

    EntryKeeper(EvaluationService service, boolean members, Jobs jobs, Supplier<LocalTime> clock) {
        this.service = service;
        this.members = members;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Reads the grid; to be called where jobs run. */
    EvaluationSheet read(int year, LocalDate day) {
        EvaluationSheet read = service.sheet(members, year, day);
        known.set(read.change());
        return read;
    }

    /** Whether nothing was changed but by these entries since the grid was read. */
    boolean isUpToDate() {
        return service.lastChange() == known.get();
    }

    /** A line as it is on the screen: what is not on the disk yet comes before what was read. */
    EvaluationLine newest(EvaluationLine read) {
        Evaluation waiting = underWay.getOrDefault(read.subjectId(), failed.get(read.subjectId()));
        return waiting == null || waiting.year() != read.evaluation().year() ? read : read.with(waiting);
    }

    /** Keeps some lines as one change. */
    void keep(Collection<EvaluationLine> lines, String label) {
        Map<Long, Evaluation> batch = new LinkedHashMap<>(failed);
        lines.forEach(line -> batch.put(line.subjectId(), line.evaluation()));
        failed.clear();
        underWay.putAll(batch);
        state.set(new State(Safety.SAVING, state.get().at()));
        jobs.brief(
                label,
                () -> {
                    known.set(service.save(members, batch.values(), label, known.get()));
                    return batch;
                },
                this::kept,
                () -> notYet(batch));
    }

    /** Until it is known to be kept it counts as not kept. */
    private void notYet(Map<Long, Evaluation> batch) {
        batch.forEach((subject, one) -> {
            if (underWay.get(subject) == one) {
                underWay.remove(subject);
                failed.put(subject, one);
            }
        });
        state.set(new State(Safety.FAILED, state.get().at()));
    }

    private void kept(Map<Long, Evaluation> batch) {
        batch.forEach(failed::remove);
        state.set(new State(underWay.isEmpty() ? Safety.SAVED : Safety.SAVING, clock.get()));
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
