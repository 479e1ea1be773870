package vn.sovang.ui.history;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;

/** The screen of all changes as the shell knows it. */
public final class HistoryScreen implements Screen {
    private final HistoryModel model;

    public HistoryScreen(HistoryModel model) {
        this.model = model;
    }

    @Override
    public Parent view(Words words) {
        return Views.load(new HistoryController(model, words), words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "history.search";
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void open(Subject subject) {
        model.open(subject.id());
    }
}
