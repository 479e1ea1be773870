package vn.sovang.ui.collective;

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
import vn.sovang.domain.rule.CodeList;
import vn.sovang.service.people.CollectiveField;
import vn.sovang.service.people.CollectiveRow;
import vn.sovang.service.people.PresentFilter;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordTable;
import vn.sovang.ui.people.ListPart;
import vn.sovang.ui.people.RecordColumns;

/** Wires the list of collectives; the form at its side is wired by {@link CollectiveFormController}. */
public final class CollectiveController {
    private final CollectiveModel model;
    private final TableMemory memory;
    private final Words words;

    @FXML
    private Label count;

    @FXML
    private ComboBox<String> kind;

    @FXML
    private ComboBox<PresentFilter> filter;

    @FXML
    private Button drafts;

    @FXML
    private TableView<CollectiveRow> table;

    @FXML
    private StackPane formPlace;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    public CollectiveController(CollectiveModel model, TableMemory memory, Words words) {
        this.model = model;
        this.memory = memory;
        this.words = words;
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(columns());
        new RecordTable<CollectiveRow, CollectiveField>(table, model).drafts(drafts, words);
        memory.attach("collective", table);
        Choices.bind(kind, model.kindProperty());
        Choices.typeAhead(kind);
        Choices.bind(filter, model.filterProperty());
        Choices.fill(filter, List.of(PresentFilter.values()), this::filterName);
        model.listProperty().subscribe(now -> showKinds());
        formPlace.getChildren().setAll(Views.load(new CollectiveFormController(model, words), words));
        ListPart.explain(
                model,
                words,
                new ListPart.Keys("collective.list.none", "collective.list.nothing", "collective.command.new.plain"),
                empty,
                emptyText,
                emptyAction);
        ListPart.onRows(model, this::showCount);
        showCount();
    }

    private List<TableColumn<CollectiveRow, ?>> columns() {
        RecordColumns<CollectiveRow> columns = new RecordColumns<>(words);
        return List.of(
                columns.number(),
                columns.name(
                        "collective.column.name",
                        240,
                        row -> row.collective().name(),
                        CollectiveRow::sortKey,
                        CollectiveRow::present,
                        row -> model.editor().drafts().containsKey(row.id())),
                columns.text(
                        "collective.column.kind",
                        112,
                        row -> kinds().label(row.collective().kind())),
                columns.text("collective.column.leader", 140, CollectiveRow::leader),
                columns.text(
                        "collective.column.superior",
                        150,
                        row -> row.collective().superior()),
                columns.further(columns.day(
                        "collective.column.from",
                        row -> row.collective().period().from())),
                columns.day(
                        "collective.column.to", row -> row.collective().period().to()),
                columns.further(columns.text(
                        "collective.column.decision",
                        150,
                        row -> row.collective().decision())));
    }

    private CodeList kinds() {
        return model.listProperty().get().kinds();
    }

    private void showKinds() {
        CodeList kinds = kinds();
        Choices.fill(
                kind,
                Stream.concat(Stream.of(""), kinds.codes().stream()).toList(),
                code -> code.isEmpty() ? words.say("collective.filter.all_kinds") : kinds.label(code));
    }

    private String filterName(PresentFilter shown) {
        return words.say(
                switch (shown) {
                    case PRESENT -> "collective.filter.present";
                    case ABSENT -> "collective.filter.absent";
                    case EVERYBODY -> "collective.filter.everybody";
                });
    }

    private void showCount() {
        long ending = model.shown().stream()
                .filter(row -> row.present() && !row.collective().period().isOpen())
                .count();
        count.setText(words.say("collective.list.count", model.shown().size(), model.day(), ending));
    }

    @FXML
    void add() {
        model.open(CollectiveModel.NEW);
    }
}
