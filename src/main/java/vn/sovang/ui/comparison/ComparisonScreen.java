package vn.sovang.ui.comparison;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;

/** The comparison of years as the shell knows it. */
public final class ComparisonScreen implements Screen {
    private final ComparisonModel model;
    private final Runnable print;
    private final List<Command> commands;

    /** @param print makes the comparison ready to be printed */
    public ComparisonScreen(ComparisonModel model, Runnable print) {
        this.model = model;
        this.print = print;
        commands = List.of(new Command("comparison.command.print", "Shortcut+P", model.loadedProperty(), print));
    }

    @Override
    public Parent view(Words words) {
        return Views.load(new ComparisonController(model, print, words), words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "comparison.search";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
