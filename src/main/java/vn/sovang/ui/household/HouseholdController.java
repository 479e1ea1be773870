package vn.sovang.ui.household;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.office.Village;
import vn.sovang.service.people.HouseholdField;
import vn.sovang.service.people.HouseholdFilter;
import vn.sovang.service.people.HouseholdRow;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordTable;
import vn.sovang.ui.people.ListPart;
import vn.sovang.ui.people.RecordColumns;

/** Wires the list of households; the form at its side is wired by {@link HouseholdFormController}. */
public final class HouseholdController {
    private static final String TICK = "✓";

    private final HouseholdModel model;
    private final TableMemory memory;
    private final Words words;

    @FXML
    private Label count;

    @FXML
    private ComboBox<String> village;

    @FXML
    private ComboBox<HouseholdFilter> filter;

    @FXML
    private Button drafts;

    @FXML
    private TableView<HouseholdRow> table;

    @FXML
    private StackPane formPlace;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    public HouseholdController(HouseholdModel model, TableMemory memory, Words words) {
        this.model = model;
        this.memory = memory;
        this.words = words;
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(columns());
        new RecordTable<HouseholdRow, HouseholdField>(table, model).drafts(drafts, words);
        memory.attach("household", table);
        Choices.bind(village, model.villageProperty());
        Choices.typeAhead(village);
        Choices.bind(filter, model.filterProperty());
        Choices.fill(filter, List.of(HouseholdFilter.values()), this::filterName);
        model.listProperty().subscribe(now -> showVillages());
        formPlace.getChildren().setAll(Views.load(new HouseholdFormController(model, words), words));
        ListPart.explain(
                model,
                words,
                new ListPart.Keys("household.list.none", "household.list.nothing", "household.command.new.plain"),
                empty,
                emptyText,
                emptyAction);
        ListPart.onRows(model, this::showCount);
        showCount();
    }

    private List<TableColumn<HouseholdRow, ?>> columns() {
        RecordColumns<HouseholdRow> columns = new RecordColumns<>(words);
        return List.of(
                columns.number(),
                columns.name(
                        "household.column.head",
                        156,
                        HouseholdRow::head,
                        HouseholdRow::sortKey,
                        HouseholdRow::present,
                        row -> model.editor().drafts().containsKey(row.id())),
                columns.text("household.column.village", 140, HouseholdRow::village),
                columns.text("household.column.code", 84, row -> row.household().code()),
                columns.text("household.column.cultural", 62, row -> row.cultural() ? TICK : ""),
                columns.text(
                        "household.column.address", 110, row -> row.household().address()),
                columns.birth(
                        "household.column.birth", row -> row.household().head().birth()),
                columns.further(columns.day(
                        "household.column.from", row -> row.household().period().from())),
                columns.further(columns.day(
                        "household.column.to", row -> row.household().period().to())));
    }

    private void showVillages() {
        List<Village> villages = model.villages();
        Choices.fill(
                village,
                Stream.concat(Stream.of(""), villages.stream().map(one -> Long.toString(one.id())))
                        .toList(),
                key -> villages.stream()
                        .filter(one -> Long.toString(one.id()).equals(key))
                        .findFirst()
                        .map(model::label)
                        .orElse(words.say("household.filter.all_villages")));
    }

    private String filterName(HouseholdFilter shown) {
        return words.say(
                switch (shown) {
                    case PRESENT -> "household.filter.present";
                    case CULTURAL -> "household.filter.cultural";
                    case NOT_CULTURAL -> "household.filter.not_cultural";
                    case ABSENT -> "household.filter.absent";
                    case EVERYBODY -> "household.filter.everybody";
                });
    }

    private void showCount() {
        long cultural = model.shown().stream()
                .filter(row -> row.present() && row.cultural())
                .count();
        count.setText(words.say(
                "household.list.count",
                model.shown().size(),
                model.day(),
                cultural,
                model.day().getYear()));
    }

    @FXML
    void add() {
        model.open(HouseholdModel.NEW);
    }
}
