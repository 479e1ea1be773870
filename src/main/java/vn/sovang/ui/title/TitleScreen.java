package vn.sovang.ui.title;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;

/** The grid of titles as the shell knows it. */
public final class TitleScreen implements Screen {
    private final TitleModel model;
    private final List<Command> commands;

    public TitleScreen(TitleModel model) {
        this.model = model;
        var editor = model.editor();
        commands = List.of(
                new Command(
                        "title.command.all",
                        "Shortcut+Shift+A",
                        Bindings.isNotEmpty(model.shown()),
                        () -> model.all(true)),
                new Command("title.command.none", null, Bindings.isNotEmpty(model.shown()), () -> model.all(false)),
                new Command(
                        "form.command.save",
                        "Shortcut+S",
                        editor.dirtyProperty().and(editor.busyProperty().not()),
                        model::save),
                new Command("form.command.cancel", null, editor.dirtyProperty(), model::cancel));
    }

    @Override
    public Parent view(Words words) {
        return Views.load(new TitleController(model, words), words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "title.search";
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
    public void showUnsaved() {
        model.showUnsaved();
    }
}
