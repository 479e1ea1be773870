package vn.sovang.ui.print;

import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.document.commendation.Finding;
import vn.sovang.domain.printing.SheetSize;
import vn.sovang.ui.common.Choices;

/** Wires the window of printing: choosing, sending, asking, one after the other in the same place. */
public final class PrintController {
    private final PrintModel model;
    private final SetupModel setup;
    private final RunModel run;
    private final Words words;

    @FXML
    private Label told;

    @FXML
    private Node choose;

    @FXML
    private Node sending;

    @FXML
    private Node ask;

    @FXML
    private ToggleGroup whoGroup;

    @FXML
    private RadioButton all;

    @FXML
    private RadioButton unprinted;

    @FXML
    private RadioButton ticked;

    @FXML
    private RadioButton range;

    @FXML
    private TextField from;

    @FXML
    private TextField to;

    @FXML
    private ComboBox<String> printer;

    @FXML
    private ComboBox<String> tray;

    @FXML
    private ComboBox<SheetSize> paper;

    @FXML
    private TextField stack;

    @FXML
    private Label facts;

    @FXML
    private VBox doubts;

    @FXML
    private Button calibrate;

    @FXML
    private Button trial;

    @FXML
    private Label checked;

    @FXML
    private ListView<Finding> findings;

    @FXML
    private Label now;

    @FXML
    private ProgressBar bar;

    @FXML
    private ToggleButton pause;

    @FXML
    private VBox sheets;

    @FXML
    private Label hindrance;

    @FXML
    private Button start;

    @FXML
    private Button next;

    @FXML
    private Button finish;

    @FXML
    private Button close;

    PrintController(PrintModel model, Words words) {
        this.model = model;
        this.words = words;
        setup = model.setup();
        run = model.run();
    }

