package vn.sovang.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.Progress;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.History;
import vn.sovang.service.SecondCopy;
import vn.sovang.service.Services;
import vn.sovang.service.search.Subject;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Notices;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.find.FindModel;

/** What the frame of the window knows: place, working year, undo, backup, look. */
public final class ShellModel {
    /** How many changes back the list of steps goes. */
    private static final int STEPS = 50;

    private final Services services;
    private final Jobs jobs;
    private final Language language;
    private final Notices notices;
    private final Clock clock;
    private final FindModel find;
    private final TakeOut takeOut;
    private final ObservableList<WorkingYear> years = FXCollections.observableArrayList();
    private final ObjectProperty<WorkingYear> year = new SimpleObjectProperty<>();
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.OVERVIEW);
    private final ReadOnlyObjectWrapper<Consumer<Screen>> wish = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<History.State> history = new ReadOnlyObjectWrapper<>(History.State.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<LocalDateTime>> backup = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ShellModel(Services services, Jobs jobs, Language language, Notices notices, SaveAs saveAs, Clock clock) {
        this.services = services;
        this.jobs = jobs;
        this.language = language;
        this.notices = notices;
        this.clock = clock;
        takeOut = new TakeOut(services, jobs, language, notices, saveAs, clock, this::day);
        find = new FindModel(services.search(), jobs, language, this::day, this::open, this::search);
        var choice = services.years().choice(LocalDate.now(clock));
        years.setAll(choice.all());
        year.set(choice.recent());
        services.history().onChange(() -> jobs.onScreen(this::refresh));
        refresh();
    }

    /** Reads anew where undo stands and when the last backup was made. */
    public void refresh() {
        jobs.brief(language.say("shell.job.status"), services.history()::state, history::set);
        jobs.brief(language.say("shell.job.status"), services.backups()::last, backup::set);
    }

    public void undo() {
        jobs.brief(
                language.say("shell.undo"),
                services.history()::undo,
                undone -> undone.ifPresent(step -> notices.tell(language.say("shell.undone", step.label()))));
    }

    public void redo() {
        jobs.brief(
                language.say("shell.redo"),
                services.history()::redo,
                redone -> redone.ifPresent(step -> notices.tell(language.say("shell.redone", step.label()))));
    }

    /** Reads what can be taken back, or done again, step by step. */
    void steps(boolean undo, Consumer<List<History.Step>> then) {
        History history = services.history();
        jobs.brief(
                language.say("shell.job.status"), () -> undo ? history.undoable(STEPS) : history.redoable(STEPS), then);
    }

    /** Takes back several changes, each as a change of its own. @param steps as {@link #steps} told them */
    public void undo(List<History.Step> steps) {
        walk("shell.undo.several", steps, progress -> services.history().undo(steps, progress));
    }

    /** Does several changes again. */
    public void redo(List<History.Step> steps) {
        walk("shell.redo.several", steps, progress -> services.history().redo(steps, progress));
    }

    private void walk(String key, List<History.Step> steps, Function<Progress, Integer> work) {
        jobs.start(
                language.say(key, steps.size()),
                work,
                done -> notices.tell(
                        done == steps.size()
                                ? language.say("shell.steps.done", language.say(key, done))
                                : language.say("shell.steps.stopped", done, steps.size())));
    }

    public void makeBackup() {
        jobs.start(
                language.say("shell.job.backup"),
                progress -> new Copies(services.backups().make(LocalDateTime.now(clock)), secondCopy()),
                copies -> {
                    tell(copies);
                    refresh();
                });
    }

    /** A backup and what became of its second copy. */
    private record Copies(Path backup, SecondCopy.Laid second) {}

    private SecondCopy.Laid secondCopy() {
        return services.secondCopy().catchUp(services.backups().list().stream().findFirst());
    }

    private void tell(Copies copies) {
        SecondCopy.Laid second = copies.second();
        notices.tell(
                second.trouble() != null
                        ? language.say("backup.second.failed", language.say(second.trouble()))
                        : second.file() != null
                                ? language.say("backup.second.done", second.file())
                                : language.say("shell.backup.done", copies.backup()));
    }

    /**
     * Makes a backup when something was changed since the last one.
     *
     * @param then done when it is made or not needed
     */
    public void backupIfChanged(Runnable then) {
        jobs.start(
                language.say("shell.job.backup"),
                progress -> {
                    services.backups().makeIfChanged(LocalDateTime.now(clock));
                    return secondCopy();
                },
                copies -> {
                    refresh();
                    then.run();
                });
    }

    public ObservableList<WorkingYear> years() {
        return years;
    }

    /** The working year, never null. */
    public ObjectProperty<WorkingYear> yearProperty() {
        return year;
    }

    /** The day whose state is shown: the last of the working year, or today while that year runs. */
    public LocalDate day() {
        LocalDate today = LocalDate.now(clock);
        return year.get().contains(today) ? today : year.get().lastDay();
    }

    /** The place of the navigation that is shown. */
    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    /** Goes to a record: its working year, its place, and there the record itself. */
    public void open(Subject subject) {
        WorkingYear shownIn = new WorkingYear(subject.year());
        if (subject.year() != 0 && years.contains(shownIn)) {
            year.set(shownIn);
        }
        go(subject.kind(), screen -> screen.open(subject));
    }

    /** Goes to the place of a kind of records and searches there. */
    public void search(Subject.Kind kind, String query) {
        go(kind, screen -> screen.query().set(query));
    }

    private void go(Subject.Kind kind, Consumer<Screen> then) {
        Place.of(kind).ifPresent(where -> go(where, then));
    }

    /**
     * Goes to a place and shows only some of its rows.
     *
     * @param filter as {@link Screen#filter} takes it; empty for all rows as they were shown last
     */
    public void go(Place where, String filter) {
        go(where, filter.isEmpty() ? screen -> {} : screen -> screen.filter(filter));
    }

    private void go(Place where, Consumer<Screen> then) {
        place.set(where);
        wish.set(then);
        wish.set(null);
    }

    /** What the screen of the place just set has to do, null but for that moment. */
    ReadOnlyObjectProperty<Consumer<Screen>> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    /** How tables and everything leave the program. */
    public TakeOut takeOut() {
        return takeOut;
    }

    /** The palette over everything. */
    public FindModel find() {
        return find;
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    public ReadOnlyObjectProperty<History.State> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** When the last backup was made. */
    public ReadOnlyObjectProperty<Optional<LocalDateTime>> backupProperty() {
        return backup.getReadOnlyProperty();
    }

    public Services services() {
        return services;
    }

    public Jobs jobs() {
        return jobs;
    }

    public Language language() {
        return language;
    }

    public Notices notices() {
        return notices;
    }
}
