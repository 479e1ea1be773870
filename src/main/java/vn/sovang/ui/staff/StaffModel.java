package vn.sovang.ui.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.form.Form;
import vn.sovang.service.people.StaffField;
import vn.sovang.service.people.StaffFilter;
import vn.sovang.service.people.StaffForms;
import vn.sovang.service.people.StaffList;
import vn.sovang.service.people.StaffRow;
import vn.sovang.service.people.StaffService;
import vn.sovang.ui.common.form.RecordModel;
import vn.sovang.ui.people.PersonChoice;

/** The people of the office on the day of the working year, what is searched and filtered, and who is open. */
public final class StaffModel extends RecordModel<StaffList, StaffRow, StaffField> {
    private final StaffService staff;
    private final Supplier<LocalDate> day;
    private final StringProperty kind = new SimpleStringProperty("");
    private final ObjectProperty<StaffFilter> filter = new SimpleObjectProperty<>(StaffFilter.SERVING);
    private final BooleanBinding changes;
    private final PersonChoice<StaffField> person;

    /**
     * An empty list; it is read when the model is refreshed.
     *
     * @param day the day the list shows
     * @param today decides what lies in the future
     */
    public StaffModel(StaffService staff, Desk desk, Supplier<LocalDate> day, Supplier<LocalDate> today) {
        super(desk, StaffList.empty(day.get()), StaffField.class, list -> StaffForms.kind(list, today.get()));
        this.staff = staff;
        this.day = day;
        person = new PersonChoice<>(
                editor(),
                new PersonChoice.Fields<>(StaffField.NAME, StaffField.PERSON, StaffField.BIRTH, StaffField.GENDER),
                () -> listProperty().get().persons(),
                () -> openRow().map(row -> row.staff().person().id()).orElse(0L));
        changes = Bindings.createBooleanBinding(
                () -> StaffForms.changes(editor().form(), listProperty().get()),
                editor().field(StaffField.KIND),
                editor().field(StaffField.TITLE),
                editor().field(StaffField.PROFESSIONAL_LEVEL),
                editor().field(StaffField.POLITICAL_THEORY),
                openProperty(),
                listProperty());
        editor().onTyped(this::follow);
        listProperty().subscribe(now -> person.look());
        openProperty().subscribe(now -> person.look());
        kind.subscribe(this::filter);
        filter.subscribe(this::filter);
    }

    private void follow(StaffField field, Form<StaffField> form) {
        person.typed(field, form);
        if (!StaffForms.changes(form, listProperty().get())) {
            editor().field(StaffField.CHANGE_DAY).set("");
        }
    }

    /** The day the list shows: the last of the working year, or today while that year runs. */
    public LocalDate day() {
        return day.get();
    }

    /** Takes out a stretch that was entered by mistake. */
    void forget(StaffRow row, Staff stretch) {
        String label = say("staff.change.forget", row.name());
        long left = row.stretches().stream()
                .filter(one -> one.id() != stretch.id())
                .findFirst()
                .map(Staff::id)
                .orElse(NOBODY);
        desk().jobs()
                .brief(
                        label,
                        () -> {
                            staff.forget(row, stretch, label);
                            return staff.list(day.get())
                                    .find(left)
                                    .map(StaffRow::id)
                                    .orElse(NOBODY);
                        },
                        id -> {
                            desk().notices().tell(say("form.saved", label));
                            show(id);
                        });
    }

    @Override
    protected StaffList read() {
        return staff.list(day.get());
    }

    @Override
    protected List<StaffRow> rows(StaffList read) {
        return read.rows();
    }

    @Override
    protected long id(StaffRow row) {
        return row.id();
    }

    @Override
    protected List<StaffRow> find(StaffList read, String wanted) {
        List<StaffRow> rows = read.rows().stream()
                .filter(row -> kind.get().isEmpty() || row.staff().kind().equals(kind.get()))
                .filter(row -> read.shows(filter.get(), row))
                .toList();
        return TextSearch.of(wanted).find(rows, StaffRow::searched);
    }

    @Override
    protected Form<StaffField> form(StaffRow row) {
        return StaffForms.of(row);
    }

    @Override
    protected Form<StaffField> blank() {
        return Form.<StaffField>blank().with(StaffField.KIND, kind.get());
    }

    @Override
    protected String label(Form<StaffField> form) {
        return say(form.isNew() ? "staff.change.add" : "staff.change.edit", name(form));
    }

    @Override
    protected String name(Form<StaffField> form) {
        return form.get(StaffField.NAME);
    }

    /** A change may begin after the day of the list: then the stretch before it stays open. */
    @Override
    protected long write(Form<StaffField> form, StaffList opened, String label) {
        long id = staff.save(form, opened, label);
        return staff.list(opened.day()).find(id).map(StaffRow::id).orElse(id);
    }

    @Override
    protected String job() {
        return say("staff.job.load");
    }

    @Override
    protected void reveal(StaffRow row) {
        clearFilters();
        if (!row.serving()) {
            filter.set(StaffFilter.EVERYBODY);
        }
    }

    /** Shows everybody who serves again. */
    @Override
    public void clearFilters() {
        super.clearFilters();
        kind.set("");
        filter.set(StaffFilter.SERVING);
    }

    /** Code of the kind that is shown, empty for all. */
    public StringProperty kindProperty() {
        return kind;
    }

    public ObjectProperty<StaffFilter> filterProperty() {
        return filter;
    }

    /** Whether kind, title or schooling of the form differ from what is kept, so that it may be a change from a day on. */
    public BooleanBinding changes() {
        return changes;
    }

    /** Who is meant by the name of the form. */
    public PersonChoice<StaffField> person() {
        return person;
    }
}
