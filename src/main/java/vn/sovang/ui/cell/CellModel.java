package vn.sovang.ui.cell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellEvent;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.text.NameSearch;
import vn.sovang.service.cell.CellBook;
import vn.sovang.service.cell.CellField;
import vn.sovang.service.cell.CellForms;
import vn.sovang.service.cell.CellService;
import vn.sovang.service.cell.CellStep;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormDraft;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** The tree of cells on a day, the cell that is looked at, and the step that is being filled in. */
public final class CellModel {
    /** No cell is looked at. */
    public static final long NOBODY = -1;

    private final CellService cells;
    private final Desk desk;
    private final Supplier<LocalDate> day;
    private final ReadOnlyObjectWrapper<CellBook> book = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper open = new ReadOnlyLongWrapper(NOBODY);
    private final ReadOnlyObjectWrapper<CellStep> step = new ReadOnlyObjectWrapper<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableSet<Long> chosen = FXCollections.observableSet();
    private final FormEditor<CellField> editor;

    /** The cell that was asked for before the tree was read. */
    private long early = NOBODY;

    /**
     * An empty tree; it is read when the model is refreshed.
     *
     * @param day whose state is shown
     * @param today decides what lies in the future
     */
    public CellModel(CellService cells, Desk desk, Supplier<LocalDate> day, Supplier<LocalDate> today) {
        this.cells = cells;
        this.desk = desk;
        this.day = day;
        editor = new FormEditor<>(CellField.class, () -> CellForms.kind(book.get(), step.get(), today.get()));
    }

    /** Reads the tree anew; what is typed stays. */
    public void refresh() {
        load(book.get() == null ? early : open.get());
    }

    private void load(long wanted) {
        LocalDate wantedDay = day.get();
        desk.jobs().brief(desk.language().say("partycell.title"), () -> cells.book(wantedDay), read -> {
            book.set(read);
            show(wanted);
        });
    }

    /** Looks at a cell, or at none; what was typed into a step stays its draft. */
    public void show(long id) {
        early = id;
        boolean known =
                book.get() != null && book.get().register().beginning(id).isPresent();
        if (id != open.get()) {
            leave();
        }
        open.set(known ? id : NOBODY);
    }

    /** The cell that is looked at, as it is on the day. */
    public Optional<Cell> openCell() {
        return book.get() == null
                ? Optional.empty()
                : book.get().register().find(open.get(), book.get().day());
    }

    /** The cells that answer the search, all when it is empty; those above them are shown, too. */
    public List<Cell> found() {
        if (book.get() == null) {
            return List.of();
        }
        NameSearch search = NameSearch.of(query.get());
        return book.get().register().on(book.get().day()).stream()
                .filter(cell -> query.get().isBlank()
                        || search.rank(cell.name() + " " + cell.code()).isPresent())
                .toList();
    }

    /** Begins to fill in a step about the cell that is looked at; a new cell needs none. */
    public void begin(CellStep wanted) {
        Optional<Cell> cell = wanted == CellStep.FOUND ? Optional.empty() : openCell();
        if (step.get() != null || book.get() == null || (wanted != CellStep.FOUND && cell.isEmpty())) {
            return;
        }
        step.set(wanted);
        chosen.clear();
        editor.open(CellForms.of(book.get(), wanted, cell));
        editor.hush();
    }

    /** Whether a step can be begun for the cell that is looked at: it goes on, or only its beginning is mended. */
    public boolean possible(CellStep wanted) {
        if (wanted == CellStep.FOUND) {
            return book.get() != null;
        }
        return openCell()
                .filter(cell -> wanted == CellStep.CORRECT
                        || book.get().register().exists(cell.id(), book.get().day()))
                .isPresent();
    }

    /** Leaves the step; what was typed can be had back for a while. */
    public void cancel() {
        CellStep left = step.get();
        List<Long> ticked = List.copyOf(chosen);
        Optional<FormDraft<CellField>> thrown = editor.discard();
        leave();
        thrown.ifPresent(draft -> desk.notices()
                .tell(
                        desk.language().say("form.discarded", name(left)),
                        desk.language().say("form.discarded.back"),
                        () -> takeBack(draft, ticked)));
    }

