package vn.sovang.ui.common;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyEvent;

/**
 * A text field that hides all but the last digits of a number from those who look over the clerk's shoulder, until it is
 * asked for or typed into. What is hidden cannot be copied.
 */
public final class SecretField extends TextField {
    private static final int OPEN = 3;

    private final BooleanProperty revealed = new SimpleBooleanProperty();

    public SecretField() {
        getStyleClass().add("secret-field");
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!event.isShortcutDown()
                    && !event.isAltDown()
                    && !event.getCharacter().isEmpty()
                    && event.getCharacter().charAt(0) >= ' ') {
                revealed.set(true);
            }
        });
        revealed.subscribe(now -> repaint());
    }

    /** Whether the whole number is shown. */
    public BooleanProperty revealedProperty() {
        return revealed;
    }

    /** The skin asks for the mask only when the text changes. */
    private void repaint() {
        if (getSkin() != null) {
            setSkin(createDefaultSkin());
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TextFieldSkin(this) {
            @Override
            protected String maskText(String text) {
                return revealed.get() ? text : mask(text);
            }
        };
    }

    /** The number with dots in the place of all but its last digits; as long as the number itself. */
    public static String mask(String number) {
        int hidden = Math.max(0, number.length() - OPEN);
        return "•".repeat(hidden) + number.substring(hidden);
    }

    @Override
    public void copy() {
        if (revealed.get()) {
            super.copy();
        }
    }

    @Override
    public void cut() {
        if (revealed.get()) {
            super.cut();
        }
    }
}
