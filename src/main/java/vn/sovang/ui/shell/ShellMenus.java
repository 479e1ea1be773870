package vn.sovang.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.event.Event;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.History;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.Language;

/** The menus: what can be done everywhere, and what the present screen can do. */
final class ShellMenus {
    private final ShellModel model;
    private final Language language;
    private final MenuBar bar = new MenuBar();
    private final Menu work;
    private final MenuItem undo;
    private final MenuItem redo;
    private Subscription subscriptions = Subscription.EMPTY;
    private List<Command> commands = List.of();

    ShellMenus(ShellModel model, Runnable search) {
        this.model = model;
        language = model.language();
        work = menu("shell.menu.work");
        undo = item("shell.undo", Feather.ROTATE_CCW, "Shortcut+Z", model::undo);
        redo = item("shell.redo", Feather.ROTATE_CW, "Shortcut+Y", model::redo);
        Menu edit = menu("shell.menu.edit");
        edit.getItems()
                .setAll(
                        undo,
                        redo,
                        new SeparatorMenuItem(),
                        item("shell.menu.search", Feather.SEARCH, "Shortcut+K", search));
        bar.getMenus().setAll(file(), edit, work, look());
        subscriptions = subscriptions.and(model.historyProperty().subscribe(this::showHistory));
    }

    MenuBar bar() {
        return bar;
    }

    private Menu file() {
        Menu file = menu("shell.menu.file");
        file.getItems()
                .setAll(
                        item("shell.menu.backup", Feather.HARD_DRIVE, "Shortcut+Shift+B", model::makeBackup),
                        new SeparatorMenuItem(),
                        item("shell.menu.close", Feather.LOG_OUT, "Alt+F4", this::close));
        return file;
    }

    private Menu look() {
        Menu look = menu("shell.menu.look");
        CheckMenuItem dark = new CheckMenuItem(language.say("shell.menu.dark"));
        dark.setSelected(model.darkProperty().get());
        dark.setOnAction(event -> model.darkProperty().set(dark.isSelected()));
        subscriptions = subscriptions.and(model.darkProperty().subscribe(dark::setSelected));
        Menu places = menu("shell.menu.places");
        int number = 1;
        for (Place place : Place.values()) {
            String shortcut = number <= 9 ? "Shortcut+" + number++ : null;
            places.getItems()
                    .add(item(
                            place.key(),
                            place.icon(),
                            shortcut,
                            () -> model.placeProperty().set(place)));
        }
        look.getItems()
                .setAll(
                        places,
                        new SeparatorMenuItem(),
                        item("shell.menu.year_before", Feather.CHEVRON_LEFT, "Alt+Page_Up", () -> step(-1)),
                        item("shell.menu.year_after", Feather.CHEVRON_RIGHT, "Alt+Page_Down", () -> step(1)),
                        new SeparatorMenuItem(),
                        dark,
                        item("shell.language.switch", Feather.GLOBE, null, language::toggle));
        return look;
    }

    private void step(int years) {
        WorkingYear wanted = new WorkingYear(model.yearProperty().get().year() + years);
        if (model.years().contains(wanted)) {
            model.yearProperty().set(wanted);
        }
    }

    private void close() {
        Window window = bar.getScene().getWindow();
        Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private Menu menu(String key) {
        Menu menu = new Menu(language.say(key));
        menu.setMnemonicParsing(true);
        return menu;
    }

    private MenuItem item(String key, Feather icon, String shortcut, Runnable action) {
        MenuItem item = new MenuItem(language.say(key), icon == null ? null : Icons.of(icon));
        item.setMnemonicParsing(true);
        if (shortcut != null) {
            item.setAccelerator(KeyCombination.valueOf(shortcut));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    private void showHistory(History.State state) {
        name(undo, state.undo(), "shell.undo", "shell.undo.named");
        name(redo, state.redo(), "shell.redo", "shell.redo.named");
    }

    private void name(MenuItem item, Optional<History.Step> step, String plain, String named) {
        item.setMnemonicParsing(step.isEmpty());
        item.setText(step.map(known -> language.say(named, known.label())).orElse(language.say(plain)));
        item.setDisable(step.isEmpty());
    }

    /** Puts the commands of the present screen into the menu. */
    void show(List<Command> now) {
        commands = now;
        work.getItems().clear();
        for (Command command : now) {
            MenuItem item = item(command.key(), null, command.shortcut(), command::run);
            item.disableProperty()
                    .bind(Bindings.createBooleanBinding(
                            () -> !command.possible().get(), command.possible()));
            work.getItems().add(item);
        }
        work.setDisable(commands.isEmpty());
    }

    void release() {
        subscriptions.unsubscribe();
    }
}
