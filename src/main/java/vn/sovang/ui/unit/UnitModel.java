package vn.sovang.ui.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.form.Form;
import vn.sovang.service.office.OfficeServices;
import vn.sovang.service.office.UnitField;
import vn.sovang.service.office.UnitForms;
import vn.sovang.service.office.UnitList;
import vn.sovang.service.office.UnitRow;
import vn.sovang.service.people.PresentFilter;
import vn.sovang.ui.common.form.RecordModel;

/** The bodies of the commune with all their names, what is searched and filtered, and which name is open. */
public final class UnitModel extends RecordModel<UnitList, UnitRow, UnitField> {
    private final OfficeServices office;
    private final Supplier<LocalDate> day;
    private final ObjectProperty<PresentFilter> filter = new SimpleObjectProperty<>(PresentFilter.EVERYBODY);
    private final BooleanBinding changes;
    private final MergerModel merger;

    /**
     * An empty list; it is read when the model is refreshed.
     *
     * @param day the day the list shows
     * @param today decides what lies in the future
     */
    public UnitModel(OfficeServices office, Desk desk, Supplier<LocalDate> day, Supplier<LocalDate> today) {
        super(desk, UnitList.empty(day.get()), UnitField.class, list -> UnitForms.kind(list, today.get()));
        this.office = office;
        this.day = day;
        changes = Bindings.createBooleanBinding(
                () -> UnitForms.changes(editor().form(), listProperty().get()),
                editor().field(UnitField.NAME),
                editor().field(UnitField.SUPERIOR),
                editor().field(UnitField.PLACE),
                openProperty(),
                listProperty());
        editor().onTyped(this::follow);
        filter.subscribe(this::filter);
        merger = new MergerModel(office.mergers(), desk, () -> listProperty().get(), today);
    }

    private void follow(UnitField field, Form<UnitField> form) {
        if (!UnitForms.changes(form, listProperty().get())) {
            editor().field(UnitField.CHANGE_DAY).set("");
        }
        if (field == UnitField.CHANGE_DAY) {
            ownDecision();
        }
    }

    /** The act of the former name is not that of the new one; it comes back when nothing is renamed after all. */
    private void ownDecision() {
        StringProperty decision = editor().field(UnitField.DECISION);
        String kept = openRow().map(row -> row.unit().decision()).orElse("");
        boolean renames = !editor().field(UnitField.CHANGE_DAY).get().isEmpty();
        if (renames && decision.get().equals(kept)) {
            decision.set("");
        } else if (!renames && decision.get().isEmpty()) {
            decision.set(kept);
        }
    }

    /** The day the list shows: the last of the working year, or today while that year runs. */
    public LocalDate day() {
        return day.get();
    }

    @Override
    protected UnitList read() {
        return office.units().list(day.get());
    }

    @Override
    protected List<UnitRow> rows(UnitList read) {
        return read.rows();
    }

    @Override
    protected long id(UnitRow row) {
        return row.id();
    }

    @Override
    protected List<UnitRow> find(UnitList read, String wanted) {
        List<UnitRow> rows = read.rows().stream()
                .filter(row -> filter.get().shows(row.present()))
                .toList();
        return TextSearch.of(wanted).find(rows, UnitRow::searched);
    }

    @Override
    protected Form<UnitField> form(UnitRow row) {
        return UnitForms.of(row);
    }

    @Override
    protected Form<UnitField> blank() {
        return Form.blank();
    }

    @Override
    protected String label(Form<UnitField> form) {
        boolean renames = form.day(UnitField.CHANGE_DAY).isPresent();
        return say(form.isNew() ? "unit.change.add" : renames ? "unit.change.rename" : "unit.change.edit", name(form));
    }

    @Override
    protected String name(Form<UnitField> form) {
        return form.get(UnitField.NAME);
    }

    @Override
    protected long write(Form<UnitField> form, UnitList opened, String label) {
        return office.units().save(form, opened, label);
    }

    @Override
    protected String job() {
        return say("unit.job.load");
    }

    /** Shows all names again. */
    @Override
    public void clearFilters() {
        super.clearFilters();
        filter.set(PresentFilter.EVERYBODY);
    }

    /** Takes out the open name, which was written down wrongly. */
    public void remove() {
        openRow().ifPresent(row -> {
            String label = say("unit.change.remove", row.unit().name());
            desk().jobs()
                    .brief(
                            label,
                            () -> {
                                office.units().remove(row.id(), label);
                                return row.id();
                            },
                            id -> {
                                editor().discard();
                                desk().notices().tell(say("form.saved", label));
                                refresh();
                            });
        });
    }

    public ObjectProperty<PresentFilter> filterProperty() {
        return filter;
    }

    /** Whether what stands in headings differs from what is kept, so that it may be a change from a day on. */
    public BooleanBinding changes() {
        return changes;
    }

    /** The merger of communes while it is filled in. */
    public MergerModel merger() {
        return merger;
    }
}
