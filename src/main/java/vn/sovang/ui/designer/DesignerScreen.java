package vn.sovang.ui.designer;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;

/** The designer as the shell knows it. */
public final class DesignerScreen implements Screen {
    private final DesignerModel model;
    private final List<Command> commands;

    /** Nothing is searched here; the field of the shell keeps what is typed. */
    private final StringProperty query = new SimpleStringProperty("");

    public DesignerScreen(DesignerModel model) {
        this.model = model;
        BooleanBinding any = Bindings.isNotNull(model.layoutProperty());
        BooleanBinding chosen = model.selectedProperty().greaterThanOrEqualTo(0);
        DesignerDeeds deeds = model.deeds();
        commands = List.of(
                new Command("designer.command.save", "Shortcut+S", model.changedProperty(), deeds::save),
                new Command("designer.command.discard", null, model.changedProperty(), model::discard),
                new Command("designer.command.next", "F8", any, () -> model.select(1)),
                new Command("designer.command.previous", "Shift+F8", any, () -> model.select(-1)),
                new Command("designer.command.remove", null, chosen, model::removeSelected),
                new Command("designer.command.write", null, any, deeds::writeFile),
                new Command("designer.command.read", null, any, deeds::readFile),
                new Command("designer.command.before", "Alt+Left", any, () -> model.step(-1)),
                new Command("designer.command.after", "Alt+Right", any, () -> model.step(1)));
    }

    @Override
    public Parent view(Words words) {
        return Views.load(new DesignerController(model, words), words);
    }

    @Override
    public StringProperty query() {
        return query;
    }

    @Override
    public String promptKey() {
        return "designer.search";
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
