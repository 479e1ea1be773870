package vn.sovang.ui.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.sovang.base.Words;
import vn.sovang.domain.duplicate.Candidate;
import vn.sovang.domain.duplicate.DuplicatePair;
import vn.sovang.service.duplicate.MergePreview;
import vn.sovang.ui.common.TableColumns;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.Windows;

/** Wires the window of records that may be of one person. */
public final class DuplicateController {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 640;

    private final DuplicateModel model;
    private final Words words;
    private Stage stage;

    @FXML
    private ListView<DuplicatePair> pairs;

    @FXML
    private VBox nothing;

    @FXML
    private BorderPane side;

    @FXML
    private Label kept;

    @FXML
    private Label other;

    @FXML
    private TableView<MergeRow> table;

    @FXML
    private Label moved;

    @FXML
    private Button merge;

    private DuplicateController(DuplicateModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /** Shows the window and begins to look. */
    public static Stage open(Window owner, DuplicateModel model, Words words) {
        DuplicateController controller = new DuplicateController(model, words);
        controller.stage =
                Windows.open(owner, words.say("duplicate.title"), Views.load(controller, words), WIDTH, HEIGHT);
        model.refresh();
        return controller.stage;
    }

    @FXML
    void initialize() {
        pairs.setItems(model.pairs());
        pairs.setCellFactory(made -> new PairCell(words));
        pairs.getSelectionModel()
                .selectedItemProperty()
                .subscribe(pair -> model.chosenProperty().set(pair));
        model.chosenProperty().subscribe(pair -> pairs.getSelectionModel().select(pair));
        model.pairs().addListener((ListChangeListener<DuplicatePair>) change -> showPlaces());
        model.loadedProperty().subscribe(now -> showPlaces());
        model.chosenProperty().subscribe(now -> showHeads());
        model.swappedProperty().subscribe(now -> showHeads());
        table.getColumns().setAll(columns());
        TableColumns.spread(table, List.copyOf(table.getColumns().subList(1, 3)));
        table.setEditable(true);
        table.setItems(model.rows());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::toggle);
        model.previewProperty().subscribe(this::showMoved);
        merge.disableProperty()
                .bind(model.previewProperty().map(Optional::isEmpty).orElse(true));
        showPlaces();
    }

    private List<TableColumn<MergeRow, ?>> columns() {
        TableColumn<MergeRow, Boolean> take = new TableColumn<>(words.say("duplicate.column.take"));
        take.setCellValueFactory(data -> data.getValue().take());
        take.setCellFactory(CheckBoxTableCell.forTableColumn(take));
        take.setPrefWidth(118);
        return List.of(
                text("duplicate.column.what", 130, this::what),
                text("duplicate.column.kept", 150, DuplicateController::keptText),
                text("duplicate.column.other", 150, DuplicateController::otherText),
                take);
    }

    private TableColumn<MergeRow, String> text(String key, double width, Function<MergeRow, String> text) {
        TableColumn<MergeRow, String> column = TableColumns.text(words.say(key), width, text);
        column.setSortable(false);
        return column;
    }

    private String what(MergeRow row) {
        return switch (row) {
            case MergeRow.Value value -> words.say(value.field().word().key());
            case MergeRow.Event event -> words.say("duplicate.row.event");
            case MergeRow.Evaluation evaluation -> words.say("duplicate.row.evaluation", evaluation.year());
        };
    }

    private static String keptText(MergeRow row) {
        return switch (row) {
            case MergeRow.Value value -> value.kept();
            case MergeRow.Event event -> "";
            case MergeRow.Evaluation evaluation -> evaluation.kept();
        };
    }

    private static String otherText(MergeRow row) {
        return switch (row) {
            case MergeRow.Value value -> value.other();
            case MergeRow.Event event -> event.text();
            case MergeRow.Evaluation evaluation -> evaluation.other();
        };
    }

    /** The space bar ticks the selected row. */
    private void toggle(KeyEvent event) {
        MergeRow row = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            row.take().set(!row.take().get());
            event.consume();
        }
    }

    private void showPlaces() {
        boolean none = model.pairs().isEmpty();
        show(nothing, none && model.loadedProperty().get());
        show(side, !none);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void showHeads() {
        if (model.chosenProperty().get() != null) {
            kept.setText(words.say("duplicate.kept", named(model.kept())));
            other.setText(words.say("duplicate.other", named(model.other())));
        }
    }

    private String named(Candidate candidate) {
        return PairCell.named(candidate, words);
    }

    private void showMoved(Optional<MergePreview> preview) {
        moved.setText(preview.map(known -> known.moved().stream()
                        .map(count -> words.say(
                                "duplicate.moved.one",
                                lower(words.say(count.kind().key())),
                                count.rows()))
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty())
                .map(text -> words.say("duplicate.moved", text))
                .orElse(words.say("duplicate.hint")));
    }

    private static String lower(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    @FXML
    void swap() {
        model.swappedProperty().set(!model.swappedProperty().get());
    }

    @FXML
    void openKept() {
        stage.hide();
        model.open(model.kept());
    }

    @FXML
    void openOther() {
        stage.hide();
        model.open(model.other());
    }

    @FXML
    void apart() {
        model.keepApart();
    }

    @FXML
    void merge() {
        model.merge();
    }

    @FXML
    void close() {
        stage.hide();
    }
}
