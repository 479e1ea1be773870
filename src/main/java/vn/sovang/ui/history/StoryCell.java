package vn.sovang.ui.history;

import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.service.history.FieldStory;
import vn.sovang.service.history.FieldStory.Told;
import vn.sovang.service.history.RowStory;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.WrappingCell;

/** A line of a story: what was, paler, and what is. */
public final class StoryCell extends WrappingCell<StoryLine> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final DateTimeFormatter STEP = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final double NAME_WIDTH = 132;

    private final Words words;
    private final Consumer<Subject> open;

    /** @param open shows a record on its screen, null where that makes no sense */
    public StoryCell(Words words, Consumer<Subject> open) {
        this.words = words;
        this.open = open;
        getStyleClass().add("story-cell");
    }

    @Override
    protected void updateItem(StoryLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        pseudoClassStateChanged(HEAD, !empty && line instanceof StoryLine.Head);
        setGraphic(empty || line == null ? null : row(line));
        setAccessibleText(empty || line == null ? null : said(line));
    }

    private HBox row(StoryLine line) {
        HBox row = new HBox();
        row.getStyleClass().add("story-row");
        switch (line) {
            case StoryLine.Step step -> step(row, step);
            case StoryLine.Head head -> head(row, head.row());
            case StoryLine.Of of -> field(row, of.field());
            case StoryLine.Left left -> row.getChildren().setAll(new Label(words.say("history.left", left.count())));
        }
        return row;
    }

    private void step(HBox row, StoryLine.Step step) {
        Label label = new Label(step.label());
        label.getStyleClass().add("story-step");
        label.setWrapText(true);
        label.setMinWidth(0);
        Label when = new Label(when(step));
        when.getStyleClass().add("story-when");
        when.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.getChildren().setAll(label, gap, when);
    }

    private String when(StoryLine.Step step) {
        return words.say("history.step", STEP.format(step.at()), step.who());
    }

    private void head(HBox row, RowStory story) {
        Label what = new Label(title(story));
        what.getStyleClass().add("story-title");
        what.setWrapText(true);
        Label deed = new Label(words.say(deedKey(story.deed())));
        deed.getStyleClass()
                .addAll(
                        "badge",
                        switch (story.deed()) {
                            case ADDED -> "success";
                            case CHANGED -> "accent";
                            case REMOVED -> "danger";
                        });
        deed.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.getStyleClass().add("story-head");
        row.getChildren().setAll(what, deed, gap);
        if (open != null && story.subject() != null) {
            Button go = new Button(words.say("history.open"));
            go.getStyleClass().addAll("flat", "small");
            go.setMinWidth(USE_PREF_SIZE);
            go.setFocusTraversable(false);
            go.setOnAction(event -> open.accept(story.subject()));
            row.getChildren().add(go);
        }
    }

    private void field(HBox row, FieldStory field) {
        Label name = new Label(words.say(field.name().key()));
        name.getStyleClass().add("story-name");
        name.setWrapText(true);
        name.setMinWidth(NAME_WIDTH);
        name.setPrefWidth(NAME_WIDTH);
        row.getChildren().setAll(name);
        if (field.before() != null) {
            row.getChildren().add(value(say(field.before()), "story-before"));
        }
        if (field.before() != null && field.after() != null) {
            row.getChildren().add(Icons.of(Feather.ARROW_RIGHT));
        }
        if (field.after() != null) {
            row.getChildren().add(value(say(field.after()), "story-after"));
        }
    }

    /** What was and what is share the room. */
    private static Label value(String text, String style) {
        Label value = new Label(text);
        value.getStyleClass().add(style);
        value.setWrapText(true);
        value.setMinWidth(0);
        value.setPrefWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        return value;
    }

    private String title(RowStory story) {
        String kind = words.say(story.kind().key());
        return story.what().isEmpty() ? kind : words.say("history.record", kind, story.what());
    }

    private static String deedKey(RowStory.Deed deed) {
        return switch (deed) {
            case ADDED -> "history.deed.added";
            case CHANGED -> "history.deed.changed";
            case REMOVED -> "history.deed.removed";
        };
    }

    private String say(Told told) {
        return told.say(words);
    }

    /** The line in words, for who hears it. */
    private String said(StoryLine line) {
        return switch (line) {
            case StoryLine.Step step -> step.label() + ", " + when(step);
            case StoryLine.Head head ->
                title(head.row()) + ", " + words.say(deedKey(head.row().deed()));
            case StoryLine.Of of ->
                words.say(of.field().name().key()) + ": "
                        + (of.field().before() == null ? "" : say(of.field().before()))
                        + " → "
                        + (of.field().after() == null ? "" : say(of.field().after()));
            case StoryLine.Left left -> words.say("history.left", left.count());
        };
    }
}
