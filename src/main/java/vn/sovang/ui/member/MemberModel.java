package vn.sovang.ui.member;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberFilter;
import vn.sovang.service.MemberForm;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.service.MemberService;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;

/** The list of members on the day of the working year, what is searched and filtered, and which one is open. */
public final class MemberModel {
    /** Nobody is open. */
    public static final long NOBODY = -1;

    /** The form of a new member is open. */
    public static final long NEW = 0;

    private final MemberService members;
    private final Jobs jobs;
    private final Language language;
    private final Notices notices;
    private final Supplier<LocalDate> day;
    private final ReadOnlyObjectWrapper<MemberList> list;
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty cell = new SimpleStringProperty("");
    private final ObjectProperty<MemberFilter> filter = new SimpleObjectProperty<>(MemberFilter.PRESENT);
    private final ObservableList<MemberRow> shown = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper open = new ReadOnlyLongWrapper(NOBODY);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final MemberEditor editor;

    /**
     * An empty list; it is read when the model is refreshed.
     *
     * @param day the day the list shows
     * @param today decides what lies in the future
     */
    public MemberModel(
            MemberService members,
            Jobs jobs,
            Language language,
            Notices notices,
            Supplier<LocalDate> day,
            Supplier<LocalDate> today) {
        this.members = members;
        this.jobs = jobs;
        this.language = language;
        this.notices = notices;
        this.day = day;
        list = new ReadOnlyObjectWrapper<>(MemberList.empty(day.get()));
        editor = new MemberEditor(today, list);
        query.subscribe(this::filter);
        cell.subscribe(this::filter);
        filter.subscribe(this::filter);
    }

    /** The day the list shows: the last of the working year, or today while that year runs. */
    public LocalDate day() {
        return day.get();
    }

    /** Reads the list anew; what is typed stays. */
    public void refresh() {
        load(() -> open.get());
    }

    private void load(LongSupplier wanted) {
        LocalDate on = day.get();
        jobs.brief(language.say("member.job.load"), () -> members.list(on), read -> show(read, wanted.getAsLong()));
    }

    private void show(MemberList read, long wanted) {
        list.set(read);
        loaded.set(true);
        if (wanted > NEW) {
            reveal(wanted);
        }
        filter();
        boolean gone = wanted > NEW && read.find(wanted).isEmpty();
        open(gone ? NOBODY : wanted);
    }

    /** Loosens filters that would hide the member just saved. */
    private void reveal(long id) {
        Optional<MemberRow> row = list.get().find(id);
        boolean hidden = row.isPresent()
                && (!isShown(row.get())
                        || TextSearch.of(query.get()).rank(row.get().searched()) < 0);
        if (hidden && id != open.get()) {
            query.set("");
            cell.set("");
            filter.set(row.get().state().isMember() ? MemberFilter.PRESENT : MemberFilter.EVERYBODY);
        }
    }

    private boolean isShown(MemberRow row) {
        boolean inCell =
                cell.get().isEmpty() || (row.cell() != null && row.cell().code().equals(cell.get()));
        return inCell && filter.get().shows(row);
    }

    private void filter() {
        List<MemberRow> rows = list.get().rows().stream().filter(this::isShown).toList();
        shown.setAll(TextSearch.of(query.get()).find(rows, MemberRow::searched));
    }

    /** Shows everybody present again. */
    public void clearFilters() {
        query.set("");
        cell.set("");
        filter.set(MemberFilter.PRESENT);
    }

    /**
     * Opens the form of a member; what was typed into another one is kept as its draft.
     *
     * @param id {@link #NEW} for a new member, {@link #NOBODY} for none
     */
    public void open(long id) {
        Optional<MemberRow> row = list.get().find(id);
        if (id == NEW) {
            editor.open(MemberForm.blank().with(MemberField.CELL, cell.get()));
        } else {
            editor.open(row.map(MemberForm::of).orElse(null));
        }
        open.set(id == NEW || row.isPresent() ? id : NOBODY);
    }

    /** Opens the form of a member asked for elsewhere, also before the list has been read and behind any filter. */
    public void show(long id) {
        if (list.get().find(id).isEmpty()) {
            load(() -> id);
        } else {
            reveal(id);
            open(id);
        }
    }

    /** Throws away what was typed into the open form; for a while it can be had back. */
    public void cancel() {
        long id = open.get();
        Optional<MemberForm> thrown = editor.discard();
        if (id == NEW) {
            open(NOBODY);
        }
        thrown.ifPresent(form -> notices.tell(
                language.say("member.discarded", form.get(MemberField.NAME)),
                language.say("member.discarded.back"),
                () -> takeBack(form)));
    }

    private void takeBack(MemberForm form) {
        editor.drafts().put(form.id(), form);
        open(form.id());
    }

    /** Keeps the open form, or tells what stands against it. */
    public void save() {
        Optional<MemberForm> ready = editor.submit();
        if (ready.isEmpty()) {
            return;
        }
        MemberForm form = ready.get();
        String name = form.get(MemberField.NAME);
        String label = language.say(form.isNew() ? "member.change.add" : "member.change.edit", name);
        MemberList opened = list.get();
        editor.busyProperty().set(true);
        jobs.brief(
                label,
                () -> members.save(form, opened, label),
                id -> {
                    editor.saved(form);
                    notices.tell(language.say("member.saved", label));
                    load(() -> id);
                },
                () -> editor.busyProperty().set(false));
    }

    public MemberEditor editor() {
        return editor;
    }

    public ReadOnlyObjectProperty<MemberList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /** Whether the list has been read; before that it is empty without meaning anything. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The rows that pass search and filters, in the Vietnamese order or the best hit first. */
    public ObservableList<MemberRow> shown() {
        return shown;
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Code of the cell that is shown, empty for all. */
    public StringProperty cellProperty() {
        return cell;
    }

    public ObjectProperty<MemberFilter> filterProperty() {
        return filter;
    }

    /** Id of the member whose form is open, {@link #NEW} or {@link #NOBODY}. */
    public ReadOnlyLongProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The row of the open member. */
    public Optional<MemberRow> openRow() {
        return list.get().find(open.get());
    }

    /** Counts by state, of those the filters leave, for the line above the table. */
    public Map<MemberFilter, Long> counts() {
        Map<MemberFilter, Long> counts = new EnumMap<>(MemberFilter.class);
        for (MemberFilter kind : MemberFilter.values()) {
            counts.put(kind, shown.stream().filter(kind::shows).count());
        }
        return counts;
    }
}
