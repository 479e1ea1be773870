package vn.sovang.ui.common.form;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import vn.sovang.ui.common.Look;

/**
 * Texts offered below a field while somebody types. The focus and what is typed stay as they are until one is chosen by
 * the arrow keys and Enter, or by a click: Unikey takes letters back by Backspace, so nothing is ever completed inline.
 */
final class Suggestions {
    private static final int MOST = 8;
    private static final double ROW = 26;

    private final TextInputControl field;
    private final Function<String, List<String>> find;
    private final Popup popup = new Popup();
    private final ListView<String> list = new ListView<>();
    private boolean choosing;

    private Suggestions(TextInputControl field, Function<String, List<String>> find) {
        this.field = field;
        this.find = find;
        list.getStyleClass().add("suggestions");
        list.getStylesheets().add(Look.sheet());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> choose());
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
    }

    static void below(TextInputControl field, Function<String, List<String>> find) {
        Suggestions suggestions = new Suggestions(field, find);
        field.textProperty().addListener((observed, was, now) -> suggestions.typed(now));
        field.focusedProperty().addListener((observed, was, focused) -> suggestions.popup.hide());
        field.addEventFilter(KeyEvent.KEY_PRESSED, suggestions::key);
    }

    private void typed(String text) {
        if (choosing || !field.isFocused() || text == null || text.isBlank()) {
            popup.hide();
            return;
        }
        List<String> found = find.apply(text).stream()
                .filter(offer -> !offer.equals(text))
                .limit(MOST)
                .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        if (found.isEmpty()) {
            popup.hide();
            return;
        }
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        list.setPrefSize(place.getWidth(), found.size() * ROW + 2);
        if (!popup.isShowing()) {
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private void key(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose() {
        String chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen != null) {
            choosing = true;
            field.setText(chosen);
            field.positionCaret(chosen.length());
            choosing = false;
        }
    }
}
