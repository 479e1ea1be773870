package vn.sovang.ui.people;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Lines below a heading that tell what is kept and cannot be typed: what was before, titles by year. Hidden when none. */
public final class Facts extends VBox {
    private final StringProperty heading = new SimpleStringProperty(this, "heading", "");

    /**
     * One line.
     *
     * @param remove takes it out of the register, null when that is not done here
     */
    public record Fact(String text, Runnable remove) {
        public static Fact of(String text) {
            return new Fact(text, null);
        }
    }

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

    /**
     * Shows these lines instead of those before.
     *
     * @param removing what taking a line out is called
     */
    public void show(List<Fact> lines, String removing) {
        Label title = new Label(heading.get());
        title.getStyleClass().add("section");
        getChildren().setAll(title);
        for (Fact line : lines) {
            Label label = new Label(line.text());
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            getChildren().add(label);
            if (line.remove() != null) {
                Hyperlink remove = new Hyperlink(removing);
                remove.setAccessibleText(removing + ": " + line.text());
                remove.setOnAction(event -> line.remove().run());
                getChildren().add(remove);
            }
        }
        setVisible(!lines.isEmpty());
    }
}
