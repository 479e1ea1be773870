package vn.sovang.ui.common.form;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import vn.sovang.base.Problem;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormDraft;

/**
 * One form while it is edited, without controls. What is typed is kept as a draft for each subject until it is saved or
 * thrown away, whatever is opened in between. A problem is told when its field is left, not while one types.
 *
 * @param <F> the fields, in the order in which they stand on the screen
 */
public final class FormEditor<F extends Enum<F>> {
    private final Class<F> type;
    private final Supplier<Form.Kind<F>> kind;
    private final Map<F, StringProperty> fields;
    private final ObservableMap<Long, FormDraft<F>> drafts = FXCollections.observableHashMap();
    private final Set<F> told;
    private final ReadOnlyObjectWrapper<Map<F, Problem>> problems = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<F> wanted = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private BiConsumer<F, Form<F>> typed = (field, form) -> {};
    private Form<F> kept = Form.blank();
    private boolean filling;

    /**
     * No form is open.
     *
     * @param kind asked anew each time, since what is wrong depends on what the register knows by then
     */
    public FormEditor(Class<F> type, Supplier<Form.Kind<F>> kind) {
        this.type = type;
        this.kind = kind;
        fields = new EnumMap<>(type);
        told = EnumSet.noneOf(type);
        for (F field : type.getEnumConstants()) {
            StringProperty text = new SimpleStringProperty("");
            text.subscribe(now -> changed(field));
            fields.put(field, text);
        }
    }

    /**
     * Says what follows when the clerk has changed a field: another field that is then suggested.
     *
     * @param follower gets the field and the form as it now stands
     */
    public void onTyped(BiConsumer<F, Form<F>> follower) {
        typed = follower;
    }

    /**
     * Opens a form, with its draft where there is one. The form that is open already may be opened again, as it is kept
     * now: what was typed stays.
     *
     * @param form as it is kept, null to close
     */
    public void open(Form<F> form) {
        boolean same = opened.get() && form != null && form.id() == kept.id();
        opened.set(form != null);
        fresh.set(form != null && form.isNew());
        kept = form == null ? Form.blank() : form;
        FormDraft<F> draft = form == null ? null : drafts.get(kept.id());
        Form<F> shown = draft == null ? kept : draft.over(kept);
        if (draft != null && shown.equals(kept)) {
            drafts.remove(kept.id());
        }
        fill(shown);
        if (!same) {
            told.clear();
            if (!kept.isNew()) {
                told.addAll(check().keySet());
            }
        }
        review();
        if (!same && form != null && form.isNew()) {
            want(type.getEnumConstants()[0]);
        }
    }

    /** Tells nothing until a field is left, as in a new form: what was just opened has not been filled in yet. */
    public void hush() {
        told.clear();
        review();
    }

    private void fill(Form<F> form) {
        filling = true;
        fields.forEach((field, text) -> {
            if (!form.get(field).equals(text.get())) {
                text.set(form.get(field));
            }
        });
        filling = false;
    }

    private void changed(F field) {
        if (filling || !opened.get()) {
            return;
        }
        typed.accept(field, form());
        keepDraft();
        review();
    }

    private void keepDraft() {
        Form<F> form = form();
        FormDraft<F> draft = FormDraft.of(kept, form);
        if (form.equals(kept) || draft.edits().isEmpty()) {
            drafts.remove(kept.id());
        } else {
            drafts.put(kept.id(), draft);
        }
    }

    /** Looks at the form anew, because something it is checked against has changed. */
    public void review() {
        dirty.set(opened.get() && !form().equals(kept));
        Map<F, Problem> visible = new EnumMap<>(type);
        visible.putAll(check());
        visible.keySet().retainAll(told);
        problems.set(visible);
    }

    private Map<F, Problem> check() {
        return opened.get() ? kind.get().problems(tidied()) : Map.of();
    }

    /** The form as it stands on the screen. */
    public Form<F> form() {
        Map<F, String> values = new EnumMap<>(type);
        fields.forEach((field, text) -> values.put(field, text.get()));
        return new Form<>(kept.id(), values);
    }

    /** The form as it would be kept. */
    public Form<F> tidied() {
        return form().tidy(kind.get());
    }

    /** What a field will keep of a text; applied when the focus leaves it. */
    public String tidy(F field, String text) {
        return kind.get().tidy(field, text);
    }

    /** The focus has left a field: from now on its problems are told. */
    public void leave(F field) {
        told.add(field);
        review();
    }

    /** Asks for the focus in a field. */
    public void want(F field) {
        wanted.set(null);
        wanted.set(field);
    }

    /** The tidied form when it can be saved; empty when something stands against it, which is then told. */
    public Optional<Form<F>> submit() {
        if (!dirty.get() || busy.get()) {
            return Optional.empty();
        }
        told.addAll(EnumSet.allOf(type));
        review();
        Optional<F> first = problems.get().entrySet().stream()
                .filter(entry -> Form.blocks(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        first.ifPresent(this::want);
        return first.isPresent() ? Optional.empty() : Optional.of(tidied());
    }

    /** A form was saved; what was typed since then stays a draft. */
    public void saved(Form<F> form) {
        FormDraft<F> draft = drafts.get(form.id());
        boolean all = draft != null
                && draft.edits().entrySet().stream()
                        .allMatch(edit -> tidy(edit.getKey(), edit.getValue()).equals(form.get(edit.getKey())));
        if (all) {
            drafts.remove(form.id());
        }
    }

    /** Throws away what was typed, and hands it back; empty when nothing was. */
    public Optional<FormDraft<F>> discard() {
        FormDraft<F> thrown = drafts.remove(kept.id());
        told.clear();
        fill(kept);
        review();
        return Optional.ofNullable(thrown);
    }

    /** Gives back drafts that were thrown away or left over from the last time; newer ones win. */
    public void restore(Iterable<FormDraft<F>> earlier) {
        for (FormDraft<F> draft : earlier) {
            drafts.putIfAbsent(draft.id(), draft);
            if (opened.get() && draft.id() == kept.id()) {
                open(kept);
            }
        }
    }

    /** The text of a field, in both directions. */
    public StringProperty field(F field) {
        return fields.get(field);
    }

    /** The fields of the form. */
    public Class<F> type() {
        return type;
    }

    /** What is to be told now, by field, in their order. */
    public ReadOnlyObjectProperty<Map<F, Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Whether a form is open. */
    public ReadOnlyBooleanProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Whether the open form is of something new. */
    public ReadOnlyBooleanProperty freshProperty() {
        return fresh.getReadOnlyProperty();
    }

    /** Whether the open form holds something that is not saved. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** The field that wants the focus: it keeps the form from being saved, or a new form begins with it. */
    public ReadOnlyObjectProperty<F> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Whether the form is being saved. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    /** The unsaved forms by the id of their subject, 0 for a new one. */
    public ObservableMap<Long, FormDraft<F>> drafts() {
        return drafts;
    }
}
