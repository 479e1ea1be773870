package vn.sovang.ui.common;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Text fields that suit Vietnamese typing. Unikey composes a letter by sending Backspace and the letter anew, so nothing
 * is rewritten, filtered or completed while somebody types; texts are tidied when the focus leaves.
 */
public final class TextFields {
    private TextFields() {}

    /** Tidies a field when the focus leaves it. */
    public static void tidyOnLeave(TextInputControl field, UnaryOperator<String> tidy) {
        field.focusedProperty().addListener((observed, was, focused) -> {
            if (!focused && field.getText() != null) {
                String tidied = tidy.apply(field.getText());
                if (!tidied.equals(field.getText())) {
                    field.setText(tidied);
                }
            }
        });
    }

    /** Lets Tab leave a text area, as it leaves every other field. */
    public static void tabLeaves(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                event.consume();
                area.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        TabKeys.LEAVING,
                        KeyCode.TAB,
                        event.isShiftDown(),
                        true,
                        false,
                        false));
            }
        });
    }
}
