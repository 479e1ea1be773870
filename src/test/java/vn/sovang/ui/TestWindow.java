package vn.sovang.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import vn.sovang.base.Words;
import vn.sovang.service.Services;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.shell.Place;

/** The window of a test on a store of its own. */
final class TestWindow implements AutoCloseable {
    private static final int LONGEST_SECONDS = 30;

    /** 1366 × 768 at 150 %: the smallest screen to be served, and the quickest to paint. */
    private static final int SMALL_WIDTH = 911;

    private static final int SMALL_HEIGHT = 512;

    final Stage stage;
    final Services services;
    final Language language = new Language(Words.VIETNAMESE);
    final MainWindow window;
    private final FxRobot robot = new FxRobot();

    TestWindow(Stage stage, Path folder) {
        this(stage, folder, (name, kind) -> Optional.empty());
    }

    TestWindow(Stage stage, Path folder, SaveAs saveAs) {
        this(stage, Samples.open(folder), saveAs);
    }

    TestWindow(Stage stage, Services services, SaveAs saveAs) {
        this.stage = stage;
        this.services = services;
        window = new MainWindow(stage, services, language, Samples.CLOCK, saveAs);
        stage.setWidth(SMALL_WIDTH);
        stage.setHeight(SMALL_HEIGHT);
        window.show();
        window.model().placeProperty().set(Place.MEMBERS);
    }

    void visit(Place place) {
        robot.interact(() -> window.model().placeProperty().set(place));
        settle();
    }

    /** Waits until everything asked for is shown. */
    void settle() {
        try {
            WaitForAsyncUtils.waitForFxEvents(1);
            WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, window::idle);
            WaitForAsyncUtils.waitForFxEvents(1);
        } catch (TimeoutException e) {
            throw new AssertionError("the window does not come to rest", e);
        }
    }

    void size(int width, int height) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    /** The first node that a query finds and that is of a type; columns and their cells bear the id of a field, too. */
    <T extends Node> T node(String query, Class<T> type) {
        return robot.lookup(query)
                .match((Node found) ->
                        type.isInstance(found) && !(found instanceof TableColumnHeader || found instanceof IndexedCell))
                .queryAs(type);
    }

    TableView<?> table() {
        return node(".table-view", TableView.class);
    }

    void select(int row) {
        robot.interact(() -> table().getSelectionModel().select(row));
        settle();
    }

    TextInputControl text(String query) {
        return node(query, TextInputControl.class);
    }

    /** Puts the focus into a field as a click would, wherever it has been scrolled to. */
    void focus(String query) {
        robot.interact(() -> node(query, Node.class).requestFocus());
        settle();
    }

    /** Types faster than any hand into what has the focus; {@code \b} is Backspace. */
    void type(String text) {
        type(null, text);
    }

    /** Types into a node of any window; null for what has the focus in the main one. */
    void type(Node target, String text) {
        robot.interact(() -> text.codePoints().forEach(letter -> {
            if (letter == '\b') {
                press(target, KeyCode.BACK_SPACE);
            } else {
                fire(
                        target,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                Character.toString(letter),
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
            }
        }));
        settle();
    }

    /** Presses a key, with others held down before it. */
    void push(KeyCode... keys) {
        robot.interact(() -> press((Node) null, keys));
        settle();
    }

    /** Presses a key where the focus of a scene is. */
    void press(Scene scene, KeyCode... keys) {
        robot.interact(() -> press(scene.getFocusOwner(), keys));
    }

    private void press(Node target, KeyCode... keys) {
        List<KeyCode> all = List.of(keys);
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            fire(
                    target,
                    new KeyEvent(
                            type,
                            "",
                            "",
                            all.getLast(),
                            all.contains(KeyCode.SHIFT),
                            all.contains(KeyCode.CONTROL),
                            all.contains(KeyCode.ALT),
                            false));
        }
        if (all.contains(KeyCode.ALT) && all.getLast() != KeyCode.ALT) {
            // Until Alt is let go letters are taken for those underlined in the menus.
            fire(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ALT, false, false, false, false));
        }
    }

    private void fire(Node target, KeyEvent event) {
        Node focused = target == null ? stage.getScene().getFocusOwner() : target;
        Event.fireEvent(focused == null ? stage.getScene() : focused, event);
    }

    @Override
    public void close() {
        if (Platform.isFxApplicationThread()) {
            stage.hide();
        } else {
            robot.interact(stage::hide);
        }
        services.close();
    }
}
