package vn.sovang.ui.imports;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.imports.ImportModel.Step;

/** The wizard as the shell knows it. */
public final class ImportScreen implements Screen {
    private final ImportModel model;
    private final List<Command> commands;
    private ImportController controller;

    public ImportScreen(ImportModel model) {
        this.model = model;
        BooleanBinding free = model.busyProperty().not();
        BooleanBinding canGoOn = Bindings.createBooleanBinding(
                model::canGoOn,
                model.stepProperty(),
                model.busyProperty(),
                model.revisionProperty(),
                model.sessionProperty(),
                model.check().reportProperty());
        BooleanBinding canGoBack = Bindings.createBooleanBinding(
                () -> !model.busyProperty().get()
                        && (model.stepProperty().get() == Step.MATCH
                                || model.stepProperty().get() == Step.CHECK),
                model.stepProperty(),
                model.busyProperty());
        commands = List.of(
                new Command("wizard.open", "Shortcut+O", free, model::chooseFile),
                new Command("wizard.paste", "Shortcut+Shift+V", free, () -> ImportController.paste(model)),
                new Command("wizard.next", "Alt+Right", canGoOn, model::next),
                new Command("wizard.back", "Alt+Left", canGoBack, model::back),
                new Command(
                        "wizard.rejects.save",
                        "Shortcut+Shift+R",
                        new SimpleBooleanProperty(true),
                        model::saveRejects));
    }

    @Override
    public Parent view(Words words) {
        controller = new ImportController(model, words);
        return Views.load(controller, words);
    }

    @Override
    public boolean takeFocus() {
        controller.focusFirst();
        return true;
    }

    @Override
    public StringProperty query() {
        return model.check().queryProperty();
    }

    @Override
    public String promptKey() {
        return "wizard.search";
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
