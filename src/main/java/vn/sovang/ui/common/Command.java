package vn.sovang.ui.common;

import javafx.beans.value.ObservableBooleanValue;

/**
 * Something a screen can do, as menu, shortcut and button know it.
 *
 * @param key of its name in the bundles
 * @param shortcut as {@link javafx.scene.input.KeyCombination} reads it, for instance {@code Shortcut+S}; null for none
 * @param possible whether it can be done now
 */
public record Command(String key, String shortcut, ObservableBooleanValue possible, Runnable action) {

    /** Does it if it can be done now. */
    public void run() {
        if (possible.get()) {
            action.run();
        }
    }
}
