package vn.sovang.ui.village;

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

/** The screen of villages as the shell knows it. */
public final class VillageScreen implements Screen {
    private final VillageModel model;
    private final TableMemory memory;
    private final List<Command> commands;
    private VillageController controller;

    public VillageScreen(VillageModel model, TableMemory memory) {
        this.model = model;
        this.memory = memory;
        commands = new ArrayList<>(RecordCommands.of(model, "village.command.new"));
        commands.add(new Command(
                "village.command.merge",
                null,
                Bindings.createBooleanBinding(() -> model.lasting().size() > 1, model.listProperty()),
                () -> controller.merge()));
    }

    @Override
    public Parent view(Words words) {
        controller = new VillageController(model, memory, words);
        return Views.load(controller, words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "village.search";
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
