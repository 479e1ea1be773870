package vn.sovang.ui.post;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordCommands;

/** The screen of posts as the shell knows it. */
public final class PostScreen implements Screen {
    private final PostModel model;
    private final List<Command> commands;

    public PostScreen(PostModel model) {
        this.model = model;
        commands = new ArrayList<>(RecordCommands.of(model, "post.command.new"));
        commands.add(new Command("post.command.replace", "Shortcut+R", model.canReplace(), model::replace));
        commands.add(
                new Command("post.command.remove", null, model.openProperty().greaterThan(0), model::remove));
    }

    @Override
    public Parent view(Words words) {
        return Views.load(new PostController(model, words), words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "post.search";
    }

    @Override
    public List<Command> commands() {
        return List.copyOf(commands);
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
    public void showUnsaved() {
        model.openNextDraft();
    }
}
