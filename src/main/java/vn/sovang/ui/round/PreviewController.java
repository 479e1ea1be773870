package vn.sovang.ui.round;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.ui.common.PageFit;
import vn.sovang.ui.common.PagePreview;

/** Wires the preview: the page as it will be printed, turned by buttons and keys, fitted to page or width. */
public final class PreviewController {
    private final RoundModel model;
    private final Words words;

    @FXML
    private ScrollPane scroll;

    @FXML
    private StackPane desk;

    @FXML
    private ImageView page;

    @FXML
    private Label place;

    @FXML
    private Button before;

    @FXML
    private Button after;

    @FXML
    private ToggleButton fitPage;

    @FXML
    private ToggleButton fitWidth;

    @FXML
    private ToggleButton trueSize;

    @FXML
    private Label misfit;

    private PageFit fitting;

    public PreviewController(RoundModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        fitting = new PageFit(scroll, page, new PageFit.Choice(fitPage, fitWidth, trueSize), model.preview()::fineness);
        model.preview().pageProperty().subscribe(this::show);
        model.currentProperty().subscribe(this::showPlace);
        model.shown().addListener((ListChangeListener<AwardLine>)
                change -> showPlace(model.currentProperty().get()));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void show(PagePreview shown) {
        desk.setVisible(shown != null);
        fitting.show(shown);
    }

    private void showPlace(AwardLine line) {
        int number = model.currentNumber();
        int count = model.shown().size();
        place.setText(number == 0 ? "" : words.say("round.page", number, count));
        before.setDisable(number <= 1);
        after.setDisable(number == 0 || number == count);
        String told = line == null || model.openProperty().get() == null ? "" : problem(line);
        misfit.setText(told);
        misfit.setVisible(!told.isEmpty());
        misfit.setManaged(!told.isEmpty());
        page.setAccessibleText(
                line == null
                        ? ""
                        : words.say("round.preview.of", line.award().recipient().name()));
    }

    private String problem(AwardLine line) {
        var known = model.openProperty().get().misfits().get(line.award().position());
        return known == null ? "" : words.say(known);
    }

    private void key(KeyEvent event) {
        int rows = switch (event.getCode()) {
            case LEFT, PAGE_UP -> -1;
            case RIGHT, PAGE_DOWN -> 1;
            case HOME -> -model.shown().size();
            case END -> model.shown().size();
            default -> 0;
        };
        if (rows != 0 && !event.isAltDown()) {
            model.step(rows);
            event.consume();
        }
    }

    @FXML
    void before() {
        model.step(-1);
    }

    @FXML
    void after() {
        model.step(1);
    }
}
