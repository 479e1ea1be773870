package vn.sovang.ui.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import vn.sovang.base.Words;
import vn.sovang.domain.printing.Measurement;
import vn.sovang.service.printing.PrintOrder;

/** Wires the calibration: eight fields that lie as the marks lie on the sheet, in the order A, B, C, D. */
public final class CalibrationController {
    /** Column and row of the marks A, B, C, D in the picture of the sheet. */
    private static final int[][] PLACES = {{0, 0}, {2, 0}, {2, 2}, {0, 2}};

    private final CalibrationModel model;
    private final Words words;

    @FXML
    private Label about;

    @FXML
    private Label known;

    @FXML
    private Label earlier;

    @FXML
    private Label wrong;

    @FXML
    private GridPane numbers;

    @FXML
    private Button check;

    @FXML
    private Button close;

    CalibrationController(CalibrationModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        PrintOrder order = model.order();
        String tray = order.setup().tray();
        about.setText(words.say(
                "print.ruler.about",
                order.printer(),
                tray.isEmpty() ? words.say("print.tray.any") : tray,
                order.setup().sheet().label()));
        for (int mark = 0; mark < PLACES.length; mark++) {
            HBox pair = new HBox(number(order, mark * 2), number(order, mark * 2 + 1));
            pair.getStyleClass().add("print-range");
            numbers.add(pair, PLACES[mark][0], PLACES[mark][1]);
        }
        Label middle = new Label(words.say("print.calibration.picture"));
        middle.getStyleClass().add("foot-line");
        middle.setWrapText(true);
        numbers.add(middle, 1, 1);
        wrong.textProperty().bind(model.wrongProperty());
        wrong.managedProperty().bind(model.wrongProperty().isNotEmpty());
        wrong.visibleProperty().bind(model.wrongProperty().isNotEmpty());
        model.knownProperty().subscribe(this::show);
        model.earlierProperty().subscribe(this::showEarlier);
        model.refresh();
    }

    private HBox number(PrintOrder order, int index) {
        String name = CalibrationModel.name(order, index);
        TextField field = new TextField();
        field.setId("calibration-" + name);
        field.setPrefColumnCount(4);
        field.setPromptText("20");
        field.setAccessibleText(words.say("print.calibration.of", name));
        field.textProperty().bindBidirectional(model.numbers().get(index));
        Label label = new Label(name);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setLabelFor(field);
        HBox box = new HBox(label, field);
        box.getStyleClass().add("print-range");
        return box;
    }

    private void show(Optional<Measurement> measured) {
        known.setText(measured.map(one -> CalibrationModel.say(words, model.order(), one))
                .orElse(words.say("print.calibration.never")));
        check.setDisable(measured.isEmpty());
    }

    private void showEarlier(List<Measurement> before) {
        earlier.setText(before.stream()
                .map(one -> CalibrationModel.say(words, model.order(), one))
                .collect(Collectors.joining(
                        "\n", before.isEmpty() ? "" : words.say("print.calibration.earlier") + "\n", "")));
    }

    @FXML
    void printPlain() {
        model.print(false);
    }

    @FXML
    void printCorrected() {
        model.print(true);
    }

    @FXML
    void keep() {
        model.keep();
    }

    @FXML
    void close() {
        close.getScene().getWindow().hide();
    }
}
