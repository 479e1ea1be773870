package vn.sovang.ui.collective;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.form.Form;
import vn.sovang.service.people.CollectiveField;
import vn.sovang.service.people.CollectiveForms;
import vn.sovang.service.people.CollectiveList;
import vn.sovang.service.people.CollectiveRow;
import vn.sovang.service.people.CollectiveService;
import vn.sovang.service.people.PresentFilter;
import vn.sovang.ui.common.form.RecordModel;
import vn.sovang.ui.people.PersonChoice;

/** The collectives on the day of the working year, what is searched and filtered, and which one is open. */
public final class CollectiveModel extends RecordModel<CollectiveList, CollectiveRow, CollectiveField> {
    private final CollectiveService collectives;
    private final Supplier<LocalDate> day;
    private final StringProperty kind = new SimpleStringProperty("");
    private final ObjectProperty<PresentFilter> filter = new SimpleObjectProperty<>(PresentFilter.PRESENT);
    private final PersonChoice<CollectiveField> person;

    /**
     * An empty list; it is read when the model is refreshed.
     *
     * @param day the day the list shows
     * @param today decides what lies in the future
     */
    public CollectiveModel(
            CollectiveService collectives, Desk desk, Supplier<LocalDate> day, Supplier<LocalDate> today) {
        super(
                desk,
                CollectiveList.empty(day.get()),
                CollectiveField.class,
                list -> CollectiveForms.kind(list, today.get()));
        this.collectives = collectives;
        this.day = day;
        person = new PersonChoice<>(
                editor(),
                new PersonChoice.Fields<>(CollectiveField.LEADER, CollectiveField.LEADER_PERSON, null, null),
                () -> listProperty().get().persons(),
                () -> openRow()
                        .map(row -> row.collective().leader())
                        .map(leader -> leader.id())
                        .orElse(0L));
        editor().onTyped(person::typed);
        listProperty().subscribe(now -> person.look());
        openProperty().subscribe(now -> person.look());
        kind.subscribe(this::filter);
        filter.subscribe(this::filter);
    }

    /** The day the list shows: the last of the working year, or today while that year runs. */
    public LocalDate day() {
        return day.get();
    }

    @Override
    protected CollectiveList read() {
        return collectives.list(day.get());
    }

    @Override
    protected List<CollectiveRow> rows(CollectiveList read) {
        return read.rows();
    }

    @Override
    protected long id(CollectiveRow row) {
        return row.id();
    }

    @Override
    protected List<CollectiveRow> find(CollectiveList read, String wanted) {
        List<CollectiveRow> rows = read.rows().stream()
                .filter(row -> kind.get().isEmpty() || row.collective().kind().equals(kind.get()))
                .filter(row -> filter.get().shows(row.present()))
                .toList();
        return TextSearch.of(wanted).find(rows, CollectiveRow::searched);
    }

    @Override
    protected Form<CollectiveField> form(CollectiveRow row) {
        return CollectiveForms.of(row);
    }

    @Override
    protected Form<CollectiveField> blank() {
        return Form.<CollectiveField>blank().with(CollectiveField.KIND, kind.get());
    }

    @Override
    protected String label(Form<CollectiveField> form) {
        return say(form.isNew() ? "collective.change.add" : "collective.change.edit", name(form));
    }

    @Override
    protected String name(Form<CollectiveField> form) {
        return form.get(CollectiveField.NAME);
    }

    @Override
    protected long write(Form<CollectiveField> form, CollectiveList opened, String label) {
        return collectives.save(form, opened, label);
    }

    @Override
    protected String job() {
        return say("collective.job.load");
    }

    @Override
    protected void reveal(CollectiveRow row) {
        clearFilters();
        if (!row.present()) {
            filter.set(PresentFilter.EVERYBODY);
        }
    }

    /** Shows all collectives of the day again. */
    @Override
    public void clearFilters() {
        super.clearFilters();
        kind.set("");
        filter.set(PresentFilter.PRESENT);
    }

    /** Code of the kind that is shown, empty for all. */
    public StringProperty kindProperty() {
        return kind;
    }

    public ObjectProperty<PresentFilter> filterProperty() {
        return filter;
    }

    /** Who is meant by the name of the leader. */
    public PersonChoice<CollectiveField> person() {
        return person;
    }
}
