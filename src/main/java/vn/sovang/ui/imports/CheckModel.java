package vn.sovang.ui.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.CancelledException;
import vn.sovang.base.Progress;
import vn.sovang.domain.text.Fold;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.service.imports.CheckedRows;
import vn.sovang.service.imports.Comparison;
import vn.sovang.service.imports.Conversions;
import vn.sovang.service.imports.ImportReport;
import vn.sovang.service.imports.ImportSession;
import vn.sovang.service.imports.RowChoice;
import vn.sovang.service.imports.RowEdits;
import vn.sovang.service.imports.RowReport;
import vn.sovang.service.imports.RowReport.State;
import vn.sovang.ui.common.Job;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Latest;

/** The dry run on the screen: which rows are shown, and what the clerk decides about them. */
public final class CheckModel {
    private final Jobs jobs;
    private final Language language;
    private final ReadOnlyObjectWrapper<ImportReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CheckedRows> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<State> filter = new SimpleObjectProperty<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<RowReport> shown = FXCollections.observableArrayList();
    private final Latest<List<RowReport>> filtering;
    private final ReadOnlyObjectWrapper<RowEdits> edits = new ReadOnlyObjectWrapper<>(RowEdits.NONE);
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>();
    private final Saving saving;
    private ImportSession session;
    private Run running;

    CheckModel(Jobs jobs, Language language, Saving saving) {
        this.saving = saving;
        this.jobs = jobs;
        this.language = language;
        filtering = new Latest<>(jobs, shown::setAll);
        filter.subscribe(now -> show());
        query.subscribe(now -> show());
    }

    /** A check at work; it is dropped without a word when the next one begins. */
    private static final class Run {
        private Job job;
        private volatile boolean dropped;
    }

    private record Result(ImportReport report, CheckedRows rows) {}

    /** Checks a table from its first row on. */
    void begin(ImportSession checked) {
        session = checked;
        report.set(null);
        rows.set(null);
        filter.set(null);
        check();
    }

    /** Checks again with what the clerk has decided since. */
    public void check() {
        stop();
        Run run = new Run();
        running = run;
        checking.set(true);
        edits.set(session.edits());
        ImportSession checked = session;
        Job job = jobs.start(language.say("wizard.job.check"), progress -> work(checked, run, progress), result -> {
            if (result != null && running == run) {
                running = null;
                checking.set(false);
                rows.set(result.rows());
                report.set(result.report());
                show();
            }
        });
        if (running == run) {
            run.job = job;
        }
    }

    private Result work(ImportSession checked, Run run, Progress progress) {
        try {
            ImportReport result = checked.check(progress);
            return new Result(result, checked.rows());
        } catch (CancelledException e) {
            if (run.dropped) {
                return null;
            }
            jobs.onScreen(() -> ended(run));
            throw e;
        } catch (RuntimeException | Error e) {
            jobs.onScreen(() -> ended(run));
            throw e;
        }
    }

    private void ended(Run run) {
        if (running == run) {
            running = null;
            checking.set(false);
        }
    }

    /** Stops a check that is at work. */
    void stop() {
        if (running != null) {
            running.dropped = true;
            if (running.job != null) {
                running.job.cancel();
            }
            running = null;
            checking.set(false);
        }
    }

    void clear() {
        stop();
        session = null;
        report.set(null);
        rows.set(null);
        edits.set(RowEdits.NONE);
        shown.clear();
    }

    // Lists about the table

    /**
     * A list to be looked at and saved.
     *
     * @param about what it comes to, in a sentence
     * @param save asks for a file and saves it
     */
    record Listing(DataSheet sheet, String about, Runnable save) {}

    /** The list that was asked for last, null but for the moment in which it is shown. */
    ReadOnlyObjectProperty<Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /** Lists what reading has changed in the cells. */
    public void showConversions() {
        ImportSession asked = session;
        ImportReport checked = report.get();
        if (asked == null || checked == null) {
            return;
        }
        jobs.start(
                language.say("wizard.conversion.job"),
                progress -> asked.conversions(checked, progress),
                conversions -> {
                    String about = conversions.isEmpty()
                            ? language.say("wizard.conversion.none")
                            : language.say("wizard.conversion.count", conversions.size());
                    offer(asked, Conversions.sheet(conversions, language.words()), about, "wizard.conversion.name");
                });
    }

