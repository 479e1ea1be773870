package vn.sovang.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.service.History;
import vn.sovang.service.SheetFile;
import vn.sovang.service.imports.ImportReport;
import vn.sovang.service.imports.ImportSession;
import vn.sovang.service.imports.ImportSource;
import vn.sovang.service.imports.Imports;
import vn.sovang.service.imports.Rejects;
import vn.sovang.service.imports.RowEdits;
import vn.sovang.store.ImportRunTable.Run;
import vn.sovang.ui.common.Job;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;
import vn.sovang.ui.common.OpenFile;
import vn.sovang.ui.common.SaveAs;

/** A table on its way into the register: which step it is at, and what is at work. */
public final class ImportModel {
    /** The four steps. */
    public enum Step {
        CHOOSE,
        MATCH,
        CHECK,
        DONE
    }

    /**
     * What the wizard stands on.
     *
     * @param openFile asks for a file to read
     * @param saveAs asks where the rows left out shall be saved
     * @param year the working year of the window
     */
    public record Desk(
            Imports imports,
            History history,
            Jobs jobs,
            Language language,
            Notices notices,
            OpenFile openFile,
            SaveAs saveAs,
            ObservableValue<WorkingYear> year) {}

    /**
     * What is known of the table besides its columns.
     *
     * @param earlier when it was taken over before
     * @param decisions that an annexed list may belong to
     * @param mappings names of the mappings kept for its kind
     */
    public record Facts(Optional<Run> earlier, List<Decision> decisions, List<String> mappings) {
        static final Facts NONE = new Facts(Optional.empty(), List.of(), List.of());
    }

    private static final String[] ENDINGS = {"*.xlsx", "*.xlsm", "*.xls", "*.csv", "*.txt", "*.htm", "*.html"};

    private final Desk desk;
    private final CheckModel check;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
    private final ReadOnlyObjectWrapper<ImportSession> session = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Facts> facts = new ReadOnlyObjectWrapper<>(Facts.NONE);
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Supplier<ImportSource>> waiting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ImportReport> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undone = new ReadOnlyBooleanWrapper();
    private long takenOver;

    public ImportModel(Desk desk) {
        this.desk = desk;
        check = new CheckModel(desk.jobs(), desk.language(), this::saveList);
    }

    // Choose

    /** Asks for a file and opens it. */
    public void chooseFile() {
        desk.openFile().ask(desk.language().say("wizard.files"), ENDINGS).ifPresent(this::open);
    }

    /** Opens a file; while another table is half done, the clerk is asked first. */
    public void open(Path file) {
        offer(() -> ImportSource.of(file));
    }

    /** Opens what was copied in Excel. */
    public void paste(String text) {
        if (text == null || text.isBlank()) {
            desk.notices().tell(desk.language().say("wizard.paste.nothing"));
        } else {
            String name = desk.language().say("wizard.paste.name");
            offer(() -> ImportSource.pasted(name, text));
        }
    }

    private void offer(Supplier<ImportSource> source) {
        if (isHalfDone()) {
            waiting.set(source);
        } else if (!busy.get()) {
            begin(source);
        }
    }

    /** Whether the clerk has decided things about single rows that would be lost. */
    private boolean isHalfDone() {
        return session.get() != null
                && step.get() != Step.DONE
                && !session.get().edits().equals(RowEdits.NONE);
    }

    /** Opens the table that waits, or lets it be and goes on with the present one. */
    public void answerWaiting(boolean open) {
        Supplier<ImportSource> source = waiting.get();
        waiting.set(null);
        if (open && source != null) {
            begin(source);
        }
    }

    private void begin(Supplier<ImportSource> source) {
        int year = desk.year().getValue().year();
        start(
                "wizard.job.open",
                progress -> desk.imports().begin(source.get(), desk.language().words(), year, progress),
                opened -> {
                    check.clear();
                    session.set(opened);
                    step.set(Step.CHOOSE);
                    touch();
                });
    }

    /** Begins anew with no table. */
    public void restart() {
        check.clear();
        session.set(null);
        done.set(null);
        facts.set(Facts.NONE);
        step.set(Step.CHOOSE);
        revision.set(revision.get() + 1);
    }

    /** Opens another sheet of the workbook. */
    public void openSheet(int number) {
        start(
                "wizard.job.open",
                progress -> {
                    session.get().openSheet(number, progress);
                    return number;
                },
                opened -> touch());
    }

    /** Changes something about the table: its kind, its year, its headings, its columns. */
    public void change(Consumer<ImportSession> change) {
        ImportSession changed = session.get();
        if (changed == null || busy.get()) {
            return;
        }
        busy.set(true);
        desk.jobs()
                .brief(
                        desk.language().say("wizard.job.change"),
                        () -> {
                            change.accept(changed);
                            return changed;
                        },
                        same -> touch(),
                        () -> busy.set(false));
    }

    /** Keeps how the columns are matched under a name. */
    public void keepMapping(String name) {
        if (!name.isBlank()) {
            change(changed -> changed.keep(name));
            desk.notices().tell(desk.language().say("wizard.mapping.kept", name.strip()));
        }
    }

