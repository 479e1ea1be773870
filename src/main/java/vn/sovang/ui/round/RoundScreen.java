package vn.sovang.ui.round;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;

/** The screen of a commendation round as the shell knows it. */
public final class RoundScreen implements Screen {
    private final RoundModel model;
    private final List<Command> commands;

    public RoundScreen(RoundModel model) {
        this.model = model;
        BooleanBinding any = Bindings.isNotNull(model.currentProperty());
        BooleanBinding ticked = Bindings.isNotEmpty(model.ticked());
        commands = List.of(
                new Command("round.command.all", "Shortcut+P", any, model::pdfOfAll),
                new Command("round.command.ticked", "Shortcut+E", ticked, model::pdfOfTicked),
                new Command("round.command.tick_all", "Shortcut+Shift+A", any, () -> model.tickShown(true)),
                new Command("round.command.tick_none", "Shortcut+Shift+D", ticked, () -> model.tickShown(false)),
                new Command("round.command.before", "Alt+Left", any, () -> model.step(-1)),
                new Command("round.command.after", "Alt+Right", any, () -> model.step(1)));
    }

    @Override
    public Parent view(Words words) {
        return Views.load(new RoundController(model, words), words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "round.search";
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
        model.show(subject);
    }
}
