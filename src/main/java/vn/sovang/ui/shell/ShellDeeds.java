package vn.sovang.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.find.Deed;

/** The places and commands that the palette offers. */
final class ShellDeeds {
    private ShellDeeds() {}

    /**
     * What can be done now, the commands of the present screen first.
     *
     * @param present commands of the present screen
     * @param places those there are
     */
    static List<Deed> of(ShellModel model, ShellCommands commands, List<Command> present, Set<Place> places) {
        Words words = model.language().words();
        String screen = words.say(model.placeProperty().get().key());
        List<Deed> deeds = new ArrayList<>();
        present.stream()
                .filter(command -> command.possible().get())
                .forEach(command -> deeds.add(deed(command, words.say(command.key()), words, screen)));
        commands.offered().stream()
                .filter(command -> command.possible().get())
                .forEach(command -> deeds.add(deed(command, commands.name(command), words, "")));
        for (Place place : places) {
            deeds.add(new Deed(
                    Deed.Kind.PLACE,
                    words.say(place.key()),
                    words.say(place.key()),
                    words.say(place.group().key()),
                    keys(place.shortcut()),
                    place.icon(),
                    () -> model.placeProperty().set(place)));
        }
        return deeds;
    }

    private static Deed deed(Command command, String name, Words words, String screen) {
        return new Deed(
                Deed.Kind.COMMAND,
                plain(name),
                plain(words.say(command.key())),
                screen,
                keys(command.shortcut()),
                Feather.CHEVRON_RIGHT,
                command::run);
    }

    /** A name without the mark of its mnemonic. */
    static String plain(String name) {
        return name.replace("__", "\u0000").replace("_", "").replace('\u0000', '_');
    }

    private static String keys(String shortcut) {
        return shortcut == null ? "" : KeyCombination.valueOf(shortcut).getDisplayText();
    }
}
