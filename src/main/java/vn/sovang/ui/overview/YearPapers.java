package vn.sovang.ui.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.service.PaperFormat;
import vn.sovang.service.Services;
import vn.sovang.ui.common.Folders;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.common.form.RecordModel.Desk;
import vn.sovang.ui.shell.ShellModel;

/** Writes the papers of the working year that are asked for on a screen: the targets, the report. */
public final class YearPapers {
    private static final String WORKBOOK = "xlsx";

    private final Services services;
    private final Desk desk;
    private final ShellModel shell;
    private final SaveAs saveAs;

    public YearPapers(Services services, Desk desk, ShellModel shell, SaveAs saveAs) {
        this.services = services;
        this.desk = desk;
        this.shell = shell;
        this.saveAs = saveAs;
    }

    /** What is written, and how. */
    @FunctionalInterface
    private interface Writer {
        List<Problem> write(int year, Path file);
    }

    /** The table of targets. @param ending {@code pdf}, {@code docx} or {@code xlsx} */
    public void targets(String ending) {
        write(
                "target.paper.kind",
                "chi-tieu",
                ending,
                "target.paper.job",
                "target.paper.done",
                (year, file) -> {
                    if (ending.equals(WORKBOOK)) {
                        services.workbook().writeTargets(year, file, true);
                        return List.of();
                    }
                    return services.yearPapers().targets(year, format(ending), file, true);
                },
                () -> {});
    }

    /** The report of the year with its annexes. @param written done when the file is there */
    public void report(String ending, Runnable written) {
        write(
                "overview.report.kind",
                "bao-cao-tong-ket",
                ending,
                "overview.report.job",
                "overview.report.done",
                (year, file) -> services.yearPapers().report(year, format(ending), file, true),
                written);
    }

    private static PaperFormat format(String ending) {
        return PaperFormat.valueOf(ending.toUpperCase(Locale.ROOT));
    }

    private void write(
            String kind, String name, String ending, String job, String done, Writer writer, Runnable written) {
        int year = shell.yearProperty().get().year();
        Optional<Path> file =
                saveAs.ask(name + "-" + year + "." + ending, desk.language().say(kind));
        if (file.isEmpty()) {
            return;
        }
        desk.jobs()
                .start(
                        desk.language().say(job, Integer.toString(year)),
                        progress -> writer.write(year, file.get()),
                        complaints -> {
                            String told = complaints.stream()
                                    .map(desk.language()::say)
                                    .reduce(desk.language().say(done, file.get()), (all, one) -> all + " " + one);
                            desk.notices().tell(told, desk.language().say("shell.file.open"), () -> show(file.get()));
                            written.run();
                        });
    }

    private void show(Path file) {
        desk.jobs().brief(desk.language().say("shell.file.open"), () -> Folders.show(file), shown -> {});
    }
}
