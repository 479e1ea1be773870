package vn.sovang.ui.papers;

import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import vn.sovang.base.Words;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.service.register.RegisterPaper;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.papers.PapersModel.Side;

/** The screen of the papers of the register as the shell knows it. */
public final class PapersScreen implements Screen {
    private final PapersModel model;
    private final List<Command> commands;
    private PapersController controller;

    public PapersScreen(PapersModel model) {
        this.model = model;
        PaperPreview preview = model.preview();
        BooleanBinding any = Bindings.createBooleanBinding(
                () -> preview.shownProperty().get().preview() != null, preview.shownProperty());
        BooleanBinding figures = Bindings.createBooleanBinding(
                () -> model.hasFigures() && preview.shownProperty().get().preview() != null,
                model.paperProperty(),
                preview.shownProperty());
        commands = List.of(
                new Command("papers.command.pdf", "Shortcut+P", any, () -> model.write(RegisterFormat.PDF)),
                new Command("papers.command.docx", "Shortcut+D", any, () -> model.write(RegisterFormat.DOCX)),
                new Command("papers.command.xlsx", "Shortcut+E", any, () -> model.write(RegisterFormat.XLSX)),
                new Command("papers.command.members", "Shortcut+M", any, model::showAll),
                new Command("papers.command.figures", "Shortcut+G", figures, this::turnOver),
                new Command("papers.command.before", "Alt+Left", any, () -> preview.step(-1)),
                new Command("papers.command.after", "Alt+Right", any, () -> preview.step(1)),
                new Command("papers.command.again", "F5", new SimpleBooleanProperty(true), model::refresh));
    }

    private void turnOver() {
        Side now = model.sideProperty().get();
        model.sideProperty().set(now == Side.PAGES ? Side.FIGURES : Side.PAGES);
        controller.takeFocus();
    }

    @Override
    public Parent view(Words words) {
        controller = new PapersController(model, words);
        Parent view = Views.load(controller, words);
        view.addEventFilter(KeyEvent.KEY_PRESSED, controller::key);
        return view;
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "papers.search";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    /** Makes ready to print some members. */
    public void printMembers(Set<Long> ids) {
        model.printMembers(ids);
    }

    /** Makes ready to print the members of a cell. */
    public void printCell(String code) {
        model.printCell(code);
    }

    /** Makes a paper ready to be printed. */
    public void print(RegisterPaper paper) {
        model.print(paper);
    }

    @Override
    public boolean takeFocus() {
        controller.takeFocus();
        return true;
    }
}
