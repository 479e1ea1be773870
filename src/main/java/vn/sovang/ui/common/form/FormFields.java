package vn.sovang.ui.common.form;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.service.form.Form;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.common.TextFields;

/**
 * The {@link Field}s of a view, found by their ids (the names of the fields) and wired to an editor: text in both
 * directions, problems, focus.
 *
 * @param <F> the fields
 */
public final class FormFields<F extends Enum<F>> {
    /** How much is left in view above a field that gets the focus, in pixels. */
    private static final double ABOVE = 40;

    private final FormEditor<F> editor;
    private final Words words;
    private final Map<F, Field> fields;
    private final Parent body;
    private final ScrollPane scroll;

    /**
     * Wires all fields below a node.
     *
     * @param scroll scrolls to the field that wants the focus; null when nothing scrolls
     */
    public FormFields(Class<F> type, FormEditor<F> editor, Words words, Parent body, ScrollPane scroll) {
        this.editor = editor;
        this.words = words;
        this.body = body;
        this.scroll = scroll;
        fields = new EnumMap<>(type);
        collect(type, body);
        fields.forEach(this::wire);
        editor.problemsProperty().subscribe(this::tell);
        editor.wantedProperty().subscribe(this::focus);
    }

    private void collect(Class<F> type, Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Field field) {
                fields.put(Enum.valueOf(type, field.getId()), field);
            } else if (child instanceof Parent inner) {
                collect(type, inner);
            }
        }
    }

    private void wire(F name, Field field) {
        Control control = field.getControl();
        switch (control) {
            case TextInputControl text -> {
                text.textProperty().bindBidirectional(editor.field(name));
                TextFields.tidyOnLeave(text, typed -> editor.tidy(name, typed));
            }
            case ComboBox<?> box -> {
                Choices.bind(box(name), editor.field(name));
                Choices.typeAhead(box);
            }
            default -> throw new IllegalStateException("no way to wire " + name);
        }
        control.setId(name.name().toLowerCase(Locale.ROOT));
        control.focusedProperty().subscribe((was, focused) -> {
            if (was && !focused) {
                editor.leave(name);
            }
        });
    }

    /** The choice box of a field, to be filled with its codes. */
    @SuppressWarnings("unchecked")
    public ComboBox<String> box(F name) {
        return (ComboBox<String>) fields.get(name).getControl();
    }

    public Field field(F name) {
        return fields.get(name);
    }

    private void tell(Map<F, Problem> problems) {
        fields.forEach((name, field) -> {
            Problem problem = problems.get(name);
            field.tell(problem == null ? null : words.say(problem), problem != null && Form.blocks(problem));
        });
    }

    /** Brings a field into view and gives it the focus; nothing for null. */
    public void focus(F wanted) {
        if (wanted == null || !fields.containsKey(wanted)) {
            return;
        }
        Platform.runLater(() -> {
            Field field = fields.get(wanted);
            field.getControl().requestFocus();
            if (scroll != null) {
                scrollTo(field);
            }
        });
    }

    private void scrollTo(Field field) {
        double height =
                body.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            double y = body.sceneToLocal(field.localToScene(field.getBoundsInLocal()))
                    .getMinY();
            scroll.setVvalue(Math.clamp((y - ABOVE) / height, 0, 1));
        }
    }
}
