package vn.sovang.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.Services;
import vn.sovang.service.StorePlace;
import vn.sovang.service.register.RegisterPaper;
import vn.sovang.service.search.Subject;
import vn.sovang.service.table.RegisterTables;
import vn.sovang.service.table.TableSource;
import vn.sovang.ui.backup.BackupModel;
import vn.sovang.ui.backup.BackupScreen;
import vn.sovang.ui.backup.Restore;
import vn.sovang.ui.cell.CellModel;
import vn.sovang.ui.cell.CellScreen;
import vn.sovang.ui.common.Failure;
import vn.sovang.ui.common.FailureDialog;
import vn.sovang.ui.common.FileDialogs;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;
import vn.sovang.ui.common.Look;
import vn.sovang.ui.common.Notices;
import vn.sovang.ui.common.OpenFile;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.UnsavedDialog;
import vn.sovang.ui.common.form.DraftKeeper;
import vn.sovang.ui.common.form.RecordModel;
import vn.sovang.ui.comparison.ComparisonModel;
import vn.sovang.ui.comparison.ComparisonScreen;
import vn.sovang.ui.decision.DecisionModel;
import vn.sovang.ui.decision.DecisionScreen;
import vn.sovang.ui.designer.DesignerModel;
import vn.sovang.ui.designer.DesignerScreen;
import vn.sovang.ui.evaluation.EvaluationModel;
import vn.sovang.ui.evaluation.EvaluationScreen;
import vn.sovang.ui.history.HistoryModel;
import vn.sovang.ui.history.HistoryScreen;
import vn.sovang.ui.imports.ImportModel;
import vn.sovang.ui.imports.ImportScreen;
import vn.sovang.ui.member.MemberModel;
import vn.sovang.ui.member.MemberPick;
import vn.sovang.ui.member.MemberScreen;
import vn.sovang.ui.overview.YearPapers;
import vn.sovang.ui.papers.PapersModel;
import vn.sovang.ui.papers.PapersScreen;
import vn.sovang.ui.reminder.ReminderModel;
import vn.sovang.ui.reminder.ReminderScreen;
import vn.sovang.ui.round.RoundModel;
import vn.sovang.ui.round.RoundScreen;
import vn.sovang.ui.ruling.RuleModel;
import vn.sovang.ui.ruling.RuleScreen;
import vn.sovang.ui.shell.Place;
import vn.sovang.ui.shell.ShellController;
import vn.sovang.ui.shell.ShellModel;
import vn.sovang.ui.tables.TablesModel;
import vn.sovang.ui.tables.TablesScreen;

/** The window on an opened register: the one place where screens get their models and services. */
public final class MainWindow {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 740;
    private static final double LEAST_WIDTH = 760;
    private static final double LEAST_HEIGHT = 440;
    private static final Duration BETWEEN_BACKUPS = Duration.minutes(30);
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");

    private final Stage stage;
    private final Services services;
    private final Jobs jobs = Jobs.ofWindow();
    private final Notices notices = new Notices();
    private final Language language;
    private final Clock clock;
    private final ShellModel model;
    private final SaveAs saveAs;
    private final RecordModel.Desk desk;
    private final DraftKeeper drafts;
    private final ImportModel imports;
    private final TableMemory memory;
    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private final Timeline halfHours = new Timeline();
    private OpenFile openFile;
    private Restore restore;
    private boolean closing;
    private ShellController shell;

