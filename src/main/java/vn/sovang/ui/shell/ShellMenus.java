package vn.sovang.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.Language;

/** The menus: what can be done everywhere, and what the present screen can do. */
final class ShellMenus {
    private final ShellModel model;
    private final Language language;
    private final MenuBar bar = new MenuBar();
    private final Menu work;
    private final ShellCommands general;
    private final MenuItem undo;
    private final MenuItem redo;
    private Subscription subscriptions = Subscription.EMPTY;
    private List<Command> commands = List.of();

    ShellMenus(ShellModel model, ShellCommands general) {
        this.model = model;
        this.general = general;
        language = model.language();
        work = menu("shell.menu.work");
        undo = item(general.undo, Feather.ROTATE_CCW);
        redo = item(general.redo, Feather.ROTATE_CW);
        Menu edit = menu("shell.menu.edit");
        edit.getItems()
                .setAll(
                        undo,
                        redo,
                        item(general.undoSeveral, null),
                        item(general.redoSeveral, null),
                        new SeparatorMenuItem(),
                        item(general.find, Feather.COMMAND),
                        item(general.search, Feather.SEARCH),
                        item(general.nextHit, null),
                        item(general.hitBefore, null));
        bar.setAccessibleText(language.say("shell.menu"));
        bar.getMenus().setAll(file(), edit, work, look());
        subscriptions = subscriptions.and(model.historyProperty().subscribe(now -> showHistory()));
    }

    MenuBar bar() {
        return bar;
    }

    private Menu file() {
        Menu file = menu("shell.menu.file");
        file.getItems()
                .setAll(
                        item(general.exportTable, Feather.UPLOAD),
                        item(general.takeEverything, Feather.PACKAGE),
                        new SeparatorMenuItem(),
                        item(general.backup, Feather.HARD_DRIVE),
                        new SeparatorMenuItem(),
                        item(general.close, Feather.LOG_OUT));
        return file;
    }

    private Menu look() {
        Menu look = menu("shell.menu.look");
        CheckMenuItem dark = new CheckMenuItem(language.say("shell.menu.dark"));
        dark.setSelected(model.darkProperty().get());
        dark.setOnAction(event -> model.darkProperty().set(dark.isSelected()));
        subscriptions = subscriptions.and(model.darkProperty().subscribe(dark::setSelected));
        Menu places = menu("shell.menu.places");
        for (Place place : Place.values()) {
            Runnable go = () -> model.placeProperty().set(place);
            places.getItems().add(item(language.say(place.key()), place.icon(), place.shortcut(), go));
        }
        look.getItems()
                .setAll(
                        places,
                        item(general.nextPlace, null),
                        item(general.placeBefore, null),
                        item(general.nextPart, null),
                        item(general.partBefore, null),
                        new SeparatorMenuItem(),
                        item(general.yearBefore, Feather.CHEVRON_LEFT),
                        item(general.yearAfter, Feather.CHEVRON_RIGHT),
                        new SeparatorMenuItem(),
                        dark,
                        item(general.language, Feather.GLOBE),
                        new SeparatorMenuItem(),
                        item(general.keys, Feather.HELP_CIRCLE));
        return look;
    }

    private Menu menu(String key) {
        Menu menu = new Menu(language.say(key));
        menu.setMnemonicParsing(true);
        return menu;
    }

    private MenuItem item(Command command, Feather icon) {
        MenuItem item = item(general.name(command), icon, command.shortcut(), command::run);
        item.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !command.possible().get(), command.possible()));
        return item;
    }

    private static MenuItem item(String name, Feather icon, String shortcut, Runnable action) {
        MenuItem item = new MenuItem(name, icon == null ? null : Icons.of(icon));
        item.setMnemonicParsing(true);
        if (shortcut != null) {
            item.setAccelerator(KeyCombination.valueOf(shortcut));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    private void showHistory() {
        undo.setText(general.name(general.undo));
        redo.setText(general.name(general.redo));
    }

    /** Puts the commands of the present screen into the menu. */
    void show(List<Command> now) {
        commands = now;
        work.getItems().clear();
        for (Command command : now) {
            work.getItems().add(item(command, null));
        }
        work.setDisable(commands.isEmpty());
    }

    void release() {
        subscriptions.unsubscribe();
    }
}
