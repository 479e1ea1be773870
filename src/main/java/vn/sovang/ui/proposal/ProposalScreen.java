package vn.sovang.ui.proposal;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.domain.proposal.Verdict;
import vn.sovang.service.proposal.ProposalFilter;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.OpenFile;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.Views;

/** The screen of proposals as the shell knows it. */
public final class ProposalScreen implements Screen {
    private final ProposalModel model;
    private final TableMemory memory;
    private final SaveAs saveAs;
    private final OpenFile openFile;
    private final List<Command> commands;
    private ProposalController controller;

    public ProposalScreen(ProposalModel model, TableMemory memory, SaveAs saveAs, OpenFile openFile) {
        this.model = model;
        this.memory = memory;
        this.saveAs = saveAs;
        this.openFile = openFile;
        commands = commandsOf();
    }

    private List<Command> commandsOf() {
        var line = model.editor();
        var round = model.rounds().editor();
        var some = model.openProperty().greaterThan(0);
        var chosen = model.rounds().openProperty().greaterThan(0);
        return List.of(
                new Command("proposal.command.new", "Shortcut+N", chosen, () -> model.open(ProposalModel.NEW)),
                new Command(
                        "proposal.command.round",
                        "Shortcut+Shift+N",
                        new SimpleBooleanProperty(true),
                        () -> model.rounds().open(RoundModel.NEW)),
                new Command(
                        "form.command.save", "Shortcut+S", line.dirtyProperty().or(round.dirtyProperty()), this::save),
                new Command("form.command.cancel", null, line.dirtyProperty().or(line.freshProperty()), model::cancel),
                new Command("proposal.command.paste", "Shortcut+Shift+V", chosen, () -> controller.paste()),
                new Command(
                        "proposal.command.accept",
                        "Shortcut+Shift+D",
                        some,
                        () -> model.decide(Verdict.Outcome.ACCEPTED, "")),
                new Command("proposal.command.refuse", "Shortcut+Shift+K", some, () -> controller.refuse()),
                new Command("proposal.command.up", "Alt+Up", some, () -> model.move(true)),
                new Command("proposal.command.down", "Alt+Down", some, () -> model.move(false)),
                new Command("proposal.command.delete", null, some, model::delete));
    }

    /** What was typed into either form. */
    private void save() {
        if (model.rounds().editor().dirtyProperty().get()) {
            model.rounds().save();
        }
        if (model.editor().dirtyProperty().get()) {
            model.save();
        }
    }

    @Override
    public Parent view(Words words) {
        controller = new ProposalController(model, memory, saveAs, openFile, words);
        return Views.load(controller, words);
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "proposal.search";
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
    public void filter(String name) {
        model.clearFilters();
        model.filterProperty().set(ProposalFilter.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void showUnsaved() {
        if (model.editor().drafts().isEmpty()) {
            model.rounds().openNextDraft();
        } else {
            model.openNextDraft();
        }
    }
}