    /**
     * Builds the window on a stage.
     *
     * @param saveAs null for the system's own dialog
     */
    public MainWindow(Stage stage, Services services, Language language, Clock clock, SaveAs saveAs) {
        this.stage = stage;
        this.services = services;
        this.language = language;
        this.clock = clock;
        FileDialogs dialogs = new FileDialogs(stage, language);
        this.saveAs = saveAs == null ? dialogs : saveAs;
        openFile = dialogs::toRead;
        Look.loadFonts();
        jobs.onFailure(this::tell);
        desk = new RecordModel.Desk(jobs, language, notices);
        drafts = new DraftKeeper(services.drafts(), jobs, language, notices, clock);
        memory = new TableMemory(services.preferences(), jobs, language);
        model = new ShellModel(services, jobs, language, notices, this.saveAs, clock);
        model.darkProperty().subscribe(Look::theme);
        imports = new ImportModel(new ImportModel.Desk(
                services.imports(),
                services.history(),
                jobs,
                language,
                notices,
                (kind, endings) -> openFile.ask(kind, endings),
                this.saveAs,
                model.yearProperty()));
    }

    /** Shows the window. */
    public void show() {
        Map<String, Integer> leftOver = drafts.leftOver();
        Scene scene = new Scene(frame(), WIDTH, HEIGHT);
        Look.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::undoInText);
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            if (!files.isEmpty()) {
                takeIn(files.getFirst().toPath());
            }
            event.setDropCompleted(!files.isEmpty());
        });
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setTitle(title());
        stage.setOnCloseRequest(this::closing);
        stage.setOnHidden(event -> {
            halfHours.stop();
            jobs.close();
        });
        halfHours.getKeyFrames().setAll(new KeyFrame(BETWEEN_BACKUPS, event -> model.backupIfChanged(() -> {})));
        halfHours.setCycleCount(Animation.INDEFINITE);
        halfHours.play();
        language.wordsProperty().addListener((observed, was, now) -> {
            scene.setRoot(frame());
            stage.setTitle(title());
        });
        stage.show();
        shell.focusTable();
        model.find().refresh();
        StorePlace.of(services.file()).ifPresent(kind -> notices.tell(language.say(kind.about(services.file()))));
        tellLeftOver(leftOver);
    }

    /** What was typed before the program ended the last time is there again. */
    private void tellLeftOver(Map<String, Integer> forms) {
        int count = forms.values().stream().mapToInt(Integer::intValue).sum();
        if (count > 0) {
            notices.tell(
                    language.say("form.left_over", count),
                    language.say("form.left_over.show"),
                    () -> Stream.of(Place.values())
                            .filter(place -> forms.keySet().stream().anyMatch(name -> isOf(name, place)))
                            .findFirst()
                            .ifPresent(place -> {
                                model.placeProperty().set(place);
                                screens.get(place).showUnsaved();
                            }));
        }
    }

    private static boolean isOf(String name, Place place) {
        return name.equals(draftName(place)) || name.startsWith(draftName(place) + "/");
    }

    /** The forms of a place keep their drafts under this name. */
    private static String draftName(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    /** Lets the drafts of a screen outlive a crash. */
    private <L, R, F extends Enum<F>, M extends RecordModel<L, R, F>> M kept(Place place, M made) {
        drafts.watch(draftName(place), made.editor());
        return made;
    }

    private String title() {
        return language.say("shell.title", services.file().getFileName());
    }

    private Parent frame() {
        if (shell != null) {
            shell.release();
        }
        shell = new ShellController(model, makers(), screens);
        return shell.view();
    }

    private Map<Place, Supplier<Screen>> makers() {
        Map<Place, Supplier<Screen>> makers = new EnumMap<>(Place.class);
        makers.put(
                Place.MEMBERS,
                () -> new MemberScreen(
                        kept(
                                Place.MEMBERS,
                                new MemberModel(services, drafts, desk, model::day, () -> LocalDate.now(clock))),
                        memory,
                        ids -> papers(screen -> screen.printMembers(ids))));
        makers.put(Place.PAPERS, () -> new PapersScreen(papersModel()));
        makers.put(
                Place.REMINDERS,
                () -> new ReminderScreen(
                        new ReminderModel(
                                services.reminders(),
                                services.targets().tasks(),
                                desk,
                                () -> LocalDate.now(clock),
                                this::openDue),
                        memory));
        new ProposalScreens(services, desk, model, () -> LocalDate.now(clock), drafts, memory, saveAs)
                .putInto(makers, (kind, endings) -> openFile.ask(kind, endings));
        makers.put(
                Place.ROUND,
                () -> new RoundScreen(new RoundModel(
                        services.rounds(),
                        services.printing(),
                        jobs,
                        language,
                        notices,
                        saveAs,
                        model.yearProperty())));
        makers.put(
                Place.LAYOUTS,
                () -> new DesignerScreen(new DesignerModel(
                        new DesignerModel.Services(
                                services.layouts(),
                                services.rounds(),
                                services.preferences(),
                                (kind, endings) -> openFile.ask(kind, endings),
                                saveAs),
                        desk,
                        model.yearProperty(),
                        () -> LocalDate.now(clock))));
        new PeopleScreens(
                        services.people(),
                        desk,
                        model.yearProperty(),
                        model::day,
                        () -> LocalDate.now(clock),
                        drafts,
                        memory)
                .putInto(makers);
        makers.put(Place.IMPORT, () -> new ImportScreen(imports));
        new OfficeScreens(services.office(), desk, model::day, () -> LocalDate.now(clock), drafts, memory)
                .putInto(makers);
        RegisterTables tables = services.tables();
        makers.put(Place.CELLS, this::cells);
        makers.put(Place.MEMBER_EVALUATIONS, () -> evaluations(true));
        makers.put(Place.CELL_EVALUATIONS, () -> evaluations(false));
        makers.put(
                Place.CELL_YEARS,
                () -> new ComparisonScreen(
                        new ComparisonModel(services.yearReader(), desk, model.yearProperty(), this::openEvaluations),
                        () -> papers(screen -> screen.print(RegisterPaper.RATING_YEARS))));
        new YearScreens(
                        services,
                        desk,
                        model,
                        new YearPapers(services, desk, model, saveAs),
                        this::pickMembers,
                        () -> LocalDate.now(clock),
                        drafts)
                .putInto(makers);
        table(makers, Place.CONFERENCES, tables.conferences());
        makers.put(Place.DECISIONS, this::decisions);
        table(makers, Place.REGISTER, tables.awardRegister());
        table(makers, Place.HIGHER_AWARDS, tables.higherAwards());
        makers.put(
                Place.RULES,
                () -> new RuleScreen(kept(
                        Place.RULES, new RuleModel(services.rules(), desk, model::day, () -> LocalDate.now(clock)))));
        makers.put(Place.BACKUPS, this::backups);
        makers.put(
                Place.HISTORY,
                () -> new HistoryScreen(new HistoryModel(
                        services.history(),
                        services.changes(),
                        jobs,
                        language,
                        model::day,
                        () -> LocalDate.now(clock),
                        model::open)));
        return makers;
    }

    private Screen decisions() {
        DecisionModel decisions =
                new DecisionModel(services.decisions(), desk, saveAs, model.yearProperty(), () -> LocalDate.now(clock));
        drafts.watch(draftName(Place.DECISIONS), decisions.editor());
        return new DecisionScreen(decisions);
    }

    private Screen cells() {
        CellModel cells = new CellModel(services.cells(), desk, model::day, () -> LocalDate.now(clock));
        drafts.watch(draftName(Place.CELLS), cells.editor());
        return new CellScreen(
                cells,
                id -> model.open(Subject.of(Subject.Kind.MEMBER, id)),
                code -> papers(screen -> screen.printCell(code)));
    }

    private Screen backups() {
        BackupModel backups =
                new BackupModel(services, desk, clock, model::makeBackup, model::refresh, this::closeToRestore);
        model.backupProperty().addListener((observed, was, now) -> backups.refresh());
        return new BackupScreen(backups, memory, (kind, endings) -> openFile.ask(kind, endings), saveAs);
    }

    private PapersModel papersModel() {
        return new PapersModel(
                services.papers(),
                desk,
                saveAs,
                model::day,
                () -> LocalDate.now(clock),
                this::pickMembers,
                () -> model.placeProperty().set(Place.PAPERS));
    }

    /** Goes to the papers with something to print. */
    private void papers(Consumer<PapersScreen> wish) {
        model.placeProperty().set(Place.PAPERS);
        if (screens.get(Place.PAPERS) instanceof PapersScreen papers) {
            wish.accept(papers);
        }
    }

    /** Goes to the members a figure is made of. */
    private void pickMembers(MemberPick pick) {
        model.placeProperty().set(Place.MEMBERS);
        if (screens.get(Place.MEMBERS) instanceof MemberScreen members) {
            members.pick(pick);
        }
    }

    private Screen evaluations(boolean members) {
        return new EvaluationScreen(new EvaluationModel(
                services.evaluations(),
                desk,
                members,
                model.yearProperty(),
                model::day,
                () -> LocalTime.now(clock.withZone(ZoneId.systemDefault()))));
    }

    /** Shows the grid of a year, narrowed to a cell by its id; all of it for the empty text. */
    private void openEvaluations(int year, String cell) {
        model.yearProperty().set(new WorkingYear(year));
        model.go(Place.MEMBER_EVALUATIONS, cell.isEmpty() ? EvaluationScreen.ALL : cell);
    }

    /** Of a member what happened to it is shown, where what is due is written down. */
    private void openDue(Subject subject) {
        model.open(subject);
        if (subject.kind() == Subject.Kind.MEMBER && screens.get(Place.MEMBERS) instanceof MemberScreen members) {
            members.showTimeline();
        }
    }

    private void table(Map<Place, Supplier<Screen>> makers, Place place, TableSource source) {
        makers.put(
                place,
                () -> new TablesScreen(
                        new TablesModel(place.key(), source, jobs, language, model.yearProperty(), model::day)));
    }

    /** In a text field the keys undo typing as long as there is any; then they undo the last change of the register. */
    private void undoInText(KeyEvent event) {
        if (stage.getScene().getFocusOwner() instanceof TextInputControl text) {
            if (UNDO.match(event) && !text.isUndoable()) {
                event.consume();
                model.undo();
            } else if (REDO.match(event) && !text.isRedoable()) {
                event.consume();
                model.redo();
            }
        }
    }

    private void tell(Failure failure) {
        if (failure.cancelled()) {
            notices.tell(language.say(failure.problem()));
        } else {
            FailureDialog.show(stage, language.words(), failure);
        }
    }

    /** Opens a file that was dragged onto the window as a table to be imported. */
    void takeIn(Path file) {
        model.placeProperty().set(Place.IMPORT);
        imports.open(file);
    }

    /** Asks for files in another way than by the system's dialog, for the tests of the window. */
    void openFilesWith(OpenFile asking) {
        openFile = asking;
    }

    /** Closes after a backup; first it asks about what is not saved. */
    private void closing(WindowEvent event) {
        int unsaved = drafts.unsaved();
        if (!closing) {
            event.consume();
            if (unsaved > 0) {
                UnsavedDialog.ask(
                        stage,
                        language.words(),
                        unsaved,
                        () -> drafts.flush(this::close),
                        () -> drafts.discardAll(this::close));
            } else {
                drafts.flush(this::close);
            }
        }
    }

    /** A backup that fails is told; the next wish to close is then fulfilled without it. */
    private void close() {
        closing = true;
        model.backupIfChanged(stage::hide);
    }

    /** What is typed and not saved is kept in the present register, which is kept whole. */
    private void closeToRestore(Restore wish) {
        restore = wish;
        drafts.flush(this::close);
    }

    /** The copy to go back to now that the window is closed, empty when the clerk just closed it. */
    public Optional<Restore> restore() {
        return Optional.ofNullable(restore);
    }

    /** Whether everything asked for is shown, for the tests of the window. */
    boolean idle() {
        return jobs.idle();
    }

    /** What the window knows, for its tests. */
    ShellModel model() {
        return model;
    }
}
