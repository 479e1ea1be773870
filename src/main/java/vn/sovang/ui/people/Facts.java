package vn.sovang.ui.people;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Lines below a heading that tell what is kept and cannot be typed: what was before, titles by year. Hidden when none. */
public final class Facts extends VBox {
    private final StringProperty heading = new SimpleStringProperty(this, "heading", "");

    public Facts() {
        getStyleClass().add("facts");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    public String getHeading() {
        return heading.get();
    }

    public void setHeading(String text) {
        heading.set(text);
    }

    public StringProperty headingProperty() {
        return heading;
    }

    /** Shows these lines instead of those before. */
    public void show(List<String> lines) {
        Label title = new Label(heading.get());
        title.getStyleClass().add("section");
        getChildren().setAll(title);
        for (String line : lines) {
            Label label = new Label(line);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            getChildren().add(label);
        }
        setVisible(!lines.isEmpty());
    }
}
