package vn.sovang.ui.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import vn.sovang.base.Words;
import vn.sovang.service.search.Subject;
import vn.sovang.service.target.TargetFilter;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.Views;

/** The screen of targets as the shell knows it. */
public final class TargetScreen implements Screen {
    /** Stands before the name of a group that is asked for. */
    public static final String GROUP = "group:";

    private final TargetModel model;
    private final QuarterModel quarters;
    private final Consumer<String> paper;
    private final BooleanProperty grid = new SimpleBooleanProperty();
    private final List<Command> commands;
    private Parent view;
    private Words words;

    /** @param paper asks for a file and writes the targets of the working year as a paper of that ending */
    public TargetScreen(TargetModel model, QuarterModel quarters, Consumer<String> paper) {
        this.model = model;
        this.quarters = quarters;
        this.paper = paper;
        commands = commandsOf();
    }

    private List<Command> commandsOf() {
        var editor = model.editor();
        var table = quarters.editor();
        List<Command> all = new ArrayList<>();
        all.add(new Command("target.command.new", "Shortcut+N", grid.not(), () -> model.open(TargetModel.NEW)));
        all.add(new Command(
                "form.command.save",
                "Shortcut+S",
                grid.and(table.dirtyProperty().and(table.busyProperty().not()))
                        .or(grid.not()
                                .and(editor.dirtyProperty()
                                        .and(editor.busyProperty().not()))),
                this::save));
        all.add(new Command(
                "form.command.cancel",
                null,
                grid.and(table.dirtyProperty())
                        .or(grid.not().and(editor.dirtyProperty().or(editor.freshProperty()))),
                this::cancel));
        all.add(new Command(
                "target.command.quarters", "Shortcut+Shift+Q", grid.not().or(grid), this::toggleGrid));
        all.add(new Command("target.command.copy", null, grid.not(), this::copy));
        all.add(new Command("target.command.paper", null, grid.not().or(grid), () -> paper("pdf")));
        return List.copyOf(all);
    }

    private void save() {
        if (grid.get()) {
            quarters.save();
        } else {
            model.save();
        }
    }

    private void cancel() {
        if (grid.get()) {
            quarters.cancel();
        } else {
            model.cancel();
        }
    }

    private void toggleGrid() {
        showGrid(!grid.get());
    }

    /** Shows the table of quarters, or the list again. */
    void showGrid(boolean shown) {
        grid.set(shown);
        refresh();
        if (shown && view != null && view.lookup("#cell-0-0") != null) {
            view.lookup("#cell-0-0").requestFocus();
        }
    }

    BooleanProperty gridProperty() {
        return grid;
    }

    QuarterModel quarters() {
        return quarters;
    }

    /** Asks which targets go on into the next year. */
    void copy() {
        model.copies(targets -> CopyDialog.show(
                view.getScene().getWindow(), words, model.year(), targets, chosen -> model.copy(chosen, () -> {})));
    }

    /** @param ending {@code pdf}, {@code docx} or {@code xlsx} */
    void paper(String ending) {
        paper.accept(ending);
    }

    @Override
    public Parent view(Words now) {
        words = now;
        view = Views.load(new TargetController(this, model, now), now);
        return view;
    }

    @Override
    public StringProperty query() {
        return model.queryProperty();
    }

    @Override
    public String promptKey() {
        return "target.search";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void refresh() {
        model.refresh();
        quarters.refresh();
    }

    @Override
    public void open(Subject subject) {
        grid.set(false);
        model.show(subject.id());
    }

    @Override
    public void filter(String name) {
        grid.set(false);
        model.clearFilters();
        if (name.startsWith(GROUP)) {
            model.groupProperty().set(name.substring(GROUP.length()));
            return;
        }
        model.filterProperty().set(TargetFilter.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void showUnsaved() {
        if (model.editor().drafts().isEmpty()) {
            showGrid(true);
        } else {
            model.openNextDraft();
        }
    }
}
