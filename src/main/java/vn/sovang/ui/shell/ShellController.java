package vn.sovang.ui.shell;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.Notices.Notice;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.TabKeys;
import vn.sovang.ui.common.TableSheet;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.find.FindController;

/** Wires the frame: navigation, year, search, status bar, and the screen in the middle. */
public final class ShellController implements ShellCommands.View {
    /** Below this width in pixels the navigation shows icons only. */
    private static final double NARROW = 1100;

    private static final PseudoClass NARROW_STATE = PseudoClass.getPseudoClass("narrow");
    private static final Duration NOTICE = Duration.seconds(8);

    private final ShellModel model;
    private final Map<Place, Supplier<Screen>> makers;
    private final Map<Place, Screen> screens;
    private final Map<Place, Node> views = new EnumMap<>(Place.class);
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final ToggleGroup places = new ToggleGroup();
    private final PauseTransition noticeTime = new PauseTransition(NOTICE);
    private Subscription subscriptions = Subscription.EMPTY;
    private Screen present;
    private ShellCommands commands;
    private ShellMenus menus;
    private FindController palette;
    private StatusBar status;
    private Panes panes;

    @FXML
    private BorderPane root;

    @FXML
    private HBox top;

    @FXML
    private ComboBox<WorkingYear> year;

    @FXML
    private CustomTextField search;

    @FXML
    private Button language;

    @FXML
    private Button theme;

    @FXML
    private ScrollPane navigationScroll;

    @FXML
    private VBox navigation;

    @FXML
    private StackPane middle;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    @FXML
    private Button noticeAction;

    /**
     * @param makers make a screen when its place is first visited
     * @param screens those made already; they live on when the frame is built anew in another language
     */
    public ShellController(ShellModel model, Map<Place, Supplier<Screen>> makers, Map<Place, Screen> screens) {
        this.model = model;
        this.makers = makers;
        this.screens = screens;
    }

    /** Builds the frame in the present language, and the palette that lies over it. */
    public Parent view() {
        Words words = model.language().words();
        palette = new FindController(model.find(), words);
        StackPane whole = new StackPane(Views.load(this, words), Views.load(palette, words));
        whole.addEventHandler(KeyEvent.KEY_TYPED, this::slash);
        whole.addEventFilter(KeyEvent.KEY_PRESSED, this::controlTab);
        return whole;
    }

    /** The slash leads into the search field, as long as nobody is writing or filling in a form. */
    private void slash(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof ComboBoxBase<?>
                || event.getTarget() instanceof Node node && isInForm(node);
        if (event.getCharacter().equals("/") && !writing) {
            focusSearch();
            event.consume();
        }
    }

    private static boolean isInForm(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(level -> level.getStyleClass().contains("form-body"));
    }

    /** Control and Tab leave a grid, turn the tabs where the keyboard is among some, and else go from place to place. */
    private void controlTab(KeyEvent event) {
        boolean own = event.getTarget() instanceof Node target && TabKeys.isKept(target);
        if (event.getCode() != KeyCode.TAB || !event.isShortcutDown() || own || TabKeys.isLeaving(event)) {
            return;
        }
        int direction = event.isShiftDown() ? -1 : 1;
        if (event.getTarget() instanceof Node node && tabs(node) != null) {
            TabPane tabs = tabs(node);
            int count = tabs.getTabs().size();
            int next = Math.floorMod(tabs.getSelectionModel().getSelectedIndex() + direction, count);
            tabs.getSelectionModel().select(next);
            tabs.requestFocus();
        } else {
            goPlace(direction);
        }
        event.consume();
    }

    private static TabPane tabs(Node from) {
        Node level = from;
        while (level != null && !(level instanceof TabPane)) {
            level = level.getParent();
        }
        return (TabPane) level;
    }

    @Override
    public void goPlace(int direction) {
        List<Place> there = List.copyOf(buttons.keySet());
        int here = there.indexOf(model.placeProperty().get());
        model.placeProperty().set(there.get(Math.floorMod(here + direction, there.size())));
    }

