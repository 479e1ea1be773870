package vn.sovang.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root of all commands; alone it does nothing. */
@Command(
        name = "sovang",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        scope = ScopeType.INHERIT)
final class SoVangCommand {
    /** What {@code --lang} takes. */
    enum Language {
        VI,
        EN
    }

    @Option(names = "--lang", defaultValue = "vi", scope = ScopeType.INHERIT, paramLabel = "vi|en")
    Language language;
}
