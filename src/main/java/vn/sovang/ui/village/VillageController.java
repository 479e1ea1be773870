package vn.sovang.ui.village;

import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.service.people.PresentFilter;
import vn.sovang.service.people.VillageField;
import vn.sovang.service.people.VillageRow;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.TableColumns;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordTable;
import vn.sovang.ui.people.ListPart;
import vn.sovang.ui.people.RecordColumns;

/** Wires the list of villages; the form at its side is wired by {@link VillageFormController}. */
public final class VillageController {
    private final VillageModel model;
    private final TableMemory memory;
    private final Words words;

    @FXML
    private Label count;

    @FXML
    private ComboBox<PresentFilter> filter;

    @FXML
    private Button drafts;

    @FXML
    private Button merge;

    @FXML
    private TableView<VillageRow> table;

    @FXML
    private StackPane formPlace;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    public VillageController(VillageModel model, TableMemory memory, Words words) {
        this.model = model;
        this.memory = memory;
        this.words = words;
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(columns());
        new RecordTable<VillageRow, VillageField>(table, model).drafts(drafts, words);
        memory.attach("village", table);
        Choices.bind(filter, model.filterProperty());
        Choices.fill(filter, List.of(PresentFilter.values()), this::filterName);
        formPlace.getChildren().setAll(Views.load(new VillageFormController(model, words), words));
        ListPart.explain(
                model,
                words,
                new ListPart.Keys("village.list.none", "village.list.nothing", "village.command.new.plain"),
                empty,
                emptyText,
                emptyAction);
        ListPart.onRows(model, this::showCount);
        model.listProperty().subscribe(now -> merge.setDisable(model.lasting().size() < 2));
        showCount();
    }

    private List<TableColumn<VillageRow, ?>> columns() {
        RecordColumns<VillageRow> columns = new RecordColumns<>(words);
        TableColumn<VillageRow, VillageRow> households = TableColumns.of(
                words.say("village.column.households"),
                96,
                row -> row,
                this::households,
                Comparator.comparing(row -> row.households() == null ? -1 : row.households()));
        households.getStyleClass().add("number-column");
        columns.named("village.column.households", households);
        return List.of(
                columns.number(),
                columns.text("village.column.code", 54, row -> row.village().code()),
                columns.name(
                        "village.column.name",
                        150,
                        VillageRow::label,
                        VillageRow::sortKey,
                        VillageRow::present,
                        row -> model.editor().drafts().containsKey(row.id())),
                columns.text("village.column.head", 140, row -> row.village().headName()),
                households,
                columns.text(
                        "village.column.former_commune",
                        88,
                        row -> row.village().formerCommune()),
                columns.text("village.column.successor", 110, VillageRow::successor),
                columns.day("village.column.from", row -> row.village().period().from()),
                columns.further(columns.day(
                        "village.column.to", row -> row.village().period().to())));
    }

    /** The number that was typed; where the register counts another one, both. */
    private String households(VillageRow row) {
        if (row.households() == null) {
            return "";
        }
        return row.differs()
                ? words.say("village.households.both", row.households(), row.registered())
                : String.valueOf(row.households());
    }

    private String filterName(PresentFilter shown) {
        return words.say(
                switch (shown) {
                    case PRESENT -> "village.filter.present";
                    case ABSENT -> "village.filter.absent";
                    case EVERYBODY -> "village.filter.everybody";
                });
    }

    private void showCount() {
        int households = model.shown().stream()
                .mapToInt(row -> row.households() == null ? 0 : row.households())
                .sum();
        int registered = model.shown().stream().mapToInt(VillageRow::registered).sum();
        count.setText(words.say("village.list.count", model.shown().size(), model.day(), households, registered));
    }

    @FXML
    void add() {
        model.open(VillageModel.NEW);
    }

    /** Asks which villages become one. */
    @FXML
    void merge() {
        MergeDialog.show(table.getScene().getWindow(), new MergeModel(model), words);
    }
}
