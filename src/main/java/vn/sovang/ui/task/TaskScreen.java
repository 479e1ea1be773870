package vn.sovang.ui.task;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.service.search.Subject;
import vn.sovang.service.target.TaskFilter;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordCommands;

/** The screen of tasks as the shell knows it. */
public final class TaskScreen implements Screen {
    private final TaskModel model;
    private final List<Command> commands;

    public TaskScreen(TaskModel model) {
        this.model = model;
        commands = RecordCommands.of(model, "task.command.new");
    }

    @Override
    public Parent view(Words words) {
        return Views.load(new TaskController(model, words), words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "task.search";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void open(Subject subject) {
        model.show(subject.id());
    }

    @Override
    public void filter(String name) {
        model.clearFilters();
        model.filterProperty().set(TaskFilter.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void showUnsaved() {
        model.openNextDraft();
    }
}