    @Override
    public void goPart(int direction) {
        panes.go(direction);
    }

    @Override
    public void showKeys() {
        ShortcutsDialog.show(
                root.getScene().getWindow(),
                model.language().words(),
                ShortcutsDialog.lines(model, commands, present.commands(), buttons.keySet()));
    }

    @FXML
    void initialize() {
        commands = new ShellCommands(model, this);
        menus = new ShellMenus(model, commands);
        top.getChildren().addFirst(menus.bar());
        status = new StatusBar(model);
        root.setBottom(status);
        panes = new Panes(navigation, middle, status);
        fillNavigation();
        wireYear();
        wireButtons();
        search.setLeft(Icons.of(Feather.SEARCH));
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::searchKey);
        subscriptions = subscriptions.and(Subscription.combine(
                model.placeProperty().subscribe(this::show),
                model.wishProperty().subscribe(this::fulfil),
                model.yearProperty().subscribe(now -> refreshPresent()),
                model.notices().latestProperty().subscribe(this::showNotice),
                model.historyProperty().subscribe(now -> refreshPresent()),
                root.widthProperty().subscribe(now -> narrow(now.doubleValue() > 0 && now.doubleValue() < NARROW))));
        notice.setVisible(false);
        noticeTime.setOnFinished(event -> notice.setVisible(false));
    }

    private void fillNavigation() {
        Words words = model.language().words();
        for (Place.Group group : Place.Group.values()) {
            Label heading = new Label(words.say(group.key()));
            heading.getStyleClass().add("nav-heading");
            if (group != Place.Group.START) {
                navigation.getChildren().add(heading);
            }
            for (Place place : group.places()) {
                if (!makers.containsKey(place)) {
                    continue;
                }
                ToggleButton button = new ToggleButton(words.say(place.key()), Icons.of(place.icon()));
                button.getStyleClass().add("nav-button");
                button.setMaxWidth(Double.MAX_VALUE);
                button.setToggleGroup(places);
                button.setId("nav-" + place.name().toLowerCase(Locale.ROOT));
                button.setTooltip(new Tooltip(words.say(place.key())));
                button.setAccessibleText(words.say(place.key()));
                button.setOnAction(event -> {
                    button.setSelected(true);
                    model.placeProperty().set(place);
                });
                buttons.put(place, button);
                navigation.getChildren().add(button);
            }
        }
    }

    private void narrow(boolean narrow) {
        navigationScroll.pseudoClassStateChanged(NARROW_STATE, narrow);
        for (Node node : navigation.getChildren()) {
            if (node instanceof ToggleButton button) {
                button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            } else {
                node.setVisible(!narrow);
                node.setManaged(!narrow);
            }
        }
    }

    private void wireYear() {
        year.setItems(model.years());
        year.setConverter(new StringConverter<>() {
            @Override
            public String toString(WorkingYear shown) {
                return shown == null ? "" : model.language().say("shell.year", shown.year());
            }

            @Override
            public WorkingYear fromString(String text) {
                return year.getValue();
            }
        });
        subscriptions = subscriptions.and(Choices.bind(year, model.yearProperty()));
        year.setAccessibleText(model.language().say("shell.year.choose"));
        year.setTooltip(new Tooltip(model.language().say("shell.year.choose")));
    }

    private void wireButtons() {
        Words words = model.language().words();
        language.setText(words.say("shell.language.other"));
        language.setAccessibleText(words.say("shell.language.switch"));
        language.setTooltip(new Tooltip(words.say("shell.language.switch")));
        language.setOnAction(event -> model.language().toggle());
        subscriptions = subscriptions.and(
                model.darkProperty().subscribe(dark -> theme.setGraphic(Icons.of(dark ? Feather.SUN : Feather.MOON))));
        theme.setAccessibleText(words.say("shell.theme.switch"));
        theme.setTooltip(new Tooltip(words.say("shell.theme.switch")));
        theme.setOnAction(
                event -> model.darkProperty().set(!model.darkProperty().get()));
    }

    private void show(Place place) {
        buttons.get(place).setSelected(true);
        if (present != null) {
            search.textProperty().unbindBidirectional(present.query());
        }
        present = screens.computeIfAbsent(place, wanted -> makers.get(wanted).get());
        Node view = views.computeIfAbsent(
                place, wanted -> present.view(model.language().words()));
        search.setPromptText(model.language().say(present.promptKey()));
        search.setAccessibleText(model.language().say(present.promptKey()));
        search.textProperty().bindBidirectional(present.query());
        middle.getChildren().setAll(view);
        menus.show(present.commands());
        present.refresh();
        focusTable();
    }

    private void fulfil(Consumer<Screen> wish) {
        if (wish != null) {
            wish.accept(present);
            focusTable();
        }
    }

    /** The arrow keys work at once in a screen that was just opened. */
    public boolean focusTable() {
        middle.applyCss();
        if (present != null && present.takeFocus()) {
            return true;
        }
        Node table = shownTable();
        if (table != null) {
            table.requestFocus();
        }
        return table != null;
    }

    /** The table or tree of the screen, null when none is seen. */
    private Node shownTable() {
        return Panes.find(middle, node -> node instanceof TableView || node instanceof TreeTableView)
                .orElse(null);
    }

    private void refreshPresent() {
        if (present != null) {
            present.refresh();
        }
    }

    @Override
    public void find() {
        model.find().show(ShellDeeds.of(model, commands, present.commands(), buttons.keySet()));
    }

    @Override
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Goes on in the list while the keyboard stays where it is. */
    @Override
    public void stepHit(int rows) {
        if (shownTable() instanceof TableView<?> table && !table.getItems().isEmpty()) {
            int size = table.getItems().size();
            int row = Math.floorMod(table.getSelectionModel().getSelectedIndex() + rows, size);
            table.getSelectionModel().clearAndSelect(row);
            table.scrollTo(Math.max(0, row - 3));
        }
    }

    @Override
    public void askSteps(StepsDialog.Direction direction) {
        boolean undo = direction == StepsDialog.Direction.UNDO;
        Window window = root.getScene().getWindow();
        model.steps(undo, steps -> {
            if (!steps.isEmpty()) {
                StepsDialog.ask(window, model.language().words(), direction, steps, undo ? model::undo : model::redo);
            }
        });
    }

    @Override
    public void exportTable() {
        String title = model.language().say(model.placeProperty().get().key());
        Node shown = shownTable();
        if (shown instanceof TableView<?> table) {
            model.takeOut().table(TableSheet.of(title, table));
        } else if (shown instanceof TreeTableView<?> tree) {
            model.takeOut().table(TableSheet.of(title, tree));
        } else {
            model.takeOut().nothing();
        }
    }

    @Override
    public void close() {
        Window window = root.getScene().getWindow();
        Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /** Escape empties the search; the arrow down goes on into the screen. */
    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        } else if ((event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) && focusTable()) {
            event.consume();
        }
    }

    private void showNotice(Notice latest) {
        if (latest == null) {
            return;
        }
        noticeText.setText(latest.text());
        noticeAction.setVisible(latest.actionName() != null);
        noticeAction.setManaged(latest.actionName() != null);
        noticeAction.setText(latest.actionName());
        noticeAction.getStyleClass().setAll("button", Styles.FLAT, Styles.SMALL, Styles.ACCENT);
        noticeAction.setOnAction(event -> {
            notice.setVisible(false);
            latest.action().run();
        });
        notice.setVisible(true);
        noticeTime.playFromStart();
    }

    @FXML
    void closeNotice() {
        notice.setVisible(false);
    }

    /** Lets go of what outlives this frame. */
    public void release() {
        subscriptions.unsubscribe();
        status.release();
        menus.release();
        palette.release();
        if (present != null) {
            search.textProperty().unbindBidirectional(present.query());
        }
    }
}
