package vn.sovang.ui.household;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.office.HouseholdPast;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.form.Form;
import vn.sovang.service.people.HouseholdField;
import vn.sovang.service.people.HouseholdFilter;
import vn.sovang.service.people.HouseholdForms;
import vn.sovang.service.people.HouseholdList;
import vn.sovang.service.people.HouseholdRow;
import vn.sovang.service.people.HouseholdService;
import vn.sovang.ui.common.form.RecordModel;
import vn.sovang.ui.people.PersonChoice;

/** The households on the day of the working year, what is searched and filtered, and which one is open. */
public final class HouseholdModel extends RecordModel<HouseholdList, HouseholdRow, HouseholdField> {
    private final HouseholdService households;
    private final Supplier<LocalDate> day;
    private final StringProperty village = new SimpleStringProperty("");
    private final ObjectProperty<HouseholdFilter> filter = new SimpleObjectProperty<>(HouseholdFilter.PRESENT);
    private final BooleanBinding changes;
    private final PersonChoice<HouseholdField> person;
    private boolean replaced;

    /**
     * An empty list; it is read when the model is refreshed.
     *
     * @param day the day the list shows
     * @param today decides what lies in the future
     */
    public HouseholdModel(HouseholdService households, Desk desk, Supplier<LocalDate> day, Supplier<LocalDate> today) {
        super(
                desk,
                HouseholdList.empty(day.get()),
                HouseholdField.class,
                list -> HouseholdForms.kind(list, today.get()));
        this.households = households;
        this.day = day;
        person = new PersonChoice<>(
                editor(),
                new PersonChoice.Fields<>(
                        HouseholdField.HEAD, HouseholdField.HEAD_PERSON, HouseholdField.BIRTH, HouseholdField.GENDER),
                () -> listProperty().get().persons(),
                () -> openRow().map(row -> row.last().head().id()).orElse(0L));
        changes = Bindings.createBooleanBinding(
                () -> HouseholdForms.changes(editor().form(), listProperty().get()),
                editor().field(HouseholdField.HEAD),
                editor().field(HouseholdField.HEAD_PERSON),
                editor().field(HouseholdField.VILLAGE),
                editor().field(HouseholdField.ADDRESS),
                openProperty(),
                listProperty());
        editor().onTyped(this::follow);
        listProperty().subscribe(now -> person.look());
        openProperty().subscribe(now -> {
            Form<HouseholdField> form = editor().form();
            replaced = form.has(HouseholdField.CHANGE_DAY)
                    && HouseholdForms.otherHead(form, listProperty().get());
            person.look();
        });
        village.subscribe(this::filter);
        filter.subscribe(this::filter);
    }

    private void follow(HouseholdField field, Form<HouseholdField> form) {
        person.typed(field, form);
        forgetFormerHead();
        if (!HouseholdForms.changes(editor().form(), listProperty().get())) {
            editor().field(HouseholdField.CHANGE_DAY).set("");
            editor().field(HouseholdField.CHANGE_REASON).set("");
        }
    }

    /** Birth and sex of the former head are not those of the new one; they come back when there is none after all. */
    private void forgetFormerHead() {
        Form<HouseholdField> form = editor().form();
        boolean now = form.has(HouseholdField.CHANGE_DAY)
                && HouseholdForms.otherHead(form, listProperty().get());
        if (now != replaced) {
            replaced = now;
            openRow().map(HouseholdForms::of).ifPresent(kept -> {
                swap(HouseholdField.BIRTH, kept, now);
                swap(HouseholdField.GENDER, kept, now);
            });
        }
    }

    private void swap(HouseholdField field, Form<HouseholdField> kept, boolean away) {
        String shown = editor().field(field).get();
        if (away && shown.equals(kept.get(field))) {
            editor().field(field).set("");
        } else if (!away && shown.isEmpty()) {
            editor().field(field).set(kept.get(field));
        }
    }

    /** The day the list shows: the last of the working year, or today while that year runs. */
    public LocalDate day() {
        return day.get();
    }

    /** The villages to choose from: those of the day first, then those that have ended or are to begin. */
    List<Village> villages() {
        HouseholdList list = listProperty().get();
        List<Village> present = list.villages().existing(list.day());
        return Stream.concat(
                        present.stream(),
                        list.villages().all().stream()
                                .filter(one -> !one.period().contains(list.day())))
                .toList();
    }

    String label(Village shown) {
        return listProperty().get().villages().label(shown, day());
    }

    /** Takes out a line of the past that was entered by mistake. */
    void forget(HouseholdPast past) {
        String label = say("household.change.forget", past.head().name());
        desk().jobs()
                .brief(
                        label,
                        () -> {
                            households.forget(past, label);
                            return label;
                        },
                        done -> desk().notices().tell(say("form.saved", done)));
    }

    @Override
    protected HouseholdList read() {
        return households.list(day.get());
    }

    @Override
    protected List<HouseholdRow> rows(HouseholdList read) {
        return read.rows();
    }

    @Override
    protected long id(HouseholdRow row) {
        return row.id();
    }

    @Override
    protected List<HouseholdRow> find(HouseholdList read, String wanted) {
        List<HouseholdRow> rows = read.rows().stream()
                .filter(row -> village.get().isEmpty()
                        || Long.toString(row.household().villageId()).equals(village.get()))
                .filter(filter.get()::shows)
                .toList();
        return TextSearch.of(wanted).find(rows, HouseholdRow::searched);
    }

    @Override
    protected Form<HouseholdField> form(HouseholdRow row) {
        return HouseholdForms.of(row);
    }

    @Override
    protected Form<HouseholdField> blank() {
        return Form.<HouseholdField>blank().with(HouseholdField.VILLAGE, village.get());
    }

    @Override
    protected String label(Form<HouseholdField> form) {
        return say(form.isNew() ? "household.change.add" : "household.change.edit", name(form));
    }

    @Override
    protected String name(Form<HouseholdField> form) {
        return form.get(HouseholdField.HEAD);
    }

    @Override
    protected long write(Form<HouseholdField> form, HouseholdList opened, String label) {
        return households.save(form, opened, label);
    }

    @Override
    protected String job() {
        return say("household.job.load");
    }

    @Override
    protected void reveal(HouseholdRow row) {
        clearFilters();
        if (!row.present()) {
            filter.set(HouseholdFilter.EVERYBODY);
        }
    }

    /** Shows all households of the day again. */
    @Override
    public void clearFilters() {
        super.clearFilters();
        village.set("");
        filter.set(HouseholdFilter.PRESENT);
    }

    /** Key of the village that is shown, empty for all. */
    public StringProperty villageProperty() {
        return village;
    }

    public ObjectProperty<HouseholdFilter> filterProperty() {
        return filter;
    }

    /** Whether head, village or address of the form differ from what is kept, so that it may be a change from a day on. */
    public BooleanBinding changes() {
        return changes;
    }

    /** Who is meant by the name of the head. */
    public PersonChoice<HouseholdField> person() {
        return person;
    }
}
