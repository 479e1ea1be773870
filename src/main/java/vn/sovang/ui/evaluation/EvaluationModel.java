package vn.sovang.ui.evaluation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.domain.evaluation.EvaluationEntry;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.exchange.csv.PastedBlock;
import vn.sovang.service.evaluation.EvaluationEdit;
import vn.sovang.service.evaluation.EvaluationEdit.Fault;
import vn.sovang.service.evaluation.EvaluationEdit.Outcome;
import vn.sovang.service.evaluation.EvaluationEdit.Place;
import vn.sovang.service.evaluation.EvaluationEdit.Put;
import vn.sovang.service.evaluation.EvaluationRow;
import vn.sovang.service.evaluation.EvaluationService;
import vn.sovang.service.evaluation.EvaluationSheet;
import vn.sovang.ui.common.form.RecordModel.Desk;

/**
 * The evaluation of a year while it is filled in. Each entry stands on the screen at once and is kept at once, as one named
 * change; what could not be kept is tried again with the next. A text that its cell does not take stays there with its
 * problem until another one is taken.
 */
public final class EvaluationModel {
    /** The whole commune, as the choice of cells calls it. */
    static final String WHOLE = "";

    private final EvaluationService service;
    private final Desk desk;
    private final boolean members;
    private final ObservableValue<WorkingYear> year;
    private final Supplier<LocalDate> day;
    private final EntryKeeper keeper;
    private final ReadOnlyObjectWrapper<EvaluationSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Block> block = new ReadOnlyObjectWrapper<>(Block.START);
    private final ReadOnlyObjectWrapper<Object> painted = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty scope = new SimpleStringProperty(WHOLE);
    private final BooleanProperty openOnly = new SimpleBooleanProperty();
    private final ObservableList<EvaluationRow> shown = FXCollections.observableArrayList();
    private final Map<Place, Fault> faults = new HashMap<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private List<EvaluationField> fields = List.of();

    /**
     * A grid of members or of cells; it is read when the model is refreshed.
     *
     * @param day the day of the year whose members and cells stand in it
     * @param clock says when something was saved
     */
    public EvaluationModel(
            EvaluationService service,
            Desk desk,
            boolean members,
            ObservableValue<WorkingYear> year,
            Supplier<LocalDate> day,
            Supplier<LocalTime> clock) {
        this.service = service;
        this.desk = desk;
        this.members = members;
        this.year = year;
        this.day = day;
        keeper = new EntryKeeper(service, members, desk.jobs(), clock);
        year.addListener((observed, was, now) -> openOnly.set(false));
        query.subscribe(this::filter);
        scope.subscribe(now -> {
            filter();
            go(0, 0, false);
        });
        openOnly.subscribe(this::filter);
    }

    /** Reads the grid anew, unless all that has happened is its own entries. */
    public void refresh() {
        int of = year.getValue().year();
        LocalDate on = day.get();
        EvaluationSheet present = sheet.get();
        boolean same = present != null && present.year() == of && present.day().equals(on);
        desk.jobs()
                .brief(say("rating.job.load"), () -> same && keeper.isUpToDate() ? null : keeper.read(of, on), read -> {
                    if (read != null) {
                        show(read);
                    }
                });
    }

    private void show(EvaluationSheet read) {
        EvaluationSheet before = sheet.get();
        boolean otherYear = before == null || before.year() != read.year();
        if (otherYear) {
            faults.clear();
        }
        fields = fields(read);
        places.clear();
        List<EvaluationRow> rows = new ArrayList<>();
        for (EvaluationRow row : read.rows()) {
            places.put(row.subjectId(), rows.size());
            rows.add(row.with(keeper.newest(row.line())));
        }
        faults.keySet().removeIf(place -> !places.containsKey(place.subjectId()));
        boolean gone = !scope.get().equals(WHOLE)
                && read.cells().stream().noneMatch(cell -> key(cell).equals(scope.get()));
        sheet.set(read.with(rows, read.change()));
        loaded.set(true);
        if (gone) {
            scope.set(WHOLE);
        } else {
            filter();
        }
    }

    private static List<EvaluationField> fields(EvaluationSheet sheet) {
        List<EvaluationField> all = new ArrayList<>(List.of(EvaluationField.values()));
        if (!sheet.regime().hasPoints()) {
            all.removeIf(EvaluationField::isPoints);
        }
        return List.copyOf(all);
    }

    static String key(Cell cell) {
        return Long.toString(cell.id());
    }

    private void filter() {
        EvaluationSheet now = sheet.get();
        if (now == null) {
            return;
        }
        Set<Long> within = within();
        List<EvaluationRow> rows = now.rows().stream()
                .filter(row -> within.isEmpty() || within.contains(row.line().cellId()))
                .filter(row -> !openOnly.get() || row.line().isOpen(now.regime()))
                .toList();
        List<EvaluationRow> found = TextSearch.of(query.get()).find(rows, EvaluationRow::searched);
        if (!found.equals(shown)) {
            shown.setAll(found);
        }
        block.set(block.get().within(shown.size(), fields.size()));
    }

