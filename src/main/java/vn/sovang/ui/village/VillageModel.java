package vn.sovang.ui.village;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.sovang.base.Problem;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.office.VillagePast;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.form.Form;
import vn.sovang.service.people.PresentFilter;
import vn.sovang.service.people.VillageField;
import vn.sovang.service.people.VillageForms;
import vn.sovang.service.people.VillageList;
import vn.sovang.service.people.VillageMerge;
import vn.sovang.service.people.VillageRow;
import vn.sovang.service.people.VillageService;
import vn.sovang.ui.common.form.RecordModel;
import vn.sovang.ui.people.PersonChoice;

/** The villages on the day of the working year, what is searched and filtered, and which one is open. */
public final class VillageModel extends RecordModel<VillageList, VillageRow, VillageField> {
    private final VillageService villages;
    private final Supplier<LocalDate> day;
    private final ObjectProperty<PresentFilter> filter = new SimpleObjectProperty<>(PresentFilter.PRESENT);
    private final BooleanBinding changes;
    private final PersonChoice<VillageField> person;

    /**
     * An empty list; it is read when the model is refreshed.
     *
     * @param day the day the list shows
     * @param today decides what lies in the future
     */
    public VillageModel(VillageService villages, Desk desk, Supplier<LocalDate> day, Supplier<LocalDate> today) {
        super(desk, VillageList.empty(day.get()), VillageField.class, list -> VillageForms.kind(list, today.get()));
        this.villages = villages;
        this.day = day;
        person = new PersonChoice<>(
                editor(),
                new PersonChoice.Fields<>(VillageField.HEAD, VillageField.HEAD_PERSON, null, null),
                () -> listProperty().get().persons(),
                () -> 0);
        changes = Bindings.createBooleanBinding(
                () -> VillageForms.changes(editor().form(), listProperty().get()),
                editor().field(VillageField.NAME),
                editor().field(VillageField.HEAD),
                editor().field(VillageField.HEAD_PERSON),
                openProperty(),
                listProperty());
        editor().onTyped(this::follow);
        listProperty().subscribe(now -> person.look());
        filter.subscribe(this::filter);
    }

    private void follow(VillageField field, Form<VillageField> form) {
        person.typed(field, form);
        if (!VillageForms.changes(editor().form(), listProperty().get())) {
            editor().field(VillageField.CHANGE_DAY).set("");
            editor().field(VillageField.CHANGE_DECISION).set("");
        }
    }

    /** The day the list shows: the last of the working year, or today while that year runs. */
    public LocalDate day() {
        return day.get();
    }

    @Override
    protected VillageList read() {
        return villages.list(day.get());
    }

    @Override
    protected List<VillageRow> rows(VillageList read) {
        return read.rows();
    }

    @Override
    protected long id(VillageRow row) {
        return row.id();
    }

    @Override
    protected List<VillageRow> find(VillageList read, String wanted) {
        List<VillageRow> rows = read.rows().stream()
                .filter(row -> filter.get().shows(row.present()))
                .toList();
        return TextSearch.of(wanted).find(rows, VillageRow::searched);
    }

    @Override
    protected Form<VillageField> form(VillageRow row) {
        return VillageForms.of(row);
    }

    @Override
    protected Form<VillageField> blank() {
        return Form.blank();
    }

    @Override
    protected String label(Form<VillageField> form) {
        return say(form.isNew() ? "village.change.add" : "village.change.edit", name(form));
    }

    @Override
    protected String name(Form<VillageField> form) {
        return form.get(VillageField.NAME);
    }

    @Override
    protected long write(Form<VillageField> form, VillageList opened, String label) {
        return villages.save(form, opened, label);
    }

    @Override
    protected String job() {
        return say("village.job.load");
    }

    @Override
    protected void reveal(VillageRow row) {
        clearFilters();
        if (!row.present()) {
            filter.set(PresentFilter.EVERYBODY);
        }
    }

    /** Shows all villages of the day again. */
    @Override
    public void clearFilters() {
        super.clearFilters();
        filter.set(PresentFilter.PRESENT);
    }

    public ObjectProperty<PresentFilter> filterProperty() {
        return filter;
    }

    /** Whether name or head of the form differ from what is kept, so that it may be a change from a day on. */
    public BooleanBinding changes() {
        return changes;
    }

    /** Who is meant by the name of the head. */
    public PersonChoice<VillageField> person() {
        return person;
    }

    /** Takes out a line of the past that was entered by mistake. */
    void forget(VillagePast past) {
        String label = say("village.change.forget", past.name());
        desk().jobs()
                .brief(
                        label,
                        () -> {
                            villages.forget(past, label);
                            return label;
                        },
                        done -> desk().notices().tell(say("form.saved", done)));
    }

    String said(Problem problem) {
        return desk().language().say(problem);
    }

    /** The villages that can be merged: they go on at last. */
    List<Village> lasting() {
        return listProperty().get().rows().stream()
                .map(VillageRow::last)
                .filter(village -> village.period().isOpen())
                .toList();
    }

    /**
     * Makes several villages one.
     *
     * @param done told when it is done, before the list is read anew
     */
    void merge(VillageMerge merge, Runnable done) {
        String label = say("village.change.merge", merge.name());
        desk().jobs().brief(label, () -> villages.merge(merge, label), id -> {
            desk().notices().tell(say("form.saved", label));
            done.run();
            show(id);
        });
    }
}
