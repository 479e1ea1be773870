package vn.sovang.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's own dialogs for files. */
public final class FileDialogs implements SaveAs {
    private final Window owner;
    private final Language language;

    public FileDialogs(Window owner, Language language) {
        this.owner = owner;
        this.language = language;
    }

    @Override
    public Optional<Path> ask(String name, String kind) {
        FileChooser chooser = saving(name);
        chooser.getExtensionFilters().setAll(new ExtensionFilter(kind, "*" + name.substring(name.lastIndexOf('.'))));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> ask(String name, List<Kind> kinds) {
        FileChooser chooser = saving(name + kinds.getFirst().ending());
        List<ExtensionFilter> filters = kinds.stream()
                .map(kind -> new ExtensionFilter(kind.name(), "*" + kind.ending()))
                .toList();
        chooser.getExtensionFilters().setAll(filters);
        File answer = chooser.showSaveDialog(owner);
        int chosen = Math.max(0, filters.indexOf(chooser.getSelectedExtensionFilter()));
        return Optional.ofNullable(answer).map(file -> withEnding(file.toPath(), kinds, chosen));
    }

    /** Not every system adds the ending of the chosen kind by itself; what is there then was not confirmed. */
    private static Path withEnding(Path file, List<Kind> kinds, int chosen) {
        String name = file.getFileName().toString();
        boolean known =
                kinds.stream().anyMatch(kind -> name.toLowerCase(Locale.ROOT).endsWith(kind.ending()));
        return known ? file : free(file, kinds.get(chosen).ending());
    }

    @Override
    public Optional<Path> askFolder(String name) {
        return chooseFolder(language.say("takeout.folder.choose")).map(folder -> free(folder.resolve(name), ""));
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private static Path free(Path wanted, String ending) {
        Path free = wanted.resolveSibling(wanted.getFileName() + ending);
        for (int number = 2; Files.exists(free); number++) {
            free = wanted.resolveSibling(wanted.getFileName() + " (" + number + ")" + ending);
        }
        return free;
    }

    /** Asks for a file to read, see {@link OpenFile}. */
    public Optional<Path> toRead(String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.say("wizard.open"));
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(kind, endings),
                        new ExtensionFilter(language.say("wizard.files.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    private FileChooser saving(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.say("shell.file.choose"));
        chooser.setInitialFileName(name);
        return chooser;
    }
}
