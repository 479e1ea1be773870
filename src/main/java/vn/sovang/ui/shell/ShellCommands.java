package vn.sovang.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.History;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.shell.StepsDialog.Direction;

/** What can be done on every screen, for the menus and for the palette. */
final class ShellCommands {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    final Command backup;
    final Command exportTable;
    final Command takeEverything;
    final Command close;
    final Command undo;
    final Command redo;
    final Command undoSeveral;
    final Command redoSeveral;
    final Command find;
    final Command search;
    final Command nextHit;
    final Command hitBefore;
    final Command nextPart;
    final Command partBefore;
    final Command nextPlace;
    final Command placeBefore;
    final Command keys;
    final Command yearBefore;
    final Command yearAfter;
    final Command dark;
    final Command language;
    private final ShellModel model;

    /** What only the view can do. */
    interface View {
        void find();

        void focusSearch();

        void stepHit(int rows);

        void askSteps(Direction direction);

        void exportTable();

        void goPart(int direction);

        void goPlace(int direction);

        void showKeys();

        void close();
    }

    ShellCommands(ShellModel model, View view) {
        this.model = model;
        backup = always("shell.menu.backup", "Shortcut+Shift+B", model::makeBackup);
        exportTable = always("takeout.menu.table", "Shortcut+Shift+E", view::exportTable);
        takeEverything = always("takeout.menu.everything", null, model.takeOut()::everything);
        close = always("shell.menu.close", "Alt+F4", view::close);
        undo = new Command(
                "shell.undo",
                "Shortcut+Z",
                Bindings.createBooleanBinding(() -> history().undo().isPresent(), model.historyProperty()),
                model::undo);
        redo = new Command(
                "shell.redo",
                "Shortcut+Y",
                Bindings.createBooleanBinding(() -> history().redo().isPresent(), model.historyProperty()),
                model::redo);
        undoSeveral = new Command(
                "shell.menu.undo_several", "Shortcut+Alt+Z", undo.possible(), () -> view.askSteps(Direction.UNDO));
        redoSeveral = new Command(
                "shell.menu.redo_several", "Shortcut+Alt+Y", redo.possible(), () -> view.askSteps(Direction.REDO));
        find = always("shell.menu.find", "Shortcut+K", view::find);
        search = always("shell.menu.search", "Shortcut+F", view::focusSearch);
        nextHit = always("shell.menu.next_hit", "F3", () -> view.stepHit(1));
        hitBefore = always("shell.menu.hit_before", "Shift+F3", () -> view.stepHit(-1));
        nextPart = always("shell.menu.next_part", "F6", () -> view.goPart(1));
        partBefore = always("shell.menu.part_before", "Shift+F6", () -> view.goPart(-1));
        nextPlace = always("shell.menu.next_place", "Shortcut+Tab", () -> view.goPlace(1));
        placeBefore = always("shell.menu.place_before", "Shortcut+Shift+Tab", () -> view.goPlace(-1));
        keys = always("shell.menu.keys", "F1", view::showKeys);
        yearBefore = always("shell.menu.year_before", "Alt+Page Up", () -> step(-1));
        yearAfter = always("shell.menu.year_after", "Alt+Page Down", () -> step(1));
        dark = always(
                "shell.menu.dark",
                null,
                () -> model.darkProperty().set(!model.darkProperty().get()));
        language = always("shell.language.switch", null, model.language()::toggle);
    }

    private static Command always(String key, String shortcut, Runnable action) {
        return new Command(key, shortcut, ALWAYS, action);
    }

    private History.State history() {
        return model.historyProperty().get();
    }

    private void step(int years) {
        WorkingYear wanted = new WorkingYear(model.yearProperty().get().year() + years);
        if (model.years().contains(wanted)) {
            model.yearProperty().set(wanted);
        }
    }

    /** Those worth offering in the palette. */
    List<Command> offered() {
        return List.of(
                undo,
                redo,
                undoSeveral,
                redoSeveral,
                search,
                exportTable,
                takeEverything,
                backup,
                yearBefore,
                yearAfter,
                keys,
                dark,
                language,
                close);
    }

    /** All, for the list of keys. */
    List<Command> all() {
        return List.of(
                find,
                search,
                nextHit,
                hitBefore,
                nextPart,
                partBefore,
                nextPlace,
                placeBefore,
                yearBefore,
                yearAfter,
                undo,
                redo,
                undoSeveral,
                redoSeveral,
                exportTable,
                takeEverything,
                backup,
                keys,
                close);
    }

    /** The name of a command with its mnemonic marked; undo and redo say what they take back or do again. */
    String name(Command command) {
        if (command == undo) {
            return named(history().undo(), "shell.undo.named", command);
        }
        return command == redo
                ? named(history().redo(), "shell.redo.named", command)
                : model.language().say(command.key());
    }

    private String named(Optional<History.Step> step, String key, Command command) {
        return step.map(known -> model.language().say(key, known.label().replace("_", "__")))
                .orElse(model.language().say(command.key()));
    }
}
