package vn.sovang.ui.people;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import vn.sovang.base.Words;
import vn.sovang.ui.common.form.RecordModel;

/** The head of a form: the name as it is typed, and what has to be said of the record at once. */
public final class FormHead {
    /** A word with the style that colours it. */
    public record Badge(String text, String style) {}

    private final RecordModel<?, ?, ?> model;
    private final Words words;
    private final Label title;
    private final FlowPane badges;
    private final Supplier<List<Badge>> state;

    /**
     * Shows the head and keeps it up to date.
     *
     * @param name what is typed as the name
     * @param fresh key of what a new form is called
     * @param state what is said of the open record
     */
    public FormHead(
            RecordModel<?, ?, ?> model,
            Words words,
            Label title,
            FlowPane badges,
            StringProperty name,
            String fresh,
            Supplier<List<Badge>> state) {
        this.model = model;
        this.words = words;
        this.title = title;
        this.badges = badges;
        this.state = state;
        Runnable show = () -> show(name.get(), fresh);
        name.subscribe(now -> show.run());
        model.openProperty().subscribe(now -> show.run());
        model.listProperty().subscribe(now -> show.run());
        model.editor().dirtyProperty().subscribe(now -> show.run());
    }

    private void show(String name, String fresh) {
        boolean isNew = model.openProperty().get() == RecordModel.NEW;
        title.setText(name.isBlank() ? words.say(isNew ? fresh : "people.form.nameless") : name);
        badges.getChildren().clear();
        if (model.editor().dirtyProperty().get()) {
            add(new Badge(words.say("form.badge.unsaved"), "accent"));
        }
        state.get().forEach(this::add);
    }

    private void add(Badge badge) {
        Label label = new Label(badge.text());
        label.getStyleClass().addAll("badge", badge.style());
        badges.getChildren().add(label);
    }
}
