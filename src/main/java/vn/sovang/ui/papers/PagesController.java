package vn.sovang.ui.papers;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.service.register.FigureTable;
import vn.sovang.ui.common.PageFit;
import vn.sovang.ui.common.PagePreview;
import vn.sovang.ui.papers.PapersModel.Side;

/** Wires what a paper comes to: its pages, or its figures, or why there is nothing. */
public final class PagesController {
    private final PapersModel model;
    private final PaperPreview preview;
    private final Words words;
    private PageFit fitting;
    private FigureColumns columns;

    @FXML
    private HBox sideBox;

    @FXML
    private HBox fitBox;

    @FXML
    private HBox turn;

    @FXML
    private ToggleGroup sides;

    @FXML
    private ToggleButton asPages;

    @FXML
    private ToggleButton asFigures;

    @FXML
    private Button before;

    @FXML
    private Button after;

    @FXML
    private Label place;

    @FXML
    private Label working;

    @FXML
    private ToggleButton fitPage;

    @FXML
    private ToggleButton fitWidth;

    @FXML
    private ToggleButton trueSize;

    @FXML
    private ScrollPane scroll;

    @FXML
    private StackPane sheet;

    @FXML
    private ImageView page;

    @FXML
    private TableView<FigureTable.Line> figures;

    @FXML
    private VBox nothing;

    @FXML
    private Label told;

    PagesController(PapersModel model, Words words) {
        this.model = model;
        this.words = words;
        preview = model.preview();
    }

    @FXML
    void initialize() {
        fitting = new PageFit(scroll, page, new PageFit.Choice(fitPage, fitWidth, trueSize), preview::fineness);
        columns = new FigureColumns(figures, model, words);
        sides.selectedToggleProperty().subscribe((was, now) -> {
            if (now == null) {
                sides.selectToggle(was);
            } else {
                model.sideProperty().set(now == asFigures ? Side.FIGURES : Side.PAGES);
            }
        });
        working.textProperty().bind(preview.working().map(busy -> busy ? words.say("papers.working") : ""));
        preview.pictureProperty().subscribe(this::showPicture);
        preview.pageProperty().subscribe(this::showPlace);
        preview.shownProperty().subscribe(now -> show());
        preview.working()
                .subscribe(busy -> told.setText(why(preview.shownProperty().get())));
        model.sideProperty().subscribe(now -> show());
        model.paperProperty().subscribe(now -> show());
        model.queryProperty().subscribe(now -> show());
    }

    private void showPicture(PagePreview picture) {
        sheet.setVisible(picture != null);
        fitting.show(picture);
    }

    private void showPlace() {
        int pages = preview.shownProperty().get().pages();
        int number = preview.pageProperty().get() + 1;
        place.setText(pages == 0 ? "" : words.say("papers.page", number, pages));
        before.setDisable(number <= 1);
        after.setDisable(number >= pages);
        String name = words.say("papers.page.of", model.title(), number, pages);
        scroll.setAccessibleText(name);
        page.setAccessibleText(name);
    }

    private void show() {
        PaperPreview.Shown now = preview.shownProperty().get();
        boolean any = now.preview() != null;
        boolean asked = model.hasFigures();
        boolean counted = asked && model.sideProperty().get() == Side.FIGURES;
        sides.selectToggle(counted ? asFigures : asPages);
        shown(sideBox, asked);
        shown(turn, !counted);
        shown(fitBox, !counted);
        scroll.setVisible(any && !counted);
        figures.setVisible(any && counted);
        nothing.setVisible(!any);
        told.setText(why(now));
        if (any && now.figures() != null) {
            columns.show(now.figures());
        }
        showPlace();
    }

    private String why(PaperPreview.Shown now) {
        if (now.problem() != null) {
            return words.say(now.problem());
        }
        return preview.working().get() ? words.say("papers.working") : words.say("papers.nothing");
    }

    private static void shown(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    /** Turns pages and makes them larger, also from the wishes beside them. */
    void key(KeyEvent event) {
        if (figures.isVisible() || event.isAltDown()) {
            return;
        }
        boolean known = event.isShortcutDown() ? zoom(event) : turn(event);
        if (known) {
            event.consume();
        }
    }

    private boolean turn(KeyEvent event) {
        int pages = switch (event.getCode()) {
            case PAGE_UP -> -1;
            case PAGE_DOWN -> 1;
            default -> 0;
        };
        preview.step(pages);
        return pages != 0;
    }

    private boolean zoom(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> fitting.zoom(1);
            case MINUS, SUBTRACT -> fitting.zoom(-1);
            case DIGIT0, NUMPAD0 -> fitting.whole();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes the keyboard into the figures; false when they are not seen. */
    boolean takeFocus() {
        if (figures.isVisible()) {
            figures.requestFocus();
        }
        return figures.isVisible();
    }

    @FXML
    void before() {
        preview.step(-1);
    }

    @FXML
    void after() {
        preview.step(1);
    }
}
