package vn.sovang.ui.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.service.imports.CheckedRows;
import vn.sovang.service.imports.ImportReport;
import vn.sovang.service.imports.RowReport;
import vn.sovang.service.imports.RowReport.State;

/** Wires the third step: what each row would do, which cell is wrong and why. */
final class CheckController implements StepView {
    private static final double ROW = 27;

    private final ImportModel model;
    private final CheckModel check;
    private final Words words;
    private final Map<State, ToggleButton> buttons = new EnumMap<>(State.class);
    private final ToggleButton all = new ToggleButton();
    private final CheckBox tickAll = new CheckBox();
    private final CheckDetail details;
    private List<?> presentColumns = List.of();

    @FXML
    private FlowPane filters;

    @FXML
    private Label earlier;

    @FXML
    private HBox lists;

    @FXML
    private TableView<RowReport> table;

    @FXML
    private Label nothing;

    @FXML
    private VBox detail;

    CheckController(ImportModel model, Words words) {
        this.model = model;
        this.check = model.check();
        this.words = words;
        details = new CheckDetail(check, words);
    }

    @Override
    public Node first() {
        return table;
    }

    @FXML
    void initialize() {
        fillFilters();
        earlier.managedProperty().bind(earlier.visibleProperty());
        table.setFixedCellSize(ROW);
        table.setItems(check.shown());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(made -> new MarkedRow());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        table.getFocusModel().focusedCellProperty().subscribe(cell -> showDetail());
        check.shown().addListener((ListChangeListener<RowReport>) change -> showNothing());
        tickAll.setAccessibleText(words.say("wizard.check.tick_all"));
        tickAll.setOnAction(event -> check.skip(List.copyOf(check.shown()), !tickAll.isSelected()));
        check.rowsProperty().subscribe(this::showRows);
        check.reportProperty().subscribe(this::showReport);
        check.editsProperty().subscribe(edits -> {
            table.refresh();
            showTicks();
        });
        check.filterProperty().subscribe(state -> (state == null ? all : buttons.get(state)).setSelected(true));
        check.checkingProperty().subscribe(now -> showNothing());
        check.listingProperty().subscribe(this::showListing);
        lists.visibleProperty().bind(check.reportProperty().isNotNull());
        model.factsProperty().subscribe(facts -> {
            earlier.setVisible(facts.earlier().isPresent());
            facts.earlier().ifPresent(run -> earlier.setText(EarlierText.of(run, words)));
        });
    }

    /** A view that was left behind in another language has no window any more. */
    private void showListing(CheckModel.Listing listing) {
        if (listing != null && table.getScene() != null && table.getScene().getWindow() != null) {
            ListController.open(table.getScene().getWindow(), listing, words);
        }
    }

    @FXML
    void showConversions() {
        check.showConversions();
    }

    @FXML
    void showComparison() {
        check.showComparison();
    }

    private void fillFilters() {
        ToggleGroup group = new ToggleGroup();
        all.setToggleGroup(group);
        all.setId("filter-all");
        all.setOnAction(event -> choose(null));
        filters.getChildren().add(all);
        for (State state : CheckText.ORDER) {
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(group);
            button.setId("filter-" + state.name().toLowerCase(java.util.Locale.ROOT));
            button.setOnAction(event -> choose(state));
            button.managedProperty().bind(button.visibleProperty());
            buttons.put(state, button);
            filters.getChildren().add(button);
        }
    }

    /** A button that is pressed again stays pressed. */
    private void choose(State state) {
        (state == null ? all : buttons.get(state)).setSelected(true);
        check.filterProperty().set(state);
    }

    private void showReport(ImportReport report) {
        int rows = report == null ? 0 : report.rows().size();
        all.setText(words.say("wizard.filter.all", rows));
        buttons.forEach((state, button) -> {
            int count = check.counts().getOrDefault(state, 0);
            button.setText(words.say(CheckText.filter(state), count));
            button.setVisible(count > 0 || check.filterProperty().get() == state);
        });
        filters.setVisible(report != null);
        showNothing();
        showTicks();
        showDetail();
    }

    private void showRows(CheckedRows rows) {
        if (rows == null) {
            presentColumns = List.of();
            table.getColumns().clear();
        } else if (!rows.columns().equals(presentColumns)) {
            presentColumns = rows.columns();
            table.getColumns().setAll(new CheckColumns(check, words).all(rows.columns(), tickAll));
        } else {
            table.refresh();
        }
    }

    private void showNothing() {
        nothing.setText(
                check.checkingProperty().get() || check.reportProperty().get() == null
                        ? words.say("wizard.check.working")
                        : words.say("wizard.check.nothing"));
        if (table.getSelectionModel().isEmpty()
                && !check.shown().isEmpty()
                && !table.getColumns().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0, table.getColumns().getFirst());
        }
    }

    private void showTicks() {
        long ticked = check.shown().stream()
                .filter(check::isTicked)
                .limit(check.shown().size())
                .count();
        tickAll.setSelected(ticked > 0 && ticked == check.shown().size());
        tickAll.setIndeterminate(ticked > 0 && ticked < check.shown().size());
    }

    private void showDetail() {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        int row = cell == null ? -1 : cell.getRow();
        RowReport report =
                row >= 0 && row < check.shown().size() ? check.shown().get(row) : null;
        detail.getChildren().setAll(details.of(report));
    }

    /** Space ticks; F2 and Enter mend the cell, and so does typing over it. */
    private void tableKey(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        RowReport row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            check.skip(List.of(row), check.isTicked(row));
            event.consume();
        } else if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            TablePosition<RowReport, ?> cell = focused();
            if (cell != null
                    && cell.getTableColumn() != null
                    && cell.getTableColumn().isEditable()) {
                table.edit(cell.getRow(), cell.getTableColumn());
                event.consume();
            }
        }
    }

    @SuppressWarnings("unchecked") // the focus model of a table of reports knows positions of reports
    private TablePosition<RowReport, ?> focused() {
        return (TablePosition<RowReport, ?>)
                (TablePosition<?, ?>) table.getFocusModel().getFocusedCell();
    }

    /** A row left out by the clerk is greyed. */
    private final class MarkedRow extends TableRow<RowReport> {
        @Override
        protected void updateItem(RowReport row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("skipped");
            if (!empty && row != null && !check.isTicked(row)) {
                getStyleClass().add("skipped");
            }
        }
    }
}
