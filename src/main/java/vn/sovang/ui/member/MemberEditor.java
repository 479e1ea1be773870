package vn.sovang.ui.member;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import javafx.collections.ObservableMap;
import vn.sovang.base.Problem;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.MemberCheck;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberForm;
import vn.sovang.service.MemberList;

/**
 * The form of one member while it is edited. What is typed is kept as a draft for each member until it is saved or
 * thrown away, whatever is opened in between. A problem is told when its field is left, not while one types.
 */
public final class MemberEditor {
    private final Supplier<LocalDate> today;
    private final ObservableValue<MemberList> list;
    private final Map<MemberField, StringProperty> fields = new EnumMap<>(MemberField.class);
    private final ObservableMap<Long, MemberForm> drafts = FXCollections.observableHashMap();
    private final Set<MemberField> told = EnumSet.noneOf(MemberField.class);
    private final ReadOnlyObjectWrapper<Map<MemberField, Problem>> problems = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changesCell = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<MemberField> wanted = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private MemberForm kept = MemberForm.blank();
    private boolean filling;

    MemberEditor(Supplier<LocalDate> today, ObservableValue<MemberList> list) {
        this.today = today;
        this.list = list;
        for (MemberField field : MemberField.values()) {
            StringProperty text = new SimpleStringProperty("");
            text.subscribe(now -> changed(field));
            fields.put(field, text);
        }
    }

    /**
     * Opens a form, with its draft where there is one.
     *
     * @param form as it is kept, null to close
     */
    void open(MemberForm form) {
        boolean same = opened.get() && form != null && form.id() == kept.id();
        opened.set(form != null);
        kept = form == null ? MemberForm.blank() : form;
        if (!same) {
            told.clear();
        }
        fill(drafts.getOrDefault(kept.id(), kept));
        if (!same) {
            told.addAll(check().keySet());
            if (kept.isNew()) {
                told.clear();
            }
        }
        review();
        if (!same && form != null && form.isNew()) {
            want(MemberField.NAME);
        }
    }

    private void want(MemberField field) {
        wanted.set(null);
        wanted.set(field);
    }

    private void fill(MemberForm form) {
        filling = true;
        fields.forEach((field, text) -> {
            if (!form.get(field).equals(text.get())) {
                text.set(form.get(field));
            }
        });
        filling = false;
    }

    private void changed(MemberField field) {
        if (filling || !opened.get()) {
            return;
        }
        if (field == MemberField.CELL) {
            suggestTransferDay();
        }
        MemberForm form = form();
        if (form.equals(kept)) {
            drafts.remove(kept.id());
        } else {
            drafts.put(kept.id(), form);
        }
        review();
    }

    /** A change of cell is an event with a day; the day of the list is the likely one. */
    private void suggestTransferDay() {
        StringProperty day = fields.get(MemberField.TRANSFER_DAY);
        if (!MemberCheck.changesCell(form(), list.getValue())) {
            day.set("");
            fields.get(MemberField.TRANSFER_DECISION).set("");
        } else if (day.get().isEmpty()) {
            day.set(DayText.of(list.getValue().day()));
        }
    }

    private void review() {
        boolean any = opened.get();
        dirty.set(any && !form().equals(kept));
        changesCell.set(any && MemberCheck.changesCell(form(), list.getValue()));
        Map<MemberField, Problem> visible = new EnumMap<>(MemberField.class);
        if (any) {
            visible.putAll(check());
            visible.keySet().retainAll(told);
        }
        problems.set(visible);
    }

    private Map<MemberField, Problem> check() {
        return opened.get() ? MemberCheck.problems(form().tidy(today.get()), list.getValue(), today.get()) : Map.of();
    }

    private MemberForm form() {
        Map<MemberField, String> values = new EnumMap<>(MemberField.class);
        fields.forEach((field, text) -> values.put(field, text.get()));
        return new MemberForm(kept.id(), values);
    }

    /** What a field will keep of a text; applied when the focus leaves it. */
    public String tidy(MemberField field, String text) {
        return MemberForm.tidy(field, text, today.get());
    }

    /** The focus has left a field: from now on its problems are told. */
    public void leave(MemberField field) {
        told.add(field);
        review();
    }

    /** The form as it can be saved; empty when something stands against it, which is then told. */
    Optional<MemberForm> submit() {
        if (!dirty.get() || busy.get()) {
            return Optional.empty();
        }
        told.addAll(EnumSet.allOf(MemberField.class));
        review();
        Optional<MemberField> first = problems.get().entrySet().stream()
                .filter(entry -> MemberCheck.blocks(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        first.ifPresent(this::want);
        return first.isPresent() ? Optional.empty() : Optional.of(form().tidy(today.get()));
    }

    /** A form was saved; what was typed since then stays a draft. */
    void saved(MemberForm form) {
        MemberForm draft = drafts.get(form.id());
        if (draft != null && draft.tidy(today.get()).equals(form)) {
            drafts.remove(form.id());
        }
    }

    /** Throws away what was typed, and hands it back; empty when nothing was. */
    Optional<MemberForm> discard() {
        MemberForm thrown = drafts.remove(kept.id());
        told.clear();
        fill(kept);
        review();
        return Optional.ofNullable(thrown);
    }

    /** The text of a field, in both directions. */
    public StringProperty field(MemberField field) {
        return fields.get(field);
    }

    /** What is to be told now, by field. */
    public ReadOnlyObjectProperty<Map<MemberField, Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Whether a form is open. */
    public ReadOnlyBooleanProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Whether the open form holds something that is not saved. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** Whether the member moves to another cell, so that day and decision are asked for. */
    public ReadOnlyBooleanProperty changesCellProperty() {
        return changesCell.getReadOnlyProperty();
    }

    /** The field that wants the focus: it keeps the form from being saved, or a new form begins with it. */
    public ReadOnlyObjectProperty<MemberField> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Whether the form is being saved. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    /** The unsaved forms by id of the member; {@link MemberModel#NEW} for a new one. */
    public ObservableMap<Long, MemberForm> drafts() {
        return drafts;
    }
}
