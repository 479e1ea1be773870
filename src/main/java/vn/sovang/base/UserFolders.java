package vn.sovang.base;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Where things of this user and of this program lie.
 *
 * @param data the clerk's own store and its copies
 * @param logs what the program writes down for support
 * @param holds marks of the stores that are open, see {@code StoreHold}
 */
public record UserFolders(Path data, Path logs, Path holds) {

    /** The folders of the user who runs the program, by the custom of the system. */
    public static UserFolders ofThisUser() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
    }

    static UserFolders of(String system, Path home, UnaryOperator<String> environment) {
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            Path roaming = folder(environment.apply("APPDATA"), home.resolve("AppData/Roaming"));
            Path local = folder(environment.apply("LOCALAPPDATA"), home.resolve("AppData/Local"));
            Path own = local.resolve("SoVang");
            return new UserFolders(roaming.resolve("SoVang"), own.resolve("logs"), own.resolve("open"));
        }
        Path data = folder(environment.apply("XDG_DATA_HOME"), home.resolve(".local/share"));
        Path state = folder(environment.apply("XDG_STATE_HOME"), home.resolve(".local/state"));
        Path own = state.resolve("sovang");
        return new UserFolders(data.resolve("sovang"), own, own.resolve("open"));
    }

    /** The folder of the program itself, in which the sample year lies under {@code seeds}. */
    public static Path program() {
        return Path.of(System.getProperty("sovang.home", ""));
    }

    private static Path folder(String value, Path otherwise) {
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
