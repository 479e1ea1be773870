package vn.sovang.ui.designer;

import java.math.BigDecimal;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import vn.sovang.base.Words;
import vn.sovang.document.certificate.Layout;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.layout.LayoutEntry;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.Views;

/** Wires the designer: the page, the choice of layout and version, saving; the properties are wired beside it. */
public final class DesignerController {
    private static final double STEP = 0.5;
    private static final double FINE = 0.1;
    private static final double COARSE = 5;
    private static final double ZOOM = 1.25;
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");

    private final DesignerModel model;
    private final Words words;
    private PageView page;
    private boolean showing;
    private boolean zoomed;

    @FXML
    private SplitPane root;

    @FXML
    private ComboBox<LayoutEntry> layouts;

    @FXML
    private ComboBox<Layout> versions;

    @FXML
    private MenuButton adding;

    @FXML
    private MenuButton blank;

    @FXML
    private MenuButton sheet;

    @FXML
    private MenuButton more;

    @FXML
    private Button before;

    @FXML
    private Button after;

    @FXML
    private Button smaller;

    @FXML
    private Button larger;

    @FXML
    private Label recipient;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label problem;

    @FXML
    private Label place;

    @FXML
    private TextField from;

    @FXML
    private Button discard;

    @FXML
    private Button save;

    @FXML
    private StackPane side;

    public DesignerController(DesignerModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        page = new PageView(model);
        page.setAccessibleText(words.say("designer.page"));
        scroll.setContent(page);
        side.getChildren().setAll(Views.load(new PropertiesController(model, words), words));
        DesignerMenus menus =
                new DesignerMenus(model, words, () -> root.getScene().getWindow());
        menus.fill(adding, blank, sheet, more);
        model.entries().addListener((ListChangeListener<LayoutEntry>) change -> showEntries());
        model.recipients().addListener((ListChangeListener<Object>) change -> showRecipient());
        model.layoutProperty().subscribe(now -> showEntries());
        model.recipientProperty().subscribe(this::showRecipient);
        model.problemsProperty().subscribe(now -> showProblem());
        model.selectedProperty().subscribe(this::showPlace);
        model.layoutProperty().subscribe(now -> showPlace());
        model.changedProperty().subscribe(now -> {
            discard.setDisable(!now);
            save.setDisable(!now);
        });
        from.textProperty().bindBidirectional(model.fromProperty());
        layouts.valueProperty().subscribe(this::chosen);
        versions.valueProperty().subscribe(this::chosenVersion);
        scroll.viewportBoundsProperty().subscribe(bounds -> {
            if (!zoomed && bounds.getWidth() > 0) {
                page.scale(page.fitting(bounds.getWidth()));
            }
        });
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::pageKey);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::anyKey);
    }

    private void showEntries() {
        Layout now = model.layoutProperty().get();
        if (now == null) {
            return;
        }
        showing = true;
        Choices.fill(layouts, List.copyOf(model.entries()), this::name);
        LayoutEntry open = model.entries().stream()
                .filter(entry -> entry.code().equals(now.id()))
                .findFirst()
                .orElse(null);
        layouts.setValue(open);
        if (open != null) {
            Choices.fill(versions, open.versions(), this::version);
            versions.setValue(open.versions().stream()
                    .filter(one -> one.version() == now.version())
                    .findFirst()
                    .orElse(null));
        }
        layouts.setDisable(model.changedProperty().get());
        versions.setDisable(model.changedProperty().get());
        showing = false;
        if (!zoomed && scroll.getViewportBounds().getWidth() > 0) {
            page.scale(page.fitting(scroll.getViewportBounds().getWidth()));
        }
    }

    private String name(LayoutEntry entry) {
        return entry.uses().isEmpty() ? entry.name() : words.say("designer.in_use", entry.name());
    }

    private String version(Layout one) {
        return one.from() == null
                ? words.say("designer.version", one.version())
                : words.say("designer.version.from", one.version(), DayText.of(one.from()));
    }

    private void chosen(LayoutEntry entry) {
        if (!showing && entry != null) {
            model.open(entry.newest());
        }
    }

    private void chosenVersion(Layout version) {
        if (!showing && version != null) {
            model.open(version);
        }
    }

    private void showRecipient() {
        int count = model.recipients().size();
        int index = model.recipientProperty().get();
        recipient.setText(count == 0 ? "" : words.say("designer.recipient", index + 1, count));
        before.setDisable(index <= 0);
        after.setDisable(index >= count - 1);
    }

    private void showProblem() {
        List<String> all = new java.util.ArrayList<>();
        Layout now = model.layoutProperty().get();
        if (now != null) {
            now.missingFamilies().forEach(family -> all.add(words.say("layout.check.font", now.name(), family)));
        }
        model.problemsProperty().get().forEach(one -> all.add(words.say(one)));
        problem.setText(all.isEmpty() ? "" : all.getFirst());
        problem.setVisible(!all.isEmpty());
        problem.setManaged(!all.isEmpty());
    }

    private void showPlace() {
        Layout now = model.layoutProperty().get();
        if (now == null) {
            return;
        }
        place.setText(model.element()
                .map(element -> words.say(
                        "designer.place",
                        millimetres(element.box().x()),
                        millimetres(element.box().y())))
                .orElseGet(() -> words.say("designer.measure", millimetres(now.width()), millimetres(now.height()))));
        showProblem();
    }

    private static String millimetres(double value) {
        return Decimals.comma(BigDecimal.valueOf(value).stripTrailingZeros());
    }

    /** On the page the arrows move what is selected, and the page keys choose. */
    private void pageKey(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        double step = event.isShiftDown() ? FINE : event.isShortcutDown() ? COARSE : STEP;
        boolean done = true;
        switch (event.getCode()) {
            case LEFT -> model.nudge(-step, 0);
            case RIGHT -> model.nudge(step, 0);
            case UP -> model.nudge(0, -step);
            case DOWN -> model.nudge(0, step);
            case PAGE_DOWN -> model.select(1);
            case PAGE_UP -> model.select(-1);
            case DELETE -> model.removeSelected();
            case PLUS, ADD, EQUALS -> larger();
            case MINUS, SUBTRACT -> smaller();
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }

    /** The keys take back steps of the designer as long as there are any; typing in a field is taken back there. */
    private void anyKey(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (UNDO.match(event) && !(typing && ((TextInputControl) event.getTarget()).isUndoable()) && model.undo()) {
            event.consume();
        } else if (REDO.match(event) && !typing && model.redo()) {
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.selectedProperty().get() >= 0 && page.isFocused()) {
            model.selectedProperty().set(DesignerModel.NONE);
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

    @FXML
    void smaller() {
        zoomed = true;
        page.scale(page.scale() / ZOOM);
    }

    @FXML
    void larger() {
        zoomed = true;
        page.scale(page.scale() * ZOOM);
    }

    @FXML
    void discard() {
        model.discard();
    }

    @FXML
    void save() {
        if (model.isDayGood()) {
            model.deeds().save();
        } else {
            from.requestFocus();
            from.selectAll();
            model.desk().notices().tell(words.say("designer.from.bad"));
        }
    }
}
