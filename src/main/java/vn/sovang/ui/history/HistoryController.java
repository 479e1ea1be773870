package vn.sovang.ui.history;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.service.History.Kind;
import vn.sovang.service.History.Step;
import vn.sovang.service.history.Area;
import vn.sovang.service.history.ChangeStory;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.TableColumns;

/** Wires the list of changes and the story beside it. */
public final class HistoryController {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final int CONTEXT = 3;

    private final HistoryModel model;
    private final Words words;
    private boolean selecting;

    @FXML
    private ComboBox<Optional<Area>> area;

    @FXML
    private ComboBox<Span> span;

    @FXML
    private ComboBox<String> who;

    @FXML
    private TableView<Step> table;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    @FXML
    private Label count;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private ListView<StoryLine> story;

    @FXML
    private VBox none;

    public HistoryController(HistoryModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        Choices.bind(area, model.areaProperty());
        Choices.bind(span, model.spanProperty());
        Choices.bind(who, model.whoProperty());
        Choices.fill(
                area,
                Stream.concat(
                                Stream.of(Optional.<Area>empty()),
                                Stream.of(Area.values()).map(Optional::of))
                        .toList(),
                one -> words.say(one.map(HistoryController::key).orElse("history.area.all")));
        Choices.fill(span, List.of(Span.values()), one -> words.say(key(one)));
        model.people().addListener((ListChangeListener<String>) change -> showPeople());
        showPeople();
        columns();
        table.setItems(model.shown());
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        model.shown().addListener((ListChangeListener<Step>) change -> showRows());
        model.chosenProperty().subscribe(step -> selectChosen());
        model.storyProperty().subscribe(this::show);
        story.setCellFactory(made -> new StoryCell(words, model::open));
        story.addEventHandler(KeyEvent.KEY_PRESSED, this::storyKey);
        empty.visibleProperty().bind(model.loadedProperty());
        showRows();
    }

    private void columns() {
        table.getColumns()
                .setAll(List.of(
                        TableColumns.of(
                                words.say("tables.column.moment"),
                                122,
                                Step::at,
                                MOMENT::format,
                                Comparator.naturalOrder()),
                        TableColumns.text(words.say("tables.column.change"), 140, Step::label),
                        TableColumns.text(words.say("tables.column.who"), 84, Step::who),
                        TableColumns.text(words.say("tables.column.state"), 140, step -> words.say(key(step.kind())))));
        TableColumns.spread(table, List.of(table.getColumns().get(1)));
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case DONE -> "tables.change.done";
            case UNDONE -> "tables.change.undone";
            case REDONE -> "tables.change.redone";
            case FIXED -> "tables.change.fixed";
        };
    }

    private static String key(Span span) {
        return switch (span) {
            case ALWAYS -> "history.span.always";
            case TODAY -> "history.span.today";
            case WEEK -> "history.span.week";
            case MONTH -> "history.span.month";
            case YEAR -> "history.span.year";
        };
    }

    private static String key(Area area) {
        return switch (area) {
            case MEMBERS -> "history.area.members";
            case CELLS -> "history.area.cells";
            case EVALUATIONS -> "history.area.evaluations";
            case YEAR -> "history.area.year";
            case COMMENDATION -> "history.area.commendation";
            case OFFICE -> "history.area.office";
            case BOOK -> "history.area.book";
        };
    }

    private void showPeople() {
        Choices.fill(
                who,
                Stream.concat(Stream.of(""), model.people().stream()).toList(),
                one -> one.isEmpty() ? words.say("history.who.all") : one);
    }

    private void showRows() {
        int shown = model.shown().size();
        count.setText(
                shown == model.total()
                        ? words.say("history.count", shown)
                        : words.say("history.count.some", shown, model.total()));
        boolean nothing = model.total() == 0;
        emptyText.setText(words.say(nothing ? "shell.status.unchanged" : "history.nothing"));
        emptyAction.setVisible(!nothing);
        emptyAction.setManaged(!nothing);
        selectChosen();
    }

    /** Selects the chosen change without choosing it again. */
    private void selectChosen() {
        selecting = true;
        int index = model.shown().indexOf(model.chosenProperty().get());
        if (index < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != index) {
            table.getSelectionModel().clearAndSelect(index);
            table.scrollTo(Math.max(0, index - CONTEXT));
        }
        selecting = false;
    }

    private void selected(Step step) {
        if (!selecting && step != null) {
            model.choose(step);
        }
    }

    private void show(ChangeStory read) {
        none.setVisible(read == null);
        title.getParent().setVisible(read != null);
        Step step = model.chosenProperty().get();
        if (read == null || step == null) {
            story.getItems().clear();
            return;
        }
        title.setText(step.label());
        subtitle.setText(words.say("history.story", MOMENT.format(step.at()), step.who(), read.total()));
        List<StoryLine> lines = new ArrayList<>(StoryLine.of(read.rows()));
        if (read.total() > read.told()) {
            lines.add(new StoryLine.Left(read.total() - read.told()));
        }
        story.getItems().setAll(lines);
        story.scrollTo(0);
    }

    /** Enter opens the record that the selected line belongs to. */
    private void storyKey(KeyEvent event) {
        int at = story.getSelectionModel().getSelectedIndex();
        if (event.getCode() != KeyCode.ENTER || at < 0) {
            return;
        }
        while (at > 0 && !(story.getItems().get(at) instanceof StoryLine.Head)) {
            at--;
        }
        if (story.getItems().get(at) instanceof StoryLine.Head head
                && head.row().subject() != null) {
            model.open(head.row().subject());
            event.consume();
        }
    }

    @FXML
    void clearFilters() {
        model.clearFilters();
    }
}