    /** The cells that are shown; nothing for all. */
    private Set<Long> within() {
        EvaluationSheet now = sheet.get();
        return now.cells().stream()
                .filter(cell -> key(cell).equals(scope.get()))
                .findFirst()
                .map(cell ->
                        now.tree().subtree(cell.code()).stream().map(Cell::id).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The lines of the chosen cell with all below it, whatever is searched for. */
    List<EvaluationLine> linesInScope() {
        Set<Long> within = within();
        return sheet.get().rows().stream()
                .map(EvaluationRow::line)
                .filter(line -> within.isEmpty() || within.contains(line.cellId()))
                .toList();
    }

    // what a cell says

    EvaluationEntry entry() {
        return sheet.get().entry();
    }

    /** What stands in a cell: what was typed and not taken, else what is written down. */
    String text(EvaluationRow row, EvaluationField field) {
        Fault fault = faults.get(new Place(row.subjectId(), field));
        return fault == null ? entry().text(row.line(), field) : fault.text();
    }

    /** What is wrong in a cell, null when nothing. */
    Fault fault(EvaluationRow row, EvaluationField field) {
        return faults.get(new Place(row.subjectId(), field));
    }

    int faultCount() {
        return faults.size();
    }

    /** The row of the keyboard, null in an empty grid. */
    EvaluationRow row() {
        int at = block.get().row();
        return at < shown.size() ? shown.get(at) : null;
    }

    EvaluationField field() {
        return fields.get(Math.min(block.get().column(), fields.size() - 1));
    }

    // moving

    /** Goes by so many rows and columns, within the grid. @param extend whether the picked block grows along */
    void move(int rows, int columns, boolean extend) {
        Block now = block.get();
        go(now.row() + rows, now.column() + columns, extend);
    }

    void go(int row, int column, boolean extend) {
        Block to = extend ? block.get().to(row, column) : Block.at(row, column);
        block.set(to.within(shown.size(), fields.size()));
    }

    /** Goes on to the right, from the last column to the first of the next row. @return false at the very end */
    boolean next(boolean backwards) {
        int width = fields.size();
        int at = block.get().row() * width + block.get().column() + (backwards ? -1 : 1);
        if (at < 0 || at >= shown.size() * width) {
            return false;
        }
        go(at / width, at % width, false);
        return true;
    }

    /** Shows the cell before or after the chosen one. */
    void stepScope(int by) {
        EvaluationSheet now = sheet.get();
        List<String> keys = new ArrayList<>(List.of(WHOLE));
        now.cells().forEach(cell -> keys.add(key(cell)));
        int at = keys.indexOf(scope.get()) + by;
        if (at >= 0 && at < keys.size()) {
            scope.set(keys.get(at));
        }
    }

    /** Shows those of the commune whose decision is missing, or else all of one cell; the grid need not be read yet. */
    void showOnly(boolean open, String cell) {
        query.set("");
        openOnly.set(open);
        scope.set(open ? WHOLE : cell);
        go(0, 0, false);
    }

    /** Goes to a member or cell, behind any filter. */
    public void open(long subjectId) {
        openOnly.set(false);
        query.set("");
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).subjectId() == subjectId) {
                go(i, block.get().column(), false);
                return;
            }
        }
    }

    // entering

    /** Sets one cell, as typed. @return whether it was taken */
    boolean put(String text) {
        EvaluationRow row = row();
        return row != null && put(List.of(new Put(new Place(row.subjectId(), field()), text)));
    }

    /** Sets every picked level, or only the one of the keyboard and then goes down. */
    void key(String letter) {
        if (!block.get().isOne()) {
            put(picked().each((row, field) -> field.isLevel() ? letter : null));
        } else if (put(letter)) {
            move(1, 0, false);
        }
    }

    /** Sets every picked cell of the kind where the keyboard is. @param text as typed; empty empties */
    void choose(String text) {
        EvaluationField at = field();
        put(picked().each((row, field) -> field == at || at.isLevel() && field.isLevel() ? text : null));
    }

    /** Empties the picked cells. */
    void clear() {
        put(picked().each((row, field) -> text(row, field).isEmpty() ? null : ""));
    }

    /** Fills the picked cells with what stands in their first row; a single row with what stands above it. */
    void fillDown() {
        put(picked().fillDown(entry()));
    }

    /** Carries levels on to later steps where nothing stands yet: of the picked rows, or of all shown when only one is. */
    void carryOn(EvaluationField from, EvaluationField... to) {
        List<EvaluationLine> lines =
                picked().wholeRows().stream().map(EvaluationRow::line).toList();
        List<Put> puts = EvaluationEdit.carryOn(entry(), lines, from, List.of(to));
        if (puts.isEmpty()) {
            desk.notices().tell(say("rating.carried.none"));
        } else {
            put(puts);
        }
    }

    /** Lays a block from the clipboard over the grid; a single cell fills all that is picked. */
    void paste(String clipboard) {
        List<List<String>> cells = PastedBlock.of(clipboard);
        if (cells.isEmpty() || shown.isEmpty()) {
            return;
        }
        PickedCells.Pasted pasted = picked().paste(cells);
        put(pasted.puts());
        block.set(pasted.filled().within(shown.size(), fields.size()));
        if (pasted.beyond() > 0) {
            desk.notices().tell(say("rating.pasted.beyond", pasted.beyond()));
        }
    }

    /** The picked cells as they go to the clipboard. */
    List<List<String>> copied() {
        return picked().copied(this::text);
    }

    private PickedCells picked() {
        return new PickedCells(shown, fields, block.get());
    }

    /** Throws away what was typed into a cell and not taken. */
    void dropFault() {
        EvaluationRow row = row();
        if (row != null && faults.remove(new Place(row.subjectId(), field())) != null) {
            repaint();
        }
    }

    private boolean put(List<Put> puts) {
        List<EvaluationRow> rows = sheet.get().rows();
        Outcome outcome = EvaluationEdit.apply(
                entry(), subject -> rows.get(places.get(subject)).line(), puts);
        outcome.taken().forEach(faults::remove);
        faults.putAll(outcome.faults());
        if (!outcome.changed().isEmpty()) {
            String label = label(puts, outcome);
            replace(outcome.changed());
            keeper.keep(outcome.changed().values(), label);
        }
        if (puts.size() > 1 && !outcome.faults().isEmpty()) {
            desk.notices()
                    .tell(say(
                            "rating.faults",
                            outcome.taken().size(),
                            outcome.faults().size()));
        }
        repaint();
        return outcome.faults().isEmpty();
    }

    private void replace(Map<Long, EvaluationLine> changed) {
        EvaluationSheet now = sheet.get();
        List<EvaluationRow> rows = new ArrayList<>(now.rows());
        changed.forEach((subject, line) ->
                rows.set(places.get(subject), rows.get(places.get(subject)).with(line)));
        sheet.set(now.with(rows, now.change()));
        if (changed.size() == 1) {
            long subject = changed.keySet().iterator().next();
            for (int i = 0; i < shown.size(); i++) {
                if (shown.get(i).subjectId() == subject) {
                    shown.set(i, rows.get(places.get(subject)));
                }
            }
        } else {
            List<EvaluationRow> replaced = shown.stream()
                    .map(row -> rows.get(places.get(row.subjectId())))
                    .toList();
            shown.setAll(replaced);
        }
    }

    private String label(List<Put> puts, Outcome outcome) {
        String of = Integer.toString(sheet.get().year());
        if (puts.size() == 1) {
            Put put = puts.getFirst();
            EvaluationRow row = sheet.get().rows().get(places.get(put.place().subjectId()));
            EvaluationLine now = outcome.changed().get(put.place().subjectId());
            String value = entry().text(now, put.place().field());
            String column = say("rating.column." + put.place().field().code());
            return value.isEmpty()
                    ? say("rating.change.emptied", of, row.name(), column)
                    : say("rating.change.one", of, row.name(), column, value);
        }
        Set<EvaluationField> touched =
                outcome.taken().stream().map(Place::field).collect(Collectors.toCollection(HashSet::new));
        return touched.size() == 1
                ? say(
                        "rating.change.column",
                        of,
                        outcome.changed().size(),
                        say("rating.column." + touched.iterator().next().code()))
                : say("rating.change.many", of, outcome.changed().size());
    }

    private String say(String key, Object... args) {
        return desk.language().say(key, args);
    }

    private void repaint() {
        painted.set(new Object());
    }

    // what the screen reads

    boolean ofMembers() {
        return members;
    }

    /** The columns that can be filled in the year. */
    List<EvaluationField> fields() {
        return fields;
    }

    /** The grid as it stands on the screen, null before it was read. */
    public ReadOnlyObjectProperty<EvaluationSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** The rows that pass cell, filter and search. */
    public ObservableList<EvaluationRow> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<Block> blockProperty() {
        return block.getReadOnlyProperty();
    }

    /** Changes whenever cells have to be shown anew though their rows are the same. */
    ReadOnlyObjectProperty<Object> paintedProperty() {
        return painted.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<EntryKeeper.State> savedProperty() {
        return keeper.stateProperty();
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Key of the cell that is shown with all below it; {@link #WHOLE} for the commune. */
    public StringProperty scopeProperty() {
        return scope;
    }

    /** Whether only those are shown whose decision is missing; who gets one stays until the filter is set anew. */
    public BooleanProperty openOnlyProperty() {
        return openOnly;
    }

    /** Lets a body keep more outstanding ones than the cap allows. @param reason empty for no longer */
    void keepOverCap(long cellId, String name, String reason) {
        int of = sheet.get().year();
        String label = reason.isEmpty()
                ? say("rating.change.cap.back", Integer.toString(of), name)
                : say("rating.change.cap", Integer.toString(of), name);
        desk.jobs()
                .brief(
                        label,
                        () -> {
                            service.keepOverCap(members, of, cellId, Nfc.clean(reason), label);
                            return label;
                        },
                        done -> desk.notices().tell(say("form.saved", done)));
    }
}
