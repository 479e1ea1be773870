package vn.sovang.ui.ruling;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordCommands;

/** The screen of rules as the shell knows it. */
public final class RuleScreen implements Screen {
    private final RuleModel model;
    private final List<Command> commands;

    public RuleScreen(RuleModel model) {
        this.model = model;
        commands = RecordCommands.of(model, "ruling.command.new");
    }

    @Override
    public Parent view(Words words) {
        return Views.load(new RuleController(model, words), words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "ruling.search";
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
    public void showUnsaved() {
        model.openNextDraft();
    }
}
