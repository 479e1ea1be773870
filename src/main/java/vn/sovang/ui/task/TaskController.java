package vn.sovang.ui.task;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.target.TaskState;
import vn.sovang.service.target.TaskField;
import vn.sovang.service.target.TaskFilter;
import vn.sovang.service.target.TaskList;
import vn.sovang.service.target.TaskRow;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.common.form.RecordTable;
import vn.sovang.ui.people.FormHead;
import vn.sovang.ui.people.ListPart;
import vn.sovang.ui.people.RecordColumns;

/** Wires the list of tasks and the form at its side. */
public final class TaskController {
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");

    private final TaskModel model;
    private final FormEditor<TaskField> editor;
    private final Words words;

    @FXML
    private Label heading;

    @FXML
    private Label count;

    @FXML
    private ComboBox<TaskFilter> filter;

    @FXML
    private Button drafts;

    @FXML
    private TableView<TaskRow> table;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    @FXML
    private BorderPane root;

    @FXML
    private VBox nothing;

    @FXML
    private Label title;

    @FXML
    private FlowPane badges;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox body;

    @FXML
    private Button delete;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public TaskController(TaskModel model, Words words) {
        this.model = model;
        this.words = words;
        editor = model.editor();
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(columns());
        table.setRowFactory(made -> new TableRow<>() {
            @Override
            protected void updateItem(TaskRow row, boolean nothingThere) {
                super.updateItem(row, nothingThere);
                pseudoClassStateChanged(OVERDUE, row != null && !nothingThere && row.overdue());
            }
        });
        new RecordTable<TaskRow, TaskField>(table, model).drafts(drafts, words);
        Choices.bind(filter, model.filterProperty());
        Choices.fill(
                filter,
                List.of(TaskFilter.values()),
                shown -> words.say("task.filter." + shown.name().toLowerCase(Locale.ROOT)));
        model.listProperty().subscribe(this::showList);
        ListPart.explain(
                model,
                words,
                new ListPart.Keys("task.list.none", "task.list.nothing", "task.command.new.plain"),
                empty,
                emptyText,
                emptyAction);
        form();
    }

    private List<TableColumn<TaskRow, ?>> columns() {
        RecordColumns<TaskRow> columns = new RecordColumns<>(words);
        return List.of(
                columns.text(
                        "task.column.number",
                        44,
                        row -> Integer.toString(row.task().number())),
                columns.name(
                        "task.column.wording",
                        312,
                        row -> row.task().wording().replace('\n', ' '),
                        row -> String.format("%06d", row.task().number()),
                        row -> row.task().state() != TaskState.DROPPED,
                        row -> model.editor().drafts().containsKey(row.id())),
                columns.text("task.column.owner", 150, row -> row.task().owner()),
                due(columns.text("task.column.deadline", 92, row -> row.task().deadline())),
                due(columns.text("task.column.state", 172, this::state)),
                columns.text("task.column.note", 180, row -> row.task().note()));
    }

    /** Red where the task is overdue. */
    private static TableColumn<TaskRow, ?> due(TableColumn<TaskRow, ?> column) {
        column.getStyleClass().add("due-day");
        return column;
    }

    private String state(TaskRow row) {
        String state = stateName(row.task().state());
        if (row.overdue()) {
            return words.say("task.state.overdue", state);
        }
        if (row.soon()) {
            return words.say("task.state.soon", state);
        }
        return row.task().wasLate() ? words.say("task.state.late", state) : state;
    }

    private String stateName(TaskState state) {
        return words.say("task.state." + state.code());
    }

    private void showList(TaskList list) {
        heading.setText(words.say("task.title", Integer.toString(list.year())));
        count.setText(words.say(
                "task.list.count",
                list.rows().size(),
                list.count(TaskFilter.DONE),
                list.count(TaskFilter.OVERDUE),
                list.count(TaskFilter.SOON)));
    }

    private void form() {
        FormFields<TaskField> fields = new FormFields<>(editor, words, body, scroll);
        new FormHead(model, words, title, badges, editor.field(TaskField.WORDING), "task.form.new", this::badge);
        root.visibleProperty().bind(editor.openedProperty());
        nothing.visibleProperty().bind(editor.openedProperty().not());
        fields.buttons(save, cancel);
        fields.choices(
                TaskField.STATE,
                Stream.of(TaskState.values()).map(Enum::name).toList(),
                name -> name.isEmpty() ? "" : stateName(TaskState.valueOf(name)));
        delete.disableProperty().bind(editor.freshProperty());
    }

    private List<FormHead.Badge> badge() {
        return model
                .openRow()
                .map(row -> new FormHead.Badge(
                        state(row),
                        row.overdue()
                                ? "danger"
                                : row.soon() ? "warning" : row.task().state().isOpen() ? "quiet" : "success"))
                .stream()
                .toList();
    }

    @FXML
    void delete() {
        model.delete();
    }

    @FXML
    void save() {
        model.save();
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    @FXML
    void add() {
        model.open(TaskModel.NEW);
    }
}
