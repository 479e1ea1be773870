package vn.sovang.ui.tables;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;

/** A table to read as the shell knows it. */
public final class TablesScreen implements Screen {
    private final TablesModel model;

    public TablesScreen(TablesModel model) {
        this.model = model;
    }

    @Override
    public Parent view(Words words) {
        return Views.load(new TablesController(model, words), words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "tables.search";
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
