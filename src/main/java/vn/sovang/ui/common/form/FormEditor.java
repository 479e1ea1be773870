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

/**
 * A form while it is edited. What is typed is kept as a draft for each subject until it is saved or thrown away, whatever
 * is opened in between. A problem is told when its field is left, not while one types.
 *
 * @param <F> the fields
 */
public final class FormEditor<F extends Enum<F>> {
    private final Supplier<Form.Kind<F>> kind;
    private final Class<F> type;
    private final Map<F, StringProperty> fields;
    private final Set<F> told;
    private final ObservableMap<Long, Form<F>> drafts = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<Map<F, Problem>> problems = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<F> wanted = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private BiConsumer<F, Form<F>> typed = (field, form) -> {};
    private Form<F> kept = Form.blank();
    private boolean filling;

    /** @param kind asked anew each time, since what is wrong depends on what the register knows by then */
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
     * Opens a form, with its draft where there is one.
     *
     * @param form as it is kept, null to close
     */
    public void open(Form<F> form) {
        boolean same = opened.get() && form != null && form.id() == kept.id();
        opened.set(form != null);
        kept = form == null ? Form.blank() : form;
        if (!same) {
            told.clear();
        }
        fill(drafts.getOrDefault(kept.id(), kept));
        if (!same && !kept.isNew()) {
            told.addAll(check().keySet());
        }
        review();
        if (!same && form != null && form.isNew()) {
            want(type.getEnumConstants()[0]);
        }
    }

    private void want(F field) {
        wanted.set(null);
        wanted.set(field);
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
        Form<F> form = form();
        if (form.equals(kept)) {
            drafts.remove(kept.id());
        } else {
            drafts.put(kept.id(), form);
        }
        review();
    }

    private void review() {
        boolean any = opened.get();
        dirty.set(any && !form().equals(kept));
        Map<F, Problem> visible = new EnumMap<>(type);
        if (any) {
            visible.putAll(check());
            visible.keySet().retainAll(told);
        }
        problems.set(visible);
    }

    private Map<F, Problem> check() {
        return opened.get() ? kind.get().problems(form().tidy(kind.get())) : Map.of();
    }

    /** The form as it stands, with whatever is wrong in it. */
    public Form<F> form() {
        Map<F, String> values = new EnumMap<>(type);
        fields.forEach((field, text) -> values.put(field, text.get()));
        return new Form<>(kept.id(), values);
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

    /** The form as it can be saved; empty when something stands against it, which is then told. */
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
        return first.isPresent() ? Optional.empty() : Optional.of(form().tidy(kind.get()));
    }

    /** A form was saved; what was typed since then stays a draft. */
    public void saved(Form<F> form) {
        Form<F> draft = drafts.get(form.id());
        if (draft != null && draft.tidy(kind.get()).equals(form)) {
            drafts.remove(form.id());
        }
    }

    /** Throws away what was typed, and hands it back; empty when nothing was. */
    public Optional<Form<F>> discard() {
        Form<F> thrown = drafts.remove(kept.id());
        told.clear();
        fill(kept);
        review();
        return Optional.ofNullable(thrown);
    }

    /** The text of a field, in both directions. */
    public StringProperty field(F field) {
        return fields.get(field);
    }

    /** What is to be told now, by field. */
    public ReadOnlyObjectProperty<Map<F, Problem>> problemsProperty() {
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

    /** The field that wants the focus: it keeps the form from being saved, or a new form begins with it. */
    public ReadOnlyObjectProperty<F> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Whether the form is being saved. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    /** The unsaved forms by id of their subject; 0 for something new. */
    public ObservableMap<Long, Form<F>> drafts() {
        return drafts;
    }
}
