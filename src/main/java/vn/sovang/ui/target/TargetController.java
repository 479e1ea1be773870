package vn.sovang.ui.target;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.TargetLines;
import vn.sovang.domain.text.Decimals;
import vn.sovang.service.target.TargetField;
import vn.sovang.service.target.TargetFilter;
import vn.sovang.service.target.TargetList;
import vn.sovang.service.target.TargetRow;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordTable;
import vn.sovang.ui.people.ListPart;
import vn.sovang.ui.people.RecordColumns;

/** Wires the list of targets; the form at its side and the table of quarters have controllers of their own. */
public final class TargetController {
    private final TargetScreen screen;
    private final TargetModel model;
    private final Words words;
    private final TargetWords said;

    @FXML
    private StackPane whole;

    @FXML
    private SplitPane split;

    @FXML
    private Label title;

    @FXML
    private Label count;

    @FXML
    private Label reached;

    @FXML
    private ComboBox<String> group;

    @FXML
    private ComboBox<TargetFilter> filter;

    @FXML
    private Button drafts;

    @FXML
    private Button quarters;

    @FXML
    private TableView<TargetRow> table;

    @FXML
    private StackPane formPlace;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    public TargetController(TargetScreen screen, TargetModel model, Words words) {
        this.screen = screen;
        this.model = model;
        this.words = words;
        said = new TargetWords(words);
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(columns());
        new RecordTable<TargetRow, TargetField>(table, model).drafts(drafts, words);
        Choices.bind(group, model.groupProperty());
        Choices.bind(filter, model.filterProperty());
        Choices.fill(filter, List.of(TargetFilter.values()), this::filterName);
        model.listProperty().subscribe(this::showList);
        formPlace.getChildren().setAll(Views.load(new TargetFormController(model, words), words));
        var grid = Views.load(new QuarterController(screen.quarters(), () -> screen.showGrid(false), words), words);
        whole.getChildren().add(grid);
        screen.gridProperty().subscribe(shown -> {
            grid.setVisible(shown);
            split.setVisible(!shown);
        });
        quarters.setOnAction(event -> screen.showGrid(true));
        ListPart.explain(
                model,
                words,
                new ListPart.Keys("target.list.none", "target.list.nothing", "target.command.new.plain"),
                empty,
                emptyText,
                emptyAction);
        ListPart.onRows(model, this::showCount);
    }

    private List<TableColumn<TargetRow, ?>> columns() {
        RecordColumns<TargetRow> columns = new RecordColumns<>(words);
        return List.of(
                columns.number(),
                columns.name(
                        "target.column.name",
                        214,
                        row -> row.target().name(),
                        row -> String.format("%06d", row.target().position()),
                        row -> true,
                        row -> model.editor().drafts().containsKey(row.id())),
                columns.text("target.column.unit", 66, row -> row.target().unit()),
                right(columns.text("target.column.planned", 80, row -> said.plan(row.target()))),
                right(columns.text(
                        "target.column.result", 122, row -> row.line().result().shown())),
                right(columns.text("target.column.percent", 68, row -> percent(row.line()))),
                new VerdictColumn(words.say("target.column.verdict"), words),
                right(columns.text("target.column.before", 88, row -> said.before(row.line()))),
                columns.text("target.column.group", 120, row -> row.target().group()),
                right(columns.text("target.column.assigned", 84, row -> said.assigned(row.target()))),
                columns.text("target.column.source", 200, row -> row.target().source()));
    }

    private static <R, V> TableColumn<R, V> right(TableColumn<R, V> column) {
        column.getStyleClass().add("number-column");
        return column;
    }

    private static String percent(TargetLine line) {
        return line.percentOfPlan().map(Decimals::percentText).orElse("");
    }

    private String filterName(TargetFilter shown) {
        return words.say(
                switch (shown) {
                    case ALL -> "target.filter.all";
                    case OPEN -> "target.filter.open";
                    case MET -> "target.filter.met";
                    case MISSED -> "target.filter.missed";
                    case IN_WORDS -> "target.filter.in_words";
                    case OVERRIDDEN -> "target.filter.overridden";
                });
    }

    private void showList(TargetList list) {
        title.setText(words.say("target.title", Integer.toString(list.year())));
        Choices.fill(
                group,
                Stream.concat(Stream.of(""), list.groups().stream()).distinct().toList(),
                name -> name.isEmpty() ? words.say("target.filter.all_groups") : name);
        List<TargetLine> lines = list.lines();
        long open = lines.stream().filter(line -> line.verdict().isOpen()).count();
        reached.setText(words.say("target.reached", TargetLines.met(lines), TargetLines.judged(lines), open));
        showCount();
    }

    private void showCount() {
        count.setText(words.say(
                "target.list.count",
                model.shown().size(),
                model.listProperty().get().rows().size(),
                model.listProperty().get().day()));
    }

    @FXML
    void add() {
        model.open(TargetModel.NEW);
    }

    @FXML
    void copy() {
        screen.copy();
    }

    @FXML
    void pdf() {
        screen.paper("pdf");
    }

    @FXML
    void docx() {
        screen.paper("docx");
    }

    @FXML
    void xlsx() {
        screen.paper("xlsx");
    }
}
