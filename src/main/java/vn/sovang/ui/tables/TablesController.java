package vn.sovang.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.service.table.Column;
import vn.sovang.service.table.DataTable;
import vn.sovang.service.table.Value;
import vn.sovang.ui.common.TableColumns;

/** Wires a table to read: its columns are made from what the table says of itself. */
public final class TablesController {
    /** Rows left in sight above the one that was asked for. */
    private static final int CONTEXT = 3;

    private final TablesModel model;
    private final Words words;
    private List<Column> present = List.of();

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private TableView<List<Value>> table;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    public TablesController(TablesModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        title.setText(words.say(model.titleKey()));
        table.setAccessibleText(words.say(model.titleKey()));
        table.setItems(model.shown());
        model.tableProperty().subscribe(this::show);
        model.shown().addListener((ListChangeListener<List<Value>>) change -> showCount());
        model.queryProperty().subscribe(now -> showCount());
        model.openProperty().subscribe(this::select);
        empty.visibleProperty().bind(model.loadedProperty());
        showCount();
    }

    private void show(DataTable data) {
        if (!data.columns().equals(present)) {
            present = data.columns();
            List<TableColumn<List<Value>, ?>> columns = new ArrayList<>();
            List<TableColumn<List<Value>, ?>> growing = new ArrayList<>();
            for (int i = 0; i < present.size(); i++) {
                TableColumn<List<Value>, Value> made = ValueColumn.of(present.get(i), i, words);
                columns.add(made);
                if (present.get(i).kind() == Column.Kind.WRAPPED) {
                    growing.add(made);
                }
            }
            table.getColumns().setAll(columns);
            TableColumns.spread(table, growing);
        }
    }

    private void select(List<Value> row) {
        if (row != null) {
            table.getSelectionModel().select(row);
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - CONTEXT));
        }
    }

    private void showCount() {
        DataTable data = model.tableProperty().get();
        int all = data.rows().size();
        int shown = model.shown().size();
        String count = shown == all ? words.say("tables.count", all) : words.say("tables.count.some", shown, all);
        String sums =
                data.summary().stream().map(sum -> ValueText.of(sum, words)).collect(Collectors.joining(" · "));
        subtitle.setText(sums.isEmpty() ? count : count + " · " + sums);
        boolean nothing = all == 0;
        emptyText.setText(
                nothing
                        ? words.say(
                                "tables.empty",
                                words.say(model.titleKey()),
                                model.year().year())
                        : words.say("tables.nothing", model.queryProperty().get()));
        emptyAction.setVisible(!nothing);
        emptyAction.setManaged(!nothing);
    }

    @FXML
    void clearSearch() {
        model.queryProperty().set("");
    }
}
