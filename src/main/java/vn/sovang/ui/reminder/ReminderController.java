package vn.sovang.ui.reminder;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.time.DayText;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.TableColumns;
import vn.sovang.ui.common.TableCopy;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.reminder.ReminderModel.Row;

/** Wires the list of what is due; Enter, a double click or the button opens the member or task. */
public final class ReminderController {
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final ReminderModel model;
    private final TableMemory memory;
    private final Words words;

    @FXML
    private ComboBox<Integer> days;

    @FXML
    private TableView<Row> table;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Label count;

    @FXML
    private Button open;

    public ReminderController(ReminderModel model, TableMemory memory, Words words) {
        this.model = model;
        this.memory = memory;
        this.words = words;
    }

    @FXML
    void initialize() {
        Choices.bind(days, model.daysProperty());
        Choices.fill(days, ReminderModel.AHEAD, ahead -> words.say("reminder.ahead", ahead));
        table.getColumns().setAll(columns());
        table.setItems(model.shown());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(made -> new DueRow());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        memory.attach("reminders", table);
        open.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        empty.visibleProperty().bind(model.loadedProperty());
        model.shown().addListener((ListChangeListener<Row>) change -> showCount());
        showCount();
    }

    private List<TableColumn<Row, ?>> columns() {
        TableColumn<Row, ?> day =
                TableColumns.of(words.say("reminder.column.day"), 90, Row::day, DayText::of, Comparator.naturalOrder());
        day.setId("day");
        day.getStyleClass().add("due-day");
        return List.of(
                day,
                text("name", "reminder.column.who", 170, Row::who),
                text("cell", "member.column.cell", 190, Row::cell),
                text("what", "reminder.column.what", 560, Row::text));
    }

    private TableColumn<Row, String> text(String id, String key, double width, Function<Row, String> value) {
        TableColumn<Row, String> column = TableColumns.text(words.say(key), width, value);
        column.setId(id);
        return column;
    }

    private void showCount() {
        long overdue = model.overdue();
        count.setText(words.say("reminder.count", model.shown().size(), overdue, model.today()));
        emptyText.setText(words.say(
                model.queryProperty().get().isBlank() ? "reminder.nothing" : "reminder.nothing.found",
                model.daysProperty().get()));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        } else if (COPY.match(event)) {
            TableCopy.copy(table, false);
            event.consume();
        }
    }

    @FXML
    void open() {
        Row row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.open(row);
        }
    }

    /** A row that is marked when it is overdue, and opens by a double click. */
    private final class DueRow extends TableRow<Row> {
        DueRow() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !isEmpty()) {
                    model.open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Row row, boolean nothing) {
            super.updateItem(row, nothing);
            pseudoClassStateChanged(OVERDUE, row != null && !nothing && row.isOverdue(model.today()));
        }
    }
}
