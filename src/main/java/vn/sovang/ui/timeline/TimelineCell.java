package vn.sovang.ui.timeline;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.member.HistoryLine;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.WrappingCell;

/** One line of what happened: the day, what it was, where, by which decision. */
final class TimelineCell extends WrappingCell<HistoryLine> {
    private static final double DAY = 84;

    private final TimelineModel model;
    private final Words words;
    private final Label day = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label decision = new Label();
    private final Region space = new Region();
    private final HBox row;

    TimelineCell(TimelineModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("timeline-cell");
        day.getStyleClass().add("timeline-day");
        day.setMinWidth(DAY);
        title.getStyleClass().add("timeline-title");
        title.setWrapText(true);
        detail.getStyleClass().add("timeline-detail");
        detail.setWrapText(true);
        decision.getStyleClass().add("timeline-detail");
        decision.setWrapText(true);
        VBox text = new VBox(title, detail, decision);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(day, text, space);
        row.getStyleClass().add("timeline-row");
    }

    @Override
    protected void updateItem(HistoryLine line, boolean nothing) {
        super.updateItem(line, nothing);
        if (nothing || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        day.setText(line.day() == null ? words.say("timeline.undated") : DayText.of(line.day()));
        title.setText(line.title());
        show(detail, joined(line.detail(), until(line.until())));
        show(decision, line.decision().isEmpty() ? "" : words.say("timeline.decision", line.decision()));
        Node pen = model.hasDraft(line) ? Icons.of(Feather.EDIT_3, "accent") : space;
        row.getChildren().set(2, pen);
        setGraphic(row);
        setAccessibleText(String.join(". ", day.getText(), title.getText(), detail.getText(), decision.getText()));
    }

    private String until(LocalDate last) {
        return last == null ? "" : words.say("timeline.until", last);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " · " + other;
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
