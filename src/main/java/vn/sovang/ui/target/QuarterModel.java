package vn.sovang.ui.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.sovang.base.Problem;
import vn.sovang.domain.target.Result;
import vn.sovang.domain.target.Results;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormDraft;
import vn.sovang.service.target.TargetList;
import vn.sovang.service.target.TargetRow;
import vn.sovang.service.target.TargetService;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** The results of all targets of the working year by quarter: typed one after the other, judged at once, saved as one. */
public final class QuarterModel {
    private static final Form.Kind<QuarterField> PLAIN = new Form.Kind<>() {
        @Override
        public Class<QuarterField> fields() {
            return QuarterField.class;
        }

        @Override
        public String tidy(QuarterField field, String text) {
            return text;
        }

        @Override
        public Map<QuarterField, Problem> problems(Form<QuarterField> form) {
            return Map.of();
        }
    };

    /**
     * A cell that keeps the table from being saved.
     *
     * @param row counts from 0
     * @param cell 0 to 3 for the quarters, 4 for the year
     * @param problem what is wrong with it
     * @param others how many further cells are wrong
     */
    public record Place(int row, int cell, Problem problem, int others) {}

    private final TargetService targets;
    private final Desk desk;
    private final ObservableValue<WorkingYear> year;
    private final Supplier<LocalDate> day;
    private final ReadOnlyObjectWrapper<TargetList> list;
    private final ReadOnlyObjectWrapper<Place> refused = new ReadOnlyObjectWrapper<>();
    private final FormEditor<QuarterField> editor = new FormEditor<>(QuarterField.class, () -> PLAIN);

    public QuarterModel(TargetService targets, Desk desk, ObservableValue<WorkingYear> year, Supplier<LocalDate> day) {
        this.targets = targets;
        this.desk = desk;
        this.year = year;
        this.day = day;
        list = new ReadOnlyObjectWrapper<>(TargetList.empty(day.get()));
    }

    /** Reads the table anew; what is typed and not saved stays. */
    public void refresh() {
        int of = year.getValue().year();
        LocalDate on = day.get();
        desk.jobs().brief(desk.language().say("target.job.load"), () -> targets.list(of, on), read -> {
            editor.open(new Form<QuarterField>(of, Map.of()));
            list.set(read);
        });
    }

    private Map<Long, List<String>> edits() {
        return QuarterEdits.read(editor.field(QuarterField.EDITS).get());
    }

    /** The cells of a target as they are typed: four quarters and the year. */
    public List<String> cells(TargetRow row) {
        return edits().getOrDefault(row.id(), QuarterEdits.cells(row.target()));
    }

    /** Keeps what is typed into one cell. @param cell 0 to 3 for the quarters, 4 for the year */
    public void type(TargetRow row, int cell, String text) {
        List<String> cells = new ArrayList<>(cells(row));
        cells.set(cell, text.replace('\t', ' ').replace('\n', ' '));
        Map<Long, List<String>> edits = edits();
        edits.put(row.id(), cells);
        if (cells.equals(QuarterEdits.cells(row.target()))) {
            edits.remove(row.id());
        }
        editor.field(QuarterField.EDITS).set(QuarterEdits.text(edits));
    }

    /** Spreads pasted cells from one cell on to the right and downwards; what would lie outside is left out. */
    public void paste(int firstRow, int firstCell, List<List<String>> pasted) {
        List<TargetRow> rows = list.get().rows();
        for (int i = 0; i < pasted.size() && firstRow + i < rows.size(); i++) {
            List<String> line = pasted.get(i);
            for (int j = 0; j < line.size() && firstCell + j < QuarterEdits.CELLS; j++) {
                type(rows.get(firstRow + i), firstCell + j, Nfc.clean(line.get(j)));
            }
        }
    }

    /** A target judged as it is typed. */
    public TargetLine judged(TargetRow row) {
        return list.get().judge(row.target().with(results(row.target(), cells(row))));
    }

