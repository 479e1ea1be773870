package vn.sovang.ui.common.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.service.form.Form;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.common.TextFields;

/**
 * Wires the fields of a view to an editor: each {@link Field} names by its id the constant of {@code F} it holds. Its
 * control gets the same id in small letters. Text fields, text areas, combo boxes of codes and check boxes ({@value #YES}
 * or empty) are known.
 */
public final class FormFields<F extends Enum<F>> {
    /** Text of a ticked check box; that of an empty one is empty. */
    public static final String YES = "true";

    private static final double ABOVE = 40;

    private final FormEditor<F> editor;
    private final Words words;
    private final String prefix;
    private final Map<F, Field> fields;
    private Subscription subscriptions = Subscription.EMPTY;

    /**
     * Finds and wires all fields below a node, shows their problems and follows the focus the editor wants.
     *
     * @param scroll brings a field into view; null where nothing scrolls
     */
    public FormFields(FormEditor<F> editor, Words words, Parent body, ScrollPane scroll) {
        this(editor, words, body, scroll, "");
    }

    /**
     * As {@link #FormFields(FormEditor, Words, Parent, ScrollPane)}.
     *
     * @param prefix stands before the id of each control, where a window has several forms with fields of one name
     */
    public FormFields(FormEditor<F> editor, Words words, Parent body, ScrollPane scroll, String prefix) {
        this.editor = editor;
        this.words = words;
        this.prefix = prefix;
        fields = new EnumMap<>(editor.type());
        collect(body);
        fields.forEach(this::wire);
        until(editor.problemsProperty().subscribe(this::show));
        until(editor.wantedProperty().subscribe(wanted -> {
            if (wanted != null) {
                focus(wanted, body, scroll);
            }
        }));
    }

    private void until(Subscription released) {
        subscriptions = subscriptions.and(released);
    }

    /** Lets go of the editor, which outlives this view. */
    public void release() {
        subscriptions.unsubscribe();
        fields.forEach((name, field) -> {
            if (field.getControl() instanceof TextInputControl input) {
                input.textProperty().unbindBidirectional(editor.field(name));
            }
        });
    }

    private void collect(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Field field) {
                fields.put(Enum.valueOf(editor.type(), field.getId()), field);
            } else if (child instanceof Parent inner) {
                collect(inner);
            }
        }
    }

    private void wire(F name, Field field) {
        StringProperty text = editor.field(name);
        switch (field.getControl()) {
            case TextInputControl input -> {
                input.textProperty().bindBidirectional(text);
                TextFields.tidyOnLeave(input, typed -> editor.tidy(name, typed));
                if (input instanceof TextArea area) {
                    TextFields.tabLeaves(area);
                }
            }
            case ComboBox<?> box -> {
                until(Choices.bind(box(name), text));
                Choices.typeAhead(box);
            }
            case CheckBox box -> {
                until(text.subscribe(now -> box.setSelected(YES.equals(now))));
                box.selectedProperty().subscribe(now -> text.set(now ? YES : ""));
            }
            default -> throw new IllegalStateException("no way to wire " + name);
        }
        field.getControl().setId(prefix + name.name().toLowerCase(Locale.ROOT));
        field.getControl().focusedProperty().subscribe((was, focused) -> {
            if (was && !focused) {
                editor.leave(name);
            }
        });
    }

    /** The choice box of a field; it holds codes. */
    @SuppressWarnings("unchecked")
    public ComboBox<String> box(F name) {
        return (ComboBox<String>) fields.get(name).getControl();
    }

    /** The field as it stands in the view. */
    public Field field(F name) {
        return fields.get(name);
    }

    /** The codes a box offers. */
    public void choices(F name, CodeList codes, String none) {
        Choices.fill(box(name), codes, none);
    }

    /**
     * The codes a box offers, and at their end an entry by which the clerk adds another.
     *
     * @see Choices#onAdd
     */
    public void extendable(F name, CodeList codes, String none) {
        Choices.fill(box(name), codes, none, words.say("form.list.add"));
    }

    /** The values a box offers, the empty one among them where the field may be empty. */
    public void choices(F name, List<String> values, Function<String, String> label) {
        Choices.fill(box(name), values, label);
    }

    /**
     * Offers texts below a text field while somebody types; nothing is chosen until the clerk chooses it.
     *
     * @param find what fits to the text typed so far, the best first
     */
    public void suggest(F name, Function<String, List<String>> find) {
        Suggestions.below((TextInputControl) fields.get(name).getControl(), find);
    }

    /** Binds the buttons below the form. */
    public void buttons(Button save, Button cancel) {
        save.disableProperty().bind(editor.dirtyProperty().not().or(editor.busyProperty()));
        cancel.disableProperty()
                .bind(editor.dirtyProperty().or(editor.freshProperty()).not());
    }

    private void show(Map<F, Problem> problems) {
        fields.forEach((name, field) -> {
            Problem problem = problems.get(name);
            field.tell(problem == null ? null : words.say(problem), problem != null && Form.blocks(problem));
        });
    }

    private void focus(F wanted, Parent body, ScrollPane scroll) {
        Platform.runLater(() -> {
            Field field = fields.get(wanted);
            if (field == null) {
                return;
            }
            field.getControl().requestFocus();
            if (scroll == null) {
                return;
            }
            double height = body.getBoundsInLocal().getHeight()
                    - scroll.getViewportBounds().getHeight();
            if (height > 0) {
                double y = body.sceneToLocal(field.localToScene(field.getBoundsInLocal()))
                        .getMinY();
                scroll.setVvalue(Math.clamp((y - ABOVE) / height, 0, 1));
            }
        });
    }
}