    @FXML
    void initialize() {
        who();
        printer.setItems(setup.printers());
        printer.valueProperty().bindBidirectional(setup.printerProperty());
        printer.setPlaceholder(new Label(words.say("print.none")));
        tray.valueProperty().bindBidirectional(setup.trayProperty());
        paper.valueProperty().bindBidirectional(setup.paperProperty());
        stack.textProperty().bindBidirectional(setup.stackProperty());
        setup.factsProperty().subscribe(this::showFacts);
        findings();
        InvalidationListener counts = changed -> showCounts();
        setup.inputs().forEach(input -> input.addListener(counts));
        now.textProperty().bind(run.nowProperty());
        bar.progressProperty().bind(run.progressProperty());
        pause.selectedProperty().bindBidirectional(run.pausedProperty());
        told.textProperty().bind(run.toldProperty());
        told.visibleProperty().bind(run.toldProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        run.asked().addListener((ListChangeListener<AskedSheet>) change -> showAsked());
        run.phaseProperty().subscribe(this::show);
        showCounts();
    }

    private void who() {
        Map<SetupModel.Who, RadioButton> buttons = Map.of(
                SetupModel.Who.ALL, all,
                SetupModel.Who.UNPRINTED, unprinted,
                SetupModel.Who.TICKED, ticked,
                SetupModel.Who.RANGE, range);
        buttons.forEach((who, button) -> button.setUserData(who));
        setup.whoProperty().subscribe(who -> whoGroup.selectToggle(buttons.get(who)));
        whoGroup.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null) {
                setup.whoProperty().set((SetupModel.Who) toggle.getUserData());
            }
        });
        from.textProperty().bindBidirectional(setup.fromProperty());
        to.textProperty().bindBidirectional(setup.toProperty());
        for (TextField field : List.of(from, to)) {
            field.textProperty().addListener((seen, was, typed) -> range.setSelected(true));
        }
        ticked.setDisable(setup.count(SetupModel.Who.TICKED) == 0);
    }

    private void findings() {
        findings.setCellFactory(list -> new FindingCell(setup.round().lines(), words));
        findings.getSelectionModel().selectedItemProperty().subscribe(found -> {
            if (found != null) {
                setup.round().lines().stream()
                        .filter(line -> line.award().position() == found.position())
                        .findFirst()
                        .ifPresent(model::look);
            }
        });
        setup.findingsProperty().subscribe(this::showFindings);
    }

    private void showFindings(List<Finding> found) {
        boolean any = found != null && !found.isEmpty();
        checked.setText(
                found == null
                        ? words.say("print.checked.busy")
                        : any ? words.say("print.checked.bad", found.size()) : words.say("print.checked.fine"));
        findings.getItems().setAll(any ? found : List.of());
        visible(findings, any);
    }

    private void showFacts(SetupModel.Facts known) {
        Choices.fill(tray, withEmpty(known.trays()), name -> name.isEmpty() ? words.say("print.tray.auto") : name);
        Choices.fill(
                paper,
                known.papers().isEmpty() ? List.of(setup.sheet()) : known.papers(),
                size -> size.equals(setup.sheet())
                        ? words.say("print.paper.same", size.label())
                        : words.say("print.paper.larger", size.label()));
        String way = words.say(setup.sheet().across() ? "print.facts.across" : "print.facts.upright");
        String measured = known.measured().stream()
                .findFirst()
                .map(one -> CalibrationModel.say(words, setup.order(), one))
                .orElse(words.say("print.calibration.never"));
        facts.setText(words.say("print.facts", setup.sheet().label(), way) + "\n" + measured);
        doubts.getChildren().setAll(known.doubts().stream().map(this::doubt).toList());
        boolean none = setup.printerProperty().get() == null
                || setup.printerProperty().get().isEmpty();
        calibrate.setDisable(none);
        trial.setDisable(none);
    }

    private static List<String> withEmpty(List<String> names) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(""), names.stream())
                .toList();
    }

    private Node doubt(Problem problem) {
        Label label = new Label(words.say(problem) + " (" + problem.label() + ")");
        label.getStyleClass().addAll("field-message", "doubt");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private void showCounts() {
        all.setText(words.say("print.who.all", setup.count(SetupModel.Who.ALL)));
        unprinted.setText(words.say("print.who.unprinted", setup.count(SetupModel.Who.UNPRINTED)));
        ticked.setText(words.say("print.who.ticked", setup.count(SetupModel.Who.TICKED)));
        start.setText(words.say("print.button.start", setup.chosenLines().size()));
        String why = setup.hindrance().orElse("");
        start.setDisable(!why.isEmpty());
        hindrance.setText(run.phaseProperty().get() == RunModel.Phase.CHOOSE ? why : "");
    }

    private void showAsked() {
        sheets.getChildren()
                .setAll(run.asked().stream()
                        .map(asked -> new SheetRow(asked, words))
                        .toList());
        next.setText(words.say(run.hasMore() ? "print.button.next" : "print.button.good"));
    }

    private void show(RunModel.Phase phase) {
        visible(choose, phase == RunModel.Phase.CHOOSE);
        visible(start, phase == RunModel.Phase.CHOOSE);
        visible(close, phase == RunModel.Phase.CHOOSE);
        visible(sending, phase == RunModel.Phase.SENDING);
        visible(ask, phase == RunModel.Phase.ASK);
        visible(next, phase == RunModel.Phase.ASK);
        visible(finish, phase == RunModel.Phase.ASK && run.hasMore());
        start.setDefaultButton(phase == RunModel.Phase.CHOOSE);
        next.setDefaultButton(phase == RunModel.Phase.ASK);
        showCounts();
        switch (phase) {
            case CHOOSE -> start.requestFocus();
            case SENDING -> pause.requestFocus();
            case ASK -> next.requestFocus();
        }
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Puts the keyboard where Enter does the likely thing. */
    void focus() {
        show(run.phaseProperty().get());
    }

    @FXML
    void start() {
        model.start();
    }

    @FXML
    void next() {
        run.answer(true);
    }

    @FXML
    void finish() {
        run.answer(false);
    }

    @FXML
    void stop() {
        run.stop();
    }

    @FXML
    void trial() {
        model.trial();
    }

    @FXML
    void lookAgain() {
        model.refresh();
    }

    @FXML
    void calibrate() {
        PrintWindow.calibrate(calibrate.getScene().getWindow(), model.calibration(), words);
    }

    @FXML
    void close() {
        close.getScene().getWindow().hide();
    }
}