    private static Results results(Target target, List<String> cells) {
        return QuarterEdits.results(target, cells.stream().map(Nfc::clean).toList());
    }

    /** What is wrong with a cell as it is typed. */
    public Optional<Problem> problem(TargetRow row, int cell) {
        String text = cells(row).get(cell);
        if (Result.dividesByZero(text)) {
            return Optional.of(Problem.of(2512, "target.problem.zero"));
        }
        boolean counts = row.target().comparison().hasValue() && !text.isBlank();
        Result result = Result.parse(text);
        if (!counts || result.isRatio() || result.number().isPresent()) {
            return Optional.empty();
        }
        // words that were kept long ago are only told; what is typed now has to be a number
        boolean old = text.equals(QuarterEdits.cells(row.target()).get(cell));
        return Optional.of(
                old
                        ? Problem.of(1518, "target.problem.achieved.words")
                        : Problem.of(2515, "target.problem.quarter", text.strip()));
    }

    /** The first cell that keeps the table from being saved; empty when there is none. */
    public Optional<Place> firstBlocked() {
        List<TargetRow> rows = list.get().rows();
        List<Place> blocked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int cell = 0; cell < QuarterEdits.CELLS; cell++) {
                Optional<Problem> problem = problem(rows.get(i), cell).filter(Form::blocks);
                if (problem.isPresent()) {
                    blocked.add(new Place(i, cell, problem.get(), 0));
                }
            }
        }
        return blocked.stream()
                .findFirst()
                .map(first -> new Place(first.row(), first.cell(), first.problem(), blocked.size() - 1));
    }

    /** Why the table cannot be saved, with the place; empty when nothing is in the way. */
    public Optional<String> obstacle() {
        return firstBlocked().map(place -> {
            String cell = place.cell() < Results.QUARTERS
                    ? desk.language().say("target.quarter", place.cell() + 1)
                    : desk.language().say("target.quarters.year");
            String name = list.get().rows().get(place.row()).target().name();
            String what = desk.language().say(place.problem());
            return place.others() == 0
                    ? desk.language().say("target.quarters.blocked", name, cell, what)
                    : desk.language().say("target.quarters.blocked.more", name, cell, what, place.others());
        });
    }

    /** Keeps what is typed as one named change; while a cell is wrong it says so instead. */
    public void save() {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            desk.notices().tell(obstacle.get());
            refused.set(null);
            refused.set(firstBlocked().orElseThrow());
            return;
        }
        Optional<Form<QuarterField>> ready = editor.submit();
        if (ready.isEmpty()) {
            return;
        }
        int of = list.get().year();
        Map<Long, Results> results = new HashMap<>();
        edits().forEach((id, cells) ->
                list.get().find(id).ifPresent(row -> results.put(id, results(row.target(), cells))));
        String label = desk.language().say("target.change.results", results.size(), Integer.toString(of));
        editor.busyProperty().set(true);
        desk.jobs()
                .brief(
                        label,
                        () -> targets.saveResults(of, results, label),
                        changed -> {
                            editor.saved(ready.get());
                            desk.notices().tell(desk.language().say("form.saved", label));
                            refresh();
                        },
                        () -> editor.busyProperty().set(false));
    }

    /** Throws away what is typed and not saved; for a while it can be had back. */
    public void cancel() {
        Optional<FormDraft<QuarterField>> thrown = editor.discard();
        thrown.ifPresent(draft -> desk.notices()
                .tell(
                        desk.language().say("target.quarters.discarded"),
                        desk.language().say("form.discarded.back"),
                        () -> editor.restore(List.of(draft))));
    }

    public FormEditor<QuarterField> editor() {
        return editor;
    }

    /** The cell that was in the way when it was last asked to be saved; null before. */
    public ReadOnlyObjectProperty<Place> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TargetList> listProperty() {
        return list.getReadOnlyProperty();
    }
}
