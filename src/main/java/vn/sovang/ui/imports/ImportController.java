package vn.sovang.ui.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import vn.sovang.base.Words;
import vn.sovang.service.imports.ImportSession;
import vn.sovang.ui.common.Job;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.imports.ImportModel.Step;

/** Wires the frame of the wizard: the steps above, one of them in the middle, back and next below. */
public final class ImportController {
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final ImportModel model;
    private final Words words;
    private final Map<Step, Node> views = new EnumMap<>(Step.class);
    private final Map<Step, StepView> firsts = new EnumMap<>(Step.class);
    private final Map<Step, Label> labels = new EnumMap<>(Step.class);

    @FXML
    private BorderPane root;

    @FXML
    private HBox steps;

    @FXML
    private HBox waiting;

    @FXML
    private Label waitingText;

    @FXML
    private Button waitingKeep;

    @FXML
    private StackPane middle;

    @FXML
    private Label hint;

    @FXML
    private HBox working;

    @FXML
    private Label workingText;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button cancel;

    @FXML
    private Button back;

    @FXML
    private Button next;

    ImportController(ImportModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        add(Step.CHOOSE, new ChooseController(model, words));
        add(Step.MATCH, new MatchController(model, words));
        add(Step.CHECK, new CheckController(model, words));
        add(Step.DONE, new DoneController(model, words));
        for (Step step : Step.values()) {
            Label label = new Label((step.ordinal() + 1) + ". " + words.say(title(step)));
            label.getStyleClass().add("wizard-step");
            labels.put(step, label);
            steps.getChildren().add(label);
        }
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        back.setText(words.say("wizard.back"));
        waiting.managedProperty().bind(waiting.visibleProperty());
        working.managedProperty().bind(working.visibleProperty());
        model.stepProperty().subscribe(this::show);
        model.revisionProperty().subscribe(now -> showFoot());
        model.sessionProperty().subscribe(now -> focusFirst());
        model.busyProperty().subscribe(now -> showFoot());
        model.jobProperty().subscribe(this::showJob);
        model.check().reportProperty().subscribe(now -> showFoot());
        model.check().checkingProperty().subscribe(now -> showFoot());
        model.waitingProperty().subscribe(source -> {
            waiting.setVisible(source != null);
            if (source != null) {
                waitingText.setText(words.say(
                        "wizard.waiting", model.sessionProperty().get().source().name()));
                waitingKeep.requestFocus();
            }
        });
    }

    private void add(Step step, StepView view) {
        views.put(step, Views.load(view, words));
        firsts.put(step, view);
    }

    private static String title(Step step) {
        return switch (step) {
            case CHOOSE -> "wizard.step.choose";
            case MATCH -> "wizard.step.match";
            case CHECK -> "wizard.step.check";
            case DONE -> "wizard.step.done";
        };
    }

    private void show(Step present) {
        labels.forEach((step, label) -> {
            label.pseudoClassStateChanged(PRESENT, step == present);
            label.pseudoClassStateChanged(PAST, step.compareTo(present) < 0);
        });
        middle.getChildren().setAll(views.get(present));
        showFoot();
        focusFirst();
    }

    /** The keyboard goes on in the new step. */
    void focusFirst() {
        middle.applyCss();
        firsts.get(model.stepProperty().get()).first().requestFocus();
    }

    private void showFoot() {
        Step step = model.stepProperty().get();
        ImportSession session = model.sessionProperty().get();
        back.setVisible(step == Step.MATCH || step == Step.CHECK);
        back.setManaged(back.isVisible());
        next.setVisible(session != null && step != Step.DONE);
        next.setManaged(next.isVisible());
        next.setDisable(!model.canGoOn());
        next.setText(step == Step.CHECK ? words.say("wizard.take", model.check().taken()) : words.say("wizard.next"));
        back.setDisable(model.busyProperty().get());
        boolean lacking = step == Step.MATCH && !session.missing().isEmpty();
        hint.pseudoClassStateChanged(WRONG, lacking);
        hint.setText(hint(step, session, lacking));
        showWorking();
    }

    private String hint(Step step, ImportSession session, boolean lacking) {
        if (lacking) {
            return words.say(
                    "wizard.missing",
                    session.missing().stream()
                            .map(column -> "«" + column.heading() + "»")
                            .collect(Collectors.joining(", ")));
        }
        boolean checked = step == Step.CHECK
                && model.check().reportProperty().get() != null
                && model.check().taken() == 0;
        return checked ? words.say("wizard.take.nothing") : "";
    }

    private void showJob(Job job) {
        progress.progressProperty().unbind();
        if (job != null) {
            progress.progressProperty().bind(job.progressProperty());
            workingText.setText(job.name());
        }
        showWorking();
    }

    private void showWorking() {
        boolean checking = model.check().checkingProperty().get();
        Job job = model.jobProperty().get();
        working.setVisible(job != null || checking);
        if (job == null && checking) {
            progress.setProgress(-1);
            workingText.setText(words.say("wizard.job.check"));
        }
    }

    /** Ctrl+V opens a table from the clipboard wherever it does not paste into a field. */
    private void key(KeyEvent event) {
        if (PASTE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            event.consume();
            paste(model);
        }
    }

    /** Opens the file that was copied, or the cells. */
    static void paste(ImportModel model) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<java.io.File> files = clipboard.getFiles();
        if (files != null && !files.isEmpty()) {
            model.open(files.getFirst().toPath());
        } else {
            model.paste(clipboard.getString());
        }
    }

    @FXML
    void back() {
        model.back();
    }

    @FXML
    void next() {
        model.next();
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    @FXML
    void keepPresent() {
        model.answerWaiting(false);
        focusFirst();
    }

    @FXML
    void openWaiting() {
        model.answerWaiting(true);
    }
}
