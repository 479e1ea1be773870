package vn.sovang.ui.round;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.ui.common.Images;

/** Wires the preview: the page as it will be printed, turned by buttons and keys, fitted to page or width. */
public final class PreviewController {
    private static final double MARGIN = 36;

    /** Pixels of a screen of 96 dots an inch in one millimetre. */
    private static final double TRUE_SIZE = 96 / 25.4;

    private final RoundModel model;
    private final Words words;

    @FXML
    private BorderPane root;

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
    private ToggleGroup fit;

    @FXML
    private ToggleButton fitPage;

    @FXML
    private ToggleButton fitWidth;

    @FXML
    private Label misfit;

    public PreviewController(RoundModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        scroll.viewportBoundsProperty().subscribe(this::fit);
        fit.selectedToggleProperty().subscribe((was, now) -> {
            if (now == null) {
                fit.selectToggle(was);
            } else {
                fit();
            }
        });
        model.preview().pageProperty().subscribe(this::show);
        model.currentProperty().subscribe(this::showPlace);
        model.shown().addListener((ListChangeListener<AwardLine>)
                change -> showPlace(model.currentProperty().get()));
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void show(PagePreview shown) {
        page.setImage(shown == null ? null : Images.of(shown.picture()));
        desk.setVisible(shown != null);
        fit();
    }

    /** Sets the width of the page, and asks for a picture as fine as that shows. */
    private void fit() {
        // Bars that come and go would change the width the page is fitted to, and so themselves.
        scroll.setHbarPolicy(
                fitPage.isSelected() || fitWidth.isSelected() ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        scroll.setVbarPolicy(
                fitPage.isSelected()
                        ? ScrollBarPolicy.NEVER
                        : fitWidth.isSelected() ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.AS_NEEDED);
        double width = scroll.getViewportBounds().getWidth() - MARGIN;
        double height = scroll.getViewportBounds().getHeight() - MARGIN;
        PagePreview shown = model.preview().pageProperty().get();
        if (shown == null || width <= 0 || height <= 0) {
            return;
        }
        double wanted = shown.widthMm() * TRUE_SIZE;
        if (fitPage.isSelected()) {
            wanted = Math.min(width, height * shown.ratio());
        } else if (fitWidth.isSelected()) {
            wanted = width;
        }
        page.setFitWidth(Math.floor(wanted));
        double scale = root.getScene() == null || root.getScene().getWindow() == null
                ? 1
                : root.getScene().getWindow().getOutputScaleX();
        model.preview().fineness(wanted * scale / shown.widthMm());
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
