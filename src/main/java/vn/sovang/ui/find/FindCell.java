package vn.sovang.ui.find;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.service.search.Entry;
import vn.sovang.ui.common.Icons;

/** A row of the palette: icon, name, and to its right what tells it from others. */
final class FindCell extends ListCell<FindRow> {
    private static final String HEADING = "find-heading";

    /** A long title leaves this much for what stands beside it. */
    private static final double LEAST_BESIDE = 150;

    private final Words words;
    private final FindModel model;
    private final HBox line = new HBox();
    private final Label title = new Label();
    private final Label beside = new Label();
    private final Label mark = new Label();
    private final Label keys = new Label();

    FindCell(FindModel model, Words words) {
        this.model = model;
        this.words = words;
        line.getStyleClass().add("find-line");
        title.getStyleClass().add("find-title");
        title.setMinWidth(0);
        beside.getStyleClass().add("find-beside");
        beside.setPrefWidth(0);
        beside.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(beside, Priority.ALWAYS);
        mark.setMinWidth(USE_PREF_SIZE);
        keys.getStyleClass().add("find-keys");
        keys.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
        setOnMouseMoved(event -> model.select(getIndex()));
        setOnMouseClicked(event -> {
            if (!isEmpty() && getItem().selectable()) {
                model.select(getIndex());
                model.choose();
            }
        });
    }

    @Override
    protected void updateItem(FindRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove(HEADING);
        setText(null);
        setGraphic(null);
        if (empty || row == null) {
            return;
        }
        switch (row) {
            case FindRow.Heading heading -> {
                getStyleClass().add(HEADING);
                String name = words.say(heading.key());
                setText(heading.total() == 0 ? name : words.say("find.heading", name, heading.total()));
            }
            case FindRow.Found found -> found(found.entry());
            case FindRow.Doing doing -> doing(doing.deed());
            case FindRow.More more -> more(more);
        }
    }

    private void found(Entry entry) {
        fill(Kinds.icon(entry.subject().kind()), entry.title(), entry.beside(), "");
        String style = switch (entry.mark()) {
            case NONE -> null;
            case FORMER -> "neutral";
            case DRAFT -> "warning";
            case REVOKED -> "danger";
        };
        if (style != null) {
            mark.setText(words.say(
                    switch (entry.mark()) {
                        case NONE, FORMER -> "find.mark.former";
                        case DRAFT -> "find.mark.draft";
                        case REVOKED -> "find.mark.revoked";
                    }));
            mark.getStyleClass().setAll("label", "badge", style);
            line.getChildren().add(mark);
        }
    }

    private void doing(Deed deed) {
        fill(deed.icon(), deed.name(), deed.beside(), deed.shortcut());
    }

    private void more(FindRow.More more) {
        fill(Feather.CORNER_DOWN_RIGHT, words.say("find.more", more.left()), "", "");
    }

    private void fill(Feather icon, String name, String next, String shortcut) {
        title.setText(name);
        beside.setText(next);
        beside.setMinWidth(next.isEmpty() ? 0 : LEAST_BESIDE);
        keys.setText(shortcut);
        Node picture = Icons.of(icon);
        line.getChildren().setAll(picture, title, beside);
        if (!shortcut.isEmpty()) {
            line.getChildren().add(keys);
        }
        setGraphic(line);
        setAccessibleText(next.isEmpty() ? name : name + ", " + next);
    }
}
