package vn.sovang.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.service.Exporter;
import vn.sovang.service.Services;
import vn.sovang.service.SheetFile;
import vn.sovang.ui.common.Folders;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;
import vn.sovang.ui.common.SaveAs;

/** What leaves the program: the table that is shown, or everything. */
public final class TakeOut {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    /** Characters that no name of a file may bear on Windows. */
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|]+";

    private final Services services;
    private final Jobs jobs;
    private final Language language;
    private final Notices notices;
    private final SaveAs saveAs;
    private final Clock clock;
    private final Supplier<LocalDate> shown;

    /** @param shown the day whose state the tables show */
    TakeOut(
            Services services,
            Jobs jobs,
            Language language,
            Notices notices,
            SaveAs saveAs,
            Clock clock,
            Supplier<LocalDate> shown) {
        this.services = services;
        this.jobs = jobs;
        this.language = language;
        this.notices = notices;
        this.saveAs = saveAs;
        this.clock = clock;
        this.shown = shown;
    }

    /** Asks for a file, a workbook or CSV, and writes the table into it. */
    public void table(DataSheet sheet) {
        if (sheet.columns().isEmpty() || sheet.rows().isEmpty()) {
            nothing();
            return;
        }
        List<SaveAs.Kind> kinds = List.of(
                new SaveAs.Kind(language.say("takeout.kind.workbook"), ".xlsx"),
                new SaveAs.Kind(language.say("takeout.kind.csv"), ".csv"));
        saveAs.ask(name(language.say("takeout.table.name", sheet.name(), DAY.format(shown.get()))), kinds)
                .ifPresent(file -> jobs.start(
                        language.say("takeout.job.table", sheet.name()),
                        progress -> SheetFile.write(sheet, services.file(), file, progress),
                        rows -> tell(
                                language.say(
                                        "takeout.table.done",
                                        rows,
                                        sheet.columns().size(),
                                        file),
                                file)));
    }

    /** Says that there is no table with rows to be written. */
    void nothing() {
        notices.tell(language.say("takeout.nothing"));
    }

    /** Asks where, and writes everything into a new folder there. */
    public void everything() {
        saveAs.askFolder(name(language.say("takeout.everything.name", today())))
                .ifPresent(folder -> jobs.start(
                        language.say("takeout.job.everything"),
                        progress -> services.exporter().export(folder, false, progress),
                        tables -> tell(
                                language.say(
                                        "takeout.everything.done",
                                        tables.size(),
                                        tables.stream()
                                                .mapToInt(table -> table.rows())
                                                .sum(),
                                        folder),
                                folder.resolve(Exporter.WORKBOOK))));
    }

    private void tell(String text, Path file) {
        notices.tell(
                text,
                language.say("shell.file.open"),
                () -> jobs.brief(language.say("shell.file.open"), () -> Folders.show(file), shown -> {}));
    }

    private String today() {
        return DAY.format(LocalDate.now(clock));
    }

    private static String name(String wanted) {
        return wanted.replaceAll(NOT_IN_NAMES, "-").strip();
    }
}
