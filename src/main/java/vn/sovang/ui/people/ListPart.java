package vn.sovang.ui.people;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.ui.common.form.RecordModel;

/** What stands in the middle of a list that shows nothing: why, and what can be done. */
public final class ListPart {
    /**
     * The sentences of a list.
     *
     * @param none when there is no record at all
     * @param nothing when no record passes search and filters; its place 0 is the query
     * @param add name of adding one
     */
    public record Keys(String none, String nothing, String add) {}

    private ListPart() {}

    /** Keeps an empty list explained. */
    public static void explain(
            RecordModel<?, ?, ?> model, Words words, Keys keys, VBox box, Label text, Button action) {
        Runnable show = () -> {
            text.setText(
                    model.isEmpty()
                            ? words.say(keys.none())
                            : words.say(keys.nothing(), model.queryProperty().get()));
            action.setText(words.say(model.isEmpty() ? keys.add() : "people.list.clear"));
        };
        action.setOnAction(event -> {
            if (model.isEmpty()) {
                model.open(RecordModel.NEW);
            } else {
                model.clearFilters();
            }
        });
        box.visibleProperty().bind(model.loadedProperty());
        model.queryProperty().subscribe(now -> show.run());
        onRows(model, show);
        show.run();
    }

    /** Runs something whenever other rows are shown. */
    public static <R> void onRows(RecordModel<?, R, ?> model, Runnable show) {
        model.shown().addListener((ListChangeListener<R>) change -> show.run());
    }
}