    private void takeBack(FormDraft<CellField> draft, List<Long> ticked) {
        editor.restore(List.of(draft));
        resume(draft.id());
        chosen.addAll(ticked);
    }

    /** Opens a step that was left with something typed. */
    public void resume(long subject) {
        if (subject != 0) {
            show(CellForms.cellOf(subject));
        }
        leave();
        begin(CellForms.stepOf(subject));
    }

    private void leave() {
        editor.open(null);
        step.set(null);
        chosen.clear();
    }

    /** Does the step, or tells what stands against it. */
    public void save() {
        Optional<Form<CellField>> ready = editor.submit();
        if (ready.isEmpty()) {
            return;
        }
        CellStep wanted = step.get();
        Form<CellField> form = ready.get();
        List<Long> members = List.copyOf(chosen);
        String label = desk.language().say(labelKey(wanted), subject(wanted, form));
        editor.busyProperty().set(true);
        desk.jobs()
                .brief(
                        label,
                        () -> cells.run(wanted, form, members, label),
                        id -> {
                            editor.saved(form);
                            leave();
                            desk.notices().tell(desk.language().say("form.saved", label));
                            load(id);
                        },
                        () -> editor.busyProperty().set(false));
    }

    /** Takes out an event that was written down wrongly. */
    public void removeEvent(CellEvent event) {
        String label = desk.language()
                .say("partycell.change.remove", openCell().map(Cell::name).orElse(""));
        desk.jobs()
                .brief(
                        label,
                        () -> {
                            cells.removeEvent(event.id(), label);
                            return null;
                        },
                        done -> load(open.get()));
    }

    private String subject(CellStep wanted, Form<CellField> form) {
        return switch (wanted) {
            case FOUND, CORRECT, SPLIT -> form.get(CellField.NAME);
            default -> openCell().map(Cell::name).orElse("");
        };
    }

    /** What a step is called, in the words of the menu. */
    public String name(CellStep wanted) {
        return desk.language().say(nameKey(wanted));
    }

    static String nameKey(CellStep step) {
        return switch (step) {
            case FOUND -> "partycell.step.found";
            case CORRECT -> "partycell.step.correct";
            case RENAME -> "partycell.step.rename";
            case MOVE -> "partycell.step.move";
            case CHANGE_KIND -> "partycell.step.change_kind";
            case MERGE -> "partycell.step.merge";
            case SPLIT -> "partycell.step.split";
            case DISSOLVE -> "partycell.step.dissolve";
            case CONGRESS -> "partycell.step.congress";
        };
    }

    private static String labelKey(CellStep step) {
        return switch (step) {
            case FOUND -> "partycell.change.found";
            case CORRECT -> "partycell.change.correct";
            case RENAME -> "partycell.change.rename";
            case MOVE -> "partycell.change.move";
            case CHANGE_KIND -> "partycell.change.change_kind";
            case MERGE -> "partycell.change.merge";
            case SPLIT -> "partycell.change.split";
            case DISSOLVE -> "partycell.change.dissolve";
            case CONGRESS -> "partycell.change.congress";
        };
    }

    /** The members that can be ticked in the step. */
    public List<Member> members() {
        return openCell().map(cell -> book.get().membersOf(cell)).orElse(List.of());
    }

    /** Ids of the members that are ticked. */
    public ObservableSet<Long> chosen() {
        return chosen;
    }

    public FormEditor<CellField> editor() {
        return editor;
    }

    /** The step that is being filled in, null for none. */
    public ReadOnlyObjectProperty<CellStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The cells of the day, null before they have been read. */
    public ReadOnlyObjectProperty<CellBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /** Id of the cell that is looked at, or {@link #NOBODY}. */
    public ReadOnlyLongProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }
}