    private void touch() {
        revision.set(revision.get() + 1);
        ImportSession asked = session.get();
        desk.jobs()
                .brief(
                        desk.language().say("wizard.job.change"),
                        () -> new Facts(asked.earlier(), asked.decisions(), asked.keptNames()),
                        facts::set);
    }

    // From step to step

    /** Whether the next step can be taken. */
    public boolean canGoOn() {
        ImportSession present = session.get();
        if (present == null || busy.get()) {
            return false;
        }
        return switch (step.get()) {
            case CHOOSE -> true;
            case MATCH -> present.missing().isEmpty();
            case CHECK -> check.taken() > 0;
            case DONE -> false;
        };
    }

    /** The next step; from the check on the table is taken over. */
    public void next() {
        if (!canGoOn()) {
            return;
        }
        switch (step.get()) {
            case CHOOSE -> step.set(Step.MATCH);
            case MATCH -> {
                step.set(Step.CHECK);
                check.begin(session.get());
            }
            case CHECK -> takeOver();
            case DONE -> {}
        }
    }

    /** The step before; what was decided stays. */
    public void back() {
        switch (step.get()) {
            case CHOOSE, DONE -> {}
            case MATCH -> step.set(Step.CHOOSE);
            case CHECK -> {
                check.stop();
                step.set(Step.MATCH);
            }
        }
    }

    private void takeOver() {
        check.stop();
        ImportSession present = session.get();
        start("wizard.job.take", present::apply, report -> {
            done.set(report);
            takenOver = 0;
            step.set(Step.DONE);
            readHistory();
        });
    }

    /** Stops what is at work; nothing of it is left behind. */
    public void cancel() {
        if (job.get() != null) {
            job.get().cancel();
        }
        check.stop();
    }

    private <T> void start(String name, Function<Progress, T> work, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        Jobs jobs = desk.jobs();
        Job started = jobs.start(
                desk.language().say(name),
                progress -> {
                    try {
                        return work.apply(progress);
                    } finally {
                        jobs.onScreen(() -> {
                            job.set(null);
                            busy.set(false);
                        });
                    }
                },
                then);
        if (busy.get()) {
            job.set(started);
        }
    }

    // Done

    /** Undoes the import that was just taken over. */
    public void undo() {
        if (undoable.get()) {
            desk.jobs().brief(desk.language().say("wizard.undo"), desk.history()::undo, undoneStep -> readHistory());
        }
    }

    /** Learns whether the import can be undone, or was; other changes may have followed. */
    private void readHistory() {
        desk.jobs().brief(desk.language().say("wizard.job.change"), desk.history()::state, state -> {
            ImportReport report = done.get();
            boolean written = report != null && report.created() + report.changed() > 0;
            if (written && takenOver == 0) {
                takenOver = state.undo().map(History.Step::id).orElse(0L);
            }
            undoable.set(written
                    && state.undo().filter(last -> last.id() == takenOver).isPresent());
            undone.set(written
                    && !undoable.get()
                    && state.last()
                            .filter(last -> last.kind() == History.Kind.UNDONE)
                            .isPresent());
        });
    }

    /** Asks for a file and saves the rows that were left out, with the reasons, to be mended and imported again. */
    public void saveRejects() {
        ImportReport report =
                step.get() == Step.DONE ? done.get() : check.reportProperty().get();
        if (report == null || report.leftOut() == 0) {
            return;
        }
        Language language = desk.language();
        String name = language.say(
                "wizard.rejects.name", withoutEnding(session.get().source().name()));
        desk.saveAs()
                .ask(name, language.say("wizard.rejects.kind"))
                .ifPresent(target -> desk.jobs()
                        .start(
                                language.say("wizard.rejects.save"),
                                progress -> {
                                    Rejects.write(report, target, true, language.words());
                                    return report.leftOut();
                                },
                                count -> desk.notices()
                                        .tell(language.say("wizard.rejects.saved", count, target.getFileName()))));
    }

    private void saveList(ImportSession about, DataSheet list, String name) {
        Language language = desk.language();
        desk.saveAs()
                .ask(language.say(name, withoutEnding(about.source().name())), language.say("wizard.rejects.kind"))
                .ifPresent(target -> desk.jobs()
                        .start(
                                list.name(),
                                progress -> SheetFile.write(list, about.register(), target, progress),
                                count -> desk.notices()
                                        .tell(language.say("wizard.list.saved", count, target.getFileName()))));
    }

    private static String withoutEnding(String name) {
        int point = name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }

    /** The register was changed, or the screen is shown again. */
    public void refresh() {
        if (step.get() == Step.DONE) {
            readHistory();
        }
    }

    // What views show

    public CheckModel check() {
        return check;
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The table, null before one is chosen. */
    public ReadOnlyObjectProperty<ImportSession> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Facts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** Counts up whenever something about the table has changed. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Whether something is at work that the clerk must wait for. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The longer job at work, null for none. */
    public ReadOnlyObjectProperty<Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** A table that waits for the clerk to give up the present one; null for none. */
    public ReadOnlyObjectProperty<Supplier<ImportSource>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** What was taken over, null before that. */
    public ReadOnlyObjectProperty<ImportReport> doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoneProperty() {
        return undone.getReadOnlyProperty();
    }
}