    /** Holds the table against the same list as it was imported before. */
    public void showComparison() {
        ImportSession asked = session;
        if (asked == null) {
            return;
        }
        jobs.start(language.say("wizard.compare.job"), asked::comparison, found -> {
            DataSheet sheet = found.map(one -> one.sheet(language.words()))
                    .orElse(new DataSheet(language.say("wizard.compare.title"), List.of(), List.of()));
            offer(
                    asked,
                    sheet,
                    found.map(this::about).orElse(language.say("wizard.compare.none")),
                    "wizard.compare.name");
        });
    }

    private String about(Comparison found) {
        String file = found.before().file();
        LocalDate day = found.before().at().toLocalDate();
        return found.differences().isEmpty()
                ? language.say("wizard.compare.same", file, day)
                : language.say(
                        "wizard.compare.count",
                        file,
                        day,
                        found.count(Comparison.Kind.NEW),
                        found.count(Comparison.Kind.CHANGED),
                        found.count(Comparison.Kind.GONE));
    }

    private void offer(ImportSession asked, DataSheet sheet, String about, String name) {
        listing.set(new Listing(sheet, about, () -> saving.save(asked, sheet, name)));
        listing.set(null);
    }

    /** Saves a list beside the table. */
    @FunctionalInterface
    interface Saving {
        /** @param name key of the proposed name of the file, given that of the table without ending */
        void save(ImportSession session, DataSheet sheet, String name);
    }

    // What the clerk decides

    /** Leaves rows out, or takes them after all. */
    public void skip(List<RowReport> some, boolean skip) {
        edit(session.edits().skip(some.stream().map(RowReport::number).toList(), skip));
    }

    /** Says whom a row speaks of; null takes it back. */
    public void choose(RowReport row, RowChoice choice) {
        edit(session.edits().choose(row.number(), choice));
    }

    /** Puts a text in the place of what a cell says; the text of the file takes the mending back. */
    public void mend(RowReport row, int place, String text) {
        String ofFile = report.get().sheet().row(row.index()).cell(place).text();
        edit(session.edits().mend(row.number(), place, text.equals(ofFile) ? null : text));
    }

    private void edit(RowEdits changed) {
        if (!changed.equals(session.edits())) {
            session.edits(changed);
            if (rows.get() != null) {
                rows.set(rows.get().with(changed));
            }
            check();
        }
    }

    /** Whether a row is ticked. */
    public boolean isTicked(RowReport row) {
        return !edits.get().skipped().contains(row.number());
    }

    // What is shown

    private void show() {
        ImportReport present = report.get();
        if (present == null) {
            shown.clear();
            return;
        }
        State wanted = filter.get();
        List<String> words = Fold.words(query.get());
        if (wanted == null && words.isEmpty()) {
            filtering.forget();
            shown.setAll(present.rows());
        } else {
            filtering.ask(language.say("wizard.job.filter"), () -> filtered(present, wanted, words));
        }
    }

    private static List<RowReport> filtered(ImportReport report, State wanted, List<String> words) {
        List<RowReport> rows = new ArrayList<>();
        for (RowReport row : report.rows()) {
            if ((wanted == null || row.state() == wanted) && (words.isEmpty() || says(report, row, words))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static boolean says(ImportReport report, RowReport row, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : report.edits().apply(report.sheet().row(row.index())).cells()) {
            text.append(cell.text()).append(' ');
        }
        String folded = Fold.of(text.toString());
        return words.stream().allMatch(folded::contains);
    }

    /** How many rows are of each state. */
    public Map<State, Integer> counts() {
        return report.get() == null ? new EnumMap<>(State.class) : report.get().counts();
    }

    /** How many rows would be new or change something. */
    public int taken() {
        ImportReport present = report.get();
        return present == null ? 0 : present.created() + present.changed();
    }

    /** What the check has said, null before it has. */
    public ReadOnlyObjectProperty<ImportReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** The cells beside the report, null before it is there. */
    public ReadOnlyObjectProperty<CheckedRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** What the clerk has decided so far. */
    public ReadOnlyObjectProperty<RowEdits> editsProperty() {
        return edits.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /** The state whose rows are shown; null for all. */
    public ObjectProperty<State> filterProperty() {
        return filter;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObservableList<RowReport> shown() {
        return shown;
    }
}
