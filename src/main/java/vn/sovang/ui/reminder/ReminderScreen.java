package vn.sovang.ui.reminder;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.Views;

/** The screen of what is due, as the shell knows it. */
public final class ReminderScreen implements Screen {
    private final ReminderModel model;
    private final TableMemory memory;

    public ReminderScreen(ReminderModel model, TableMemory memory) {
        this.model = model;
        this.memory = memory;
    }

    @Override
    public Parent view(Words words) {
        return Views.load(new ReminderController(model, memory, words), words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "reminder.search";
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
