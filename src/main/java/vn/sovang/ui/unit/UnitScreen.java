package vn.sovang.ui.unit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordCommands;

/** The screen of bodies as the shell knows it. */
public final class UnitScreen implements Screen {
    private final UnitModel model;
    private final TableMemory memory;
    private final List<Command> commands;
    private UnitController controller;

    public UnitScreen(UnitModel model, TableMemory memory) {
        this.model = model;
        this.memory = memory;
        commands = new ArrayList<>(RecordCommands.of(model, "unit.command.new"));
        commands.add(
                new Command("unit.command.remove", null, model.openProperty().greaterThan(0), model::remove));
        commands.add(new Command(
                "unit.command.merge",
                null,
                Bindings.createBooleanBinding(() -> !model.isEmpty(), model.listProperty()),
                () -> controller.merge()));
    }

    @Override
    public Parent view(Words words) {
        controller = new UnitController(model, memory, words);
        return Views.load(controller, words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "unit.search";
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
        if (model.editor().drafts().isEmpty()
                && !model.merger().editor().drafts().isEmpty()) {
            controller.merge();
        } else {
            model.openNextDraft();
        }
    }
}
