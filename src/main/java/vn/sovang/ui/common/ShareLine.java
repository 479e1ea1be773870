package vn.sovang.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line of a chart: a name, its numbers written out, and the bar below; all of it is a button to its rows. */
public final class ShareLine {
    private ShareLine() {}

    /** The line. @param open shows its rows */
    public static Node of(String name, List<ShareBar.Part> parts, String numbers, Runnable open) {
        Label label = new Label(name);
        label.getStyleClass().add("chart-name");
        ShareBar bar = new ShareBar(parts);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label told = new Label(numbers);
        told.getStyleClass().add("chart-numbers");
        told.setMinWidth(Region.USE_PREF_SIZE);
        Button line = new Button();
        line.setGraphic(new VBox(2, new HBox(8, label, spring(), told), bar));
        line.getStyleClass().addAll("flat", "chart-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(name + ": " + numbers);
        line.setOnAction(event -> open.run());
        return line;
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
