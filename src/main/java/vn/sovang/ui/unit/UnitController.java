package vn.sovang.ui.unit;

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
import vn.sovang.domain.text.VietnameseOrder;
import vn.sovang.service.office.UnitField;
import vn.sovang.service.office.UnitRow;
import vn.sovang.service.people.PresentFilter;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordTable;
import vn.sovang.ui.people.ListPart;
import vn.sovang.ui.people.RecordColumns;

/** Wires the list of bodies; the form at its side is wired by {@link UnitFormController}. */
public final class UnitController {
    private final UnitModel model;
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
    private TableView<UnitRow> table;

    @FXML
    private StackPane formPlace;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    public UnitController(UnitModel model, TableMemory memory, Words words) {
        this.model = model;
        this.memory = memory;
        this.words = words;
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(columns());
        new RecordTable<UnitRow, UnitField>(table, model).drafts(drafts, words);
        memory.attach("unit", table);
        Choices.bind(filter, model.filterProperty());
        Choices.fill(filter, List.of(PresentFilter.values()), this::filterName);
        formPlace.getChildren().setAll(Views.load(new UnitFormController(model, words), words));
        ListPart.explain(
                model,
                words,
                new ListPart.Keys("unit.list.none", "unit.list.nothing", "unit.command.new.plain"),
                empty,
                emptyText,
                emptyAction);
        ListPart.onRows(model, this::showCount);
        model.listProperty().subscribe(now -> merge.setDisable(model.isEmpty()));
        showCount();
    }

    private List<TableColumn<UnitRow, ?>> columns() {
        RecordColumns<UnitRow> columns = new RecordColumns<>(words);
        return List.of(
                columns.text("unit.column.code", 60, row -> row.unit().code()),
                columns.name(
                        "unit.column.name",
                        250,
                        row -> row.unit().name(),
                        row -> VietnameseOrder.key(row.unit().name()),
                        UnitRow::present,
                        row -> model.editor().drafts().containsKey(row.id())),
                columns.text("unit.column.superior", 190, row -> row.unit().superior()),
                columns.text("unit.column.place", 84, row -> row.unit().place()),
                columns.day("unit.column.from", row -> row.unit().period().from()),
                columns.day("unit.column.to", row -> row.unit().period().to()),
                columns.text("unit.column.decision", 180, row -> row.unit().decision()));
    }

    private String filterName(PresentFilter shown) {
        return words.say(
                switch (shown) {
                    case PRESENT -> "unit.filter.present";
                    case ABSENT -> "unit.filter.absent";
                    case EVERYBODY -> "unit.filter.everybody";
                });
    }

    private void showCount() {
        long present = model.shown().stream().filter(UnitRow::present).count();
        count.setText(words.say("unit.list.count", model.shown().size(), present, model.day()));
    }

    @FXML
    void add() {
        model.open(UnitModel.NEW);
    }

    /** Asks what the merged commune is called. */
    @FXML
    void merge() {
        MergerDialog.show(table.getScene().getWindow(), model.merger(), words, model::refresh);
    }
}
