package vn.sovang.ui.common;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;

/** A small window that asks for one line of text. */
public final class AskText {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 150;

    /** Room for three lines of what is said first. */
    private static final double INTRO = 72;

    /**
     * The words of such a window.
     *
     * @param intro what it is about, above the text; may be empty
     * @param done the button that takes the text
     */
    public record Say(String title, String intro, String label, String done, String close) {}

    private AskText() {}

    /**
     * Asks, and returns at once.
     *
     * @param check what is wrong with the text, empty when nothing
     * @param done gets the text once it is sound
     */
    public static Stage open(
            Window owner,
            Words words,
            String title,
            String label,
            Function<String, Optional<Problem>> check,
            Consumer<String> done) {
        return open(owner, words, title, label, "", check, done);
    }

    /** As {@link #open}, with a text that stands there already. */
    public static Stage open(
            Window owner,
            Words words,
            String title,
            String label,
            String present,
            Function<String, Optional<Problem>> check,
            Consumer<String> done) {
        Say say = new Say(title, "", label, words.say("form.ask.save"), words.say("form.ask.close"));
        return open(owner, words, say, present, check, done);
    }

    /** As {@link #open}, in words of its own. */
    public static Stage open(
            Window owner, Words words, Say say, Function<String, Optional<Problem>> check, Consumer<String> done) {
        return open(owner, words, say, "", check, done);
    }

    private static Stage open(
            Window owner,
            Words words,
            Say say,
            String present,
            Function<String, Optional<Problem>> check,
            Consumer<String> done) {
        Field field = new Field();
        TextField text = new TextField(present);
        text.setId("ask-text");
        field.setLabel(say.label());
        field.setControl(text);
        Button save = new Button(say.done());
        save.setId("ask-save");
        save.setDefaultButton(true);
        save.getStyleClass().add("accent");
        Button close = new Button(say.close());
        close.setId("ask-close");
        Label intro = new Label(say.intro());
        intro.setId("ask-intro");
        intro.setWrapText(true);
        intro.setMinHeight(Region.USE_PREF_SIZE);
        VBox body = say.intro().isEmpty() ? new VBox(field) : new VBox(8, intro, field);
        body.getStyleClass().add("ask-body");
        HBox buttons = new HBox(close, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("form-buttons");
        BorderPane pane = new BorderPane(body);
        pane.getStyleClass().add("screen");
        pane.setBottom(buttons);
        Stage stage = Windows.open(owner, say.title(), pane, WIDTH, say.intro().isEmpty() ? HEIGHT : HEIGHT + INTRO);
        close.setOnAction(event -> stage.hide());
        save.setOnAction(event -> {
            Optional<Problem> wrong = check.apply(text.getText());
            field.tell(wrong.map(words::say).orElse(null), true);
            if (wrong.isEmpty()) {
                stage.hide();
                done.accept(text.getText());
            }
        });
        text.requestFocus();
        return stage;
    }
}
