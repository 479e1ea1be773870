package vn.sovang.ui.common;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Good news that needs no answer: something was saved, a file was written. */
public final class Notices {
    /**
     * One piece of news.
     *
     * @param actionName name of what can be done now, null when nothing
     */
    public record Notice(String text, String actionName, Runnable action) {}

    private final ReadOnlyObjectWrapper<Notice> latest = new ReadOnlyObjectWrapper<>();

    public void tell(String text) {
        latest.set(new Notice(text, null, () -> {}));
    }

    public void tell(String text, String actionName, Runnable action) {
        latest.set(new Notice(text, actionName, action));
    }

    /** The latest one, null before the first. */
    public ReadOnlyObjectProperty<Notice> latestProperty() {
        return latest.getReadOnlyProperty();
    }
}
