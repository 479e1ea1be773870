package vn.sovang.ui.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.domain.target.Computed;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.form.Form;
import vn.sovang.service.search.Subject;
import vn.sovang.service.target.FigureRow;
import vn.sovang.service.target.TargetField;
import vn.sovang.service.target.TargetFilter;
import vn.sovang.service.target.TargetForms;
import vn.sovang.service.target.TargetList;
import vn.sovang.service.target.TargetRow;
import vn.sovang.ui.common.form.RecordModel;

/** The targets of the working year, what is searched and filtered, and which one is open. */
public final class TargetModel extends RecordModel<TargetList, TargetRow, TargetField> {
    private final TargetDesk targets;
    private final ObservableValue<WorkingYear> year;
    private final Supplier<LocalDate> day;
    private final StringProperty group = new SimpleStringProperty("");
    private final ObjectProperty<TargetFilter> filter = new SimpleObjectProperty<>(TargetFilter.ALL);
    private final ReadOnlyObjectWrapper<TargetLine> judged = new ReadOnlyObjectWrapper<>();
    private final ObservableList<FigureRow> figureRows = FXCollections.observableArrayList();
    private Computed figureShown;

    /**
     * An empty list; it is read when the model is refreshed.
     *
     * @param day up to which the register is counted in the working year
     * @param today decides what lies in the future
     */
    public TargetModel(
            TargetDesk targets,
            Desk desk,
            ObservableValue<WorkingYear> year,
            Supplier<LocalDate> day,
            Supplier<LocalDate> today) {
        super(desk, TargetList.empty(day.get()), TargetField.class, list -> TargetForms.kind(list, today.get()));
        this.targets = targets;
        this.year = year;
        this.day = day;
        year.addListener((observed, was, now) -> showAll());
        group.subscribe(this::filter);
        filter.subscribe(this::filter);
        for (TargetField field : TargetField.values()) {
            editor().field(field).subscribe(now -> judge());
        }
        openProperty().subscribe(now -> judge());
        listProperty().subscribe(now -> judge());
    }

    /** Judges the open form as it is typed, so that plan and result are seen against each other at once. */
    private void judge() {
        TargetList list = listProperty().get();
        Form<TargetField> form = editor().tidied();
        TargetLine line =
                editor().openedProperty().get() ? list.judge(TargetForms.target(form, list.year(), 0, null)) : null;
        judged.set(line);
        Computed computed = line == null ? null : line.computed();
        if (computed == null) {
            figureShown = null;
            figureRows.clear();
        } else if (!computed.equals(figureShown)) {
            figureShown = computed;
            desk().jobs().brief(job(), () -> targets.rows().of(computed, list.day()), rows -> {
                if (computed.equals(figureShown)) {
                    figureRows.setAll(rows);
                }
            });
        }
    }

    @Override
    protected TargetList read() {
        return targets.targets().list(year.getValue().year(), day.get());
    }

    @Override
    protected List<TargetRow> rows(TargetList read) {
        return read.rows();
    }

    @Override
    protected long id(TargetRow row) {
        return row.id();
    }

    @Override
    protected List<TargetRow> find(TargetList read, String wanted) {
        List<TargetRow> rows = read.rows().stream()
                .filter(row -> group.get().isEmpty() || row.target().group().equals(group.get()))
                .filter(row -> filter.get().shows(row.line()))
                .toList();
        return TextSearch.of(wanted).find(rows, TargetRow::searched);
    }

    @Override
    protected Form<TargetField> form(TargetRow row) {
        return TargetForms.of(row.target());
    }

    @Override
    protected Form<TargetField> blank() {
        String likely = group.get().isEmpty()
                ? openRow().map(row -> row.target().group()).orElse("")
                : group.get();
        return Form.<TargetField>blank().with(TargetField.GROUP, likely);
    }

    @Override
    protected String label(Form<TargetField> form) {
        return say(form.isNew() ? "target.change.add" : "target.change.edit", name(form), Integer.toString(year()));
    }

    @Override
    protected String name(Form<TargetField> form) {
        return form.get(TargetField.NAME);
    }

    @Override
    protected long write(Form<TargetField> form, TargetList opened, String label) {
        return targets.targets().save(form, opened, label);
    }

    @Override
    protected String job() {
        return say("target.job.load");
    }

    @Override
    public void clearFilters() {
        super.clearFilters();
        showAll();
    }

    /** A group of one year need not be there in another, and its targets would look lost. */
    private void showAll() {
        group.set("");
        filter.set(TargetFilter.ALL);
    }

    /** Takes the open target out of the year. */
    public void delete() {
        Optional<TargetRow> row = openRow();
        if (row.isEmpty()) {
            return;
        }
        String label = say("target.change.delete", row.get().target().name(), Integer.toString(year()));
        long id = row.get().id();
        desk().jobs()
                .brief(
                        label,
                        () -> {
                            targets.targets().delete(id, label);
                            return id;
                        },
                        gone -> {
                            editor().discard();
                            desk().notices().tell(say("target.deleted", label));
                            open(NOBODY);
                            refresh();
                        });
    }

    /** Reads what would go on into the next year. */
    void copies(Consumer<List<Target>> then) {
        int of = year();
        desk().jobs().brief(job(), () -> targets.targets().copies(of), then);
    }

    /** Lets targets go on into the next year. @param then done when it is kept */
    void copy(Collection<Target> chosen, Runnable then) {
        int of = year();
        String label = say("target.change.copy", chosen.size(), Integer.toString(of), Integer.toString(of + 1));
        desk().jobs().brief(label, () -> targets.targets().copy(of, chosen, label), copied -> {
            desk().notices()
                    .tell(
                            say("form.saved", label),
                            say("target.copy.go", Integer.toString(of + 1)),
                            () -> targets.go().accept(new WorkingYear(of + 1)));
            then.run();
        });
    }

    /** Shows a record that a computed figure counts. */
    public void open(Subject subject) {
        targets.open().accept(subject);
    }

    public int year() {
        return year.getValue().year();
    }

    public StringProperty groupProperty() {
        return group;
    }

    public ObjectProperty<TargetFilter> filterProperty() {
        return filter;
    }

    /** The open form as it is typed, judged; null when none is open. */
    public ReadOnlyObjectProperty<TargetLine> judgedProperty() {
        return judged.getReadOnlyProperty();
    }

    /** The records behind the computed figure of the open form, those missing first. */
    public ObservableList<FigureRow> figureRows() {
        return figureRows;
    }
}
