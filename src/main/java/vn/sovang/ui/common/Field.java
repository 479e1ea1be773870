package vn.sovang.ui.common;

import java.util.List;
import javafx.beans.DefaultProperty;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A field of a form: the label above, the control, and below it in words what is wrong with it. */
@DefaultProperty("control")
public final class Field extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final Label label = new Label();
    private final HBox head = new HBox(label);
    private final Label message = new Label();
    private final VBox foot = new VBox(message);
    private final ObjectProperty<Control> control = new SimpleObjectProperty<>(this, "control");
    private boolean required;
    private String name = "";

    public Field() {
        getStyleClass().add("field");
        label.getStyleClass().add("field-label");
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.managedProperty().bind(message.visibleProperty());
        message.setVisible(false);
        head.getStyleClass().add("field-head");
        foot.managedProperty().bind(foot.visibleProperty());
        foot.visibleProperty()
                .bind(message.visibleProperty()
                        .or(Bindings.size(foot.getChildren()).greaterThan(1)));
        setFillWidth(true);
        control.addListener((observed, was, now) -> build(now));
    }

    private void build(Control now) {
        now.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(now, Priority.NEVER);
        label.setLabelFor(now);
        getChildren().setAll(head, now, foot);
        nameControl("");
    }

    public Control getControl() {
        return control.get();
    }

    public void setControl(Control now) {
        control.set(now);
    }

    public ObjectProperty<Control> controlProperty() {
        return control;
    }

    public String getLabel() {
        return name;
    }

    public void setLabel(String text) {
        name = text;
        showLabel();
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean now) {
        required = now;
        showLabel();
    }

    private void showLabel() {
        label.setText(required ? name + " *" : name);
        nameControl("");
    }

    /** Puts something small beside the label: a link that shows what is hidden. */
    public void setAside(Node aside) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        head.getChildren().setAll(label, between, aside);
    }

    /** Shows lines below the control that are no problem of it: what looks alike in the register. */
    public void setNotes(List<? extends Node> notes) {
        foot.getChildren().setAll(message);
        foot.getChildren().addAll(notes);
    }

    /**
     * Shows what is wrong, or nothing.
     *
     * @param words null when all is well
     * @param blocks whether it keeps the form from being saved
     */
    public void tell(String words, boolean blocks) {
        boolean wrong = words != null && blocks;
        boolean doubtful = words != null && !blocks;
        Node node = control.get();
        node.pseudoClassStateChanged(WRONG, wrong);
        node.pseudoClassStateChanged(DOUBTFUL, doubtful);
        message.pseudoClassStateChanged(WRONG, wrong);
        message.pseudoClassStateChanged(DOUBTFUL, doubtful);
        message.setText(words == null ? "" : words);
        message.setGraphic(words == null ? null : Icons.of(wrong ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE));
        message.setVisible(words != null);
        nameControl(words == null ? "" : words);
    }

    /** What a screen reader says: the label, then what is wrong. */
    private void nameControl(String problem) {
        if (control.get() != null) {
            control.get().setAccessibleText(problem.isEmpty() ? name : name + ". " + problem);
        }
    }

    /** The words shown below the control, empty when all is well. */
    public String message() {
        return message.getText();
    }
}
