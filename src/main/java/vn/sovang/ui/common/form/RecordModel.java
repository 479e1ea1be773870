package vn.sovang.ui.common.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormDraft;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;

/**
 * A list of records beside the form of the one that is open: reading, searching, opening, adding, saving, throwing away.
 * A screen says what it reads and how a record becomes a form.
 *
 * @param <L> what is read at once: the rows and whatever their form needs, for instance code lists
 * @param <R> a row
 * @param <F> the fields of the form
 */
public abstract class RecordModel<L, R, F extends Enum<F>> {
    /** Nothing is open. */
    public static final long NOBODY = -1;

    /** The form of a new record is open. */
    public static final long NEW = 0;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<L> list;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<R> shown = FXCollections.observableArrayList();
    private final ObservableList<R> chosen = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper open = new ReadOnlyLongWrapper(NOBODY);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final FormEditor<F> editor;
    private boolean finding;

    /** What every model works with. */
    public record Desk(Jobs jobs, Language language, Notices notices) {}

    /**
     * An empty list; it is read when the model is refreshed.
     *
     * @param kind what the form is checked against, for the list as it was read last
     */
    @SuppressWarnings("this-escape") // a search is typed after the model was made
    protected RecordModel(Desk desk, L empty, Class<F> type, Function<L, Form.Kind<F>> kind) {
        this.desk = desk;
        list = new ReadOnlyObjectWrapper<>(empty);
        editor = new FormEditor<>(type, () -> kind.apply(list.get()));
        query.subscribe(this::filter);
    }

    /** Reads everything; called on the jobs' thread. */
    protected abstract L read();

    /** All rows in their order. */
    protected abstract List<R> rows(L read);

    protected abstract long id(R row);

    /** The rows that pass search and filters, the best hit first. */
    protected abstract List<R> find(L read, String wanted);

    /** The form of a row. */
    protected abstract Form<F> form(R row);

    /** The form of a new record, with what is likely. */
    protected abstract Form<F> blank();

    /** Name of the change that saves a form. */
    protected abstract String label(Form<F> form);

    /** What the record of a form is called, in the words the clerk would use. */
    protected abstract String name(Form<F> form);

    /** Saves a form; called on the jobs' thread. @return the id of the record */
    protected abstract long write(Form<F> form, L opened, String label);

    /** Name of the job that reads, for the words of a failure. */
    protected abstract String job();

    /** Loosens search and filters so that a row that was just saved can be seen. */
    protected void reveal(R row) {
        clearFilters();
    }

    /** Takes back search and filters. */
    public void clearFilters() {
        query.set("");
    }

    /** Reads the list anew; what is typed stays. */
    public void refresh() {
        load(open::get);
    }

    private void load(LongSupplier wanted) {
        desk.jobs().brief(job(), this::read, now -> show(now, wanted.getAsLong()));
    }

    private void show(L read, long wanted) {
        list.set(read);
        loaded.set(true);
        filter();
        find(wanted).ifPresent(row -> uncover(row, wanted));
        open(wanted);
    }

    /** Shows what passes search and filters now. */
    protected final void filter() {
        finding = true;
        shown.setAll(find(list.get(), query.get()));
        finding = false;
    }

    /** Whether the rows are being replaced: what a table then does to its selection is not the clerk's wish. */
    final boolean isFinding() {
        return finding;
    }

    /**
     * Opens the form of a record; what was typed into another one is kept as its draft. A record that is gone is opened
     * only where something typed is left of it.
     *
     * @param id {@link #NEW} for a new record, {@link #NOBODY} for none
     */
    public void open(long id) {
        Form<F> kept = kept(id);
        editor.open(kept);
        open.set(kept == null ? NOBODY : id);
    }

    private Form<F> kept(long id) {
        if (id == NEW) {
            return blank();
        }
        Form<F> left = editor.drafts().containsKey(id) ? new Form<F>(id, Map.of()) : null;
        return find(id).map(this::form).orElse(left);
    }

    /** Opens the form of a record asked for elsewhere, also before the list has been read and behind any filter. */
    public void show(long id) {
        Optional<R> row = find(id);
        if (row.isEmpty()) {
            load(() -> id);
        } else {
            uncover(row.get(), id);
            open(id);
        }
    }

    private void uncover(R row, long id) {
        if (id != open.get() && !shown.contains(row)) {
            reveal(row);
        }
    }

    /** Opens the next form with something unsaved. */
    public void openNextDraft() {
        long now = open.get();
        List<Long> ids = editor.drafts().keySet().stream().sorted().toList();
        ids.stream()
                .filter(id -> id > now)
                .findFirst()
                .or(() -> ids.stream().findFirst())
                .ifPresent(this::open);
    }

    /** Throws away what was typed into the open form; for a while it can be had back. */
    public void cancel() {
        long id = open.get();
        String name = name(editor.form());
        Optional<FormDraft<F>> thrown = editor.discard();
        if (id == NEW) {
            open(NOBODY);
        }
        thrown.ifPresent(draft ->
                desk.notices().tell(say("form.discarded", name), say("form.discarded.back"), () -> takeBack(draft)));
    }

    private void takeBack(FormDraft<F> draft) {
        editor.restore(List.of(draft));
        open(draft.id());
    }

    /** Keeps the open form, or tells what stands against it. */
    public void save() {
        Optional<Form<F>> ready = editor.submit();
        if (ready.isEmpty()) {
            return;
        }
        Form<F> form = ready.get();
        String label = label(form);
        L opened = list.get();
        editor.busyProperty().set(true);
        desk.jobs()
                .brief(
                        label,
                        () -> write(form, opened, label),
                        id -> {
                            editor.saved(form);
                            desk.notices().tell(say("form.saved", label));
                            load(() -> id);
                        },
                        () -> editor.busyProperty().set(false));
    }

    protected final Desk desk() {
        return desk;
    }

    protected final String say(String key, Object... args) {
        return desk.language().say(key, args);
    }

    public FormEditor<F> editor() {
        return editor;
    }

    public ReadOnlyObjectProperty<L> listProperty() {
        return list.getReadOnlyProperty();
    }

    /** Whether the list has been read; before that it is empty without meaning anything. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The rows that pass search and filters. */
    public ObservableList<R> shown() {
        return shown;
    }

    /** The rows that are selected in the table, in their order there. */
    public ObservableList<R> chosen() {
        return chosen;
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Id of the record whose form is open, {@link #NEW} or {@link #NOBODY}. */
    public ReadOnlyLongProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The row of the open record. */
    public Optional<R> openRow() {
        return find(open.get());
    }

    /** The row of a record, shown or not. */
    public Optional<R> find(long id) {
        return rows(list.get()).stream().filter(row -> id(row) == id).findFirst();
    }

    /** Whether there is no record at all. */
    public boolean isEmpty() {
        return rows(list.get()).isEmpty();
    }
}
