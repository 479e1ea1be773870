package vn.sovang.ui.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.service.cell.CellStep;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;

/** The screen of cells as the shell knows it. */
public final class CellScreen implements Screen {
    private final CellModel model;
    private final LongConsumer openMember;
    private final List<Command> commands = new ArrayList<>();

    /**
     * The screen on a model.
     *
     * @param openMember shows a member on the screen of members
     * @param print makes the list of the members of a cell ready to print, by its code
     */
    public CellScreen(CellModel model, LongConsumer openMember, Consumer<String> print) {
        this.model = model;
        this.openMember = openMember;
        BooleanBinding filling = model.stepProperty().isNotNull();
        for (CellStep step : CellStep.values()) {
            BooleanBinding possible = Bindings.createBooleanBinding(
                    () -> model.stepProperty().get() == null && model.possible(step),
                    model.stepProperty(),
                    model.openProperty(),
                    model.bookProperty());
            commands.add(new Command(
                    CellModel.nameKey(step),
                    step == CellStep.FOUND ? "Shortcut+N" : null,
                    possible,
                    () -> model.begin(step)));
        }
        commands.add(new Command(
                "form.command.save",
                "Shortcut+S",
                model.editor().dirtyProperty().and(model.editor().busyProperty().not()),
                model::save));
        commands.add(new Command("form.command.cancel", null, filling, model::cancel));
        commands.add(new Command(
                "papers.command.cell",
                "Shortcut+P",
                Bindings.createBooleanBinding(
                        () -> model.openCell().isPresent(), model.openProperty(), model.bookProperty()),
                () -> model.openCell().ifPresent(cell -> print.accept(cell.code()))));
    }

    @Override
    public Parent view(Words words) {
        return Views.load(new CellController(model, words, commands, openMember), words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "partycell.search";
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
    public void showUnsaved() {
        model.editor().drafts().keySet().stream().sorted().findFirst().ifPresent(model::resume);
    }

    @Override
    public void open(Subject subject) {
        model.show(subject.id());
        model.refresh();
    }
}
