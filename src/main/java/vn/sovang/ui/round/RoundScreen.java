package vn.sovang.ui.round;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.service.printing.CertificateFiles;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.AskText;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.print.PrintModel;
import vn.sovang.ui.print.PrintWindow;

/** The screen of a commendation round as the shell knows it. */
public final class RoundScreen implements Screen {
    private final RoundModel model;
    private final List<Command> commands;
    private Parent view;
    private Words words;

    public RoundScreen(RoundModel model) {
        this.model = model;
        BooleanBinding any = Bindings.isNotNull(model.currentProperty());
        BooleanBinding ticked = Bindings.isNotEmpty(model.ticked());
        commands = List.of(
                new Command("round.command.print", "Shortcut+P", any, this::print),
                new Command("round.command.all", "Shortcut+E", any, model::pdfOfAll),
                new Command("round.command.ticked", "Shortcut+Shift+T", ticked, model::pdfOfTicked),
                new Command("round.command.each", null, any, this::pdfOfEach),
                new Command("round.command.tick_all", "Shortcut+Shift+A", any, () -> model.tickShown(true)),
                new Command("round.command.tick_none", "Shortcut+Shift+D", ticked, () -> model.tickShown(false)),
                new Command("round.command.before", "Alt+Left", any, () -> model.step(-1)),
                new Command("round.command.after", "Alt+Right", any, () -> model.step(1)));
    }

    @Override
    public Parent view(Words shown) {
        words = shown;
        view = Views.load(new RoundController(model, words, this::print), words);
        return view;
    }

    private void print() {
        PrintModel print = model.print();
        if (print != null) {
            PrintWindow.open(view.getScene().getWindow(), print, words);
        }
    }

    /** Asks how the files shall be called, then where they shall lie. */
    private void pdfOfEach() {
        AskText.open(
                view.getScene().getWindow(),
                words,
                words.say("round.each.title"),
                words.say("round.each.pattern", CertificateFiles.places()),
                model.pattern(),
                CertificateFiles::wrong,
                model::pdfOfEach);
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
