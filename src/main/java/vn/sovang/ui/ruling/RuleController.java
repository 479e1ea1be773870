package vn.sovang.ui.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.service.ruling.OpenPoint;
import vn.sovang.service.ruling.RuleField;
import vn.sovang.service.ruling.RuleList;
import vn.sovang.service.ruling.RuleRow;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordTable;
import vn.sovang.ui.people.ListPart;
import vn.sovang.ui.people.RecordColumns;

/** Wires the list of rules; the form at its side is wired by {@link RuleFormController}. */
public final class RuleController {
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("money", "tables.rule.money"),
            Map.entry("evaluation", "tables.rule.evaluation"),
            Map.entry("signing", "tables.rule.signing"),
            Map.entry("list", "tables.rule.list"),
            Map.entry("membership", "tables.rule.member"),
            Map.entry("statistics", "tables.rule.statistics"),
            Map.entry("basis", "tables.rule.basis"),
            Map.entry("wording", "tables.rule.wording"),
            Map.entry("numbering", "tables.rule.numbering"),
            Map.entry("layout", "tables.rule.layout"),
            Map.entry("paper", "tables.rule.paper"));

    private final RuleModel model;
    private final Words words;

    @FXML
    private Label count;

    @FXML
    private Label points;

    @FXML
    private ComboBox<String> group;

    @FXML
    private ComboBox<String> filter;

    @FXML
    private Button drafts;

    @FXML
    private TableView<RuleRow> table;

    @FXML
    private StackPane formPlace;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    public RuleController(RuleModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(columns());
        new RecordTable<RuleRow, RuleField>(table, model).drafts(drafts, words);
        Choices.bind(group, model.groupProperty());
        Choices.typeAhead(group);
        Choices.bind(filter, model.filterProperty());
        model.listProperty().subscribe(this::showChoices);
        formPlace.getChildren().setAll(Views.load(new RuleFormController(model, words), words));
        ListPart.explain(
                model,
                words,
                new ListPart.Keys("ruling.list.none", "ruling.list.nothing", "ruling.command.new.plain"),
                empty,
                emptyText,
                emptyAction);
        ListPart.onRows(model, this::showCount);
        showCount();
    }

    private List<TableColumn<RuleRow, ?>> columns() {
        RecordColumns<RuleRow> columns = new RecordColumns<>(words);
        return List.of(
                columns.text("ruling.column.name", 236, RuleRow::name),
                columns.text("ruling.column.value", 170, row -> row.value().replace("|", " – ")),
                columns.day("ruling.column.from", row -> row.rule().from()),
                columns.day("ruling.column.until", RuleRow::until),
                columns.text("ruling.column.certainty", 104, this::certainty),
                columns.text("ruling.column.state", 116, this::state),
                columns.text("ruling.column.source", 260, row -> row.rule().source()),
                columns.text("ruling.column.key", 200, row -> row.rule().key()));
    }

    private String certainty(RuleRow row) {
        String said = words.say(certaintyKey(row.rule().certainty()));
        return row.openPoint() == 0 ? said : words.say("ruling.certainty.open", said, row.openPoint());
    }

    static String certaintyKey(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "tables.certainty.certain";
            case LIKELY -> "tables.certainty.likely";
            case UNCERTAIN -> "tables.certainty.uncertain";
        };
    }

    private String state(RuleRow row) {
        String origin = words.say(row.rule().own() ? "tables.origin.own" : "tables.origin.shipped");
        if (row.disagrees()) {
            return words.say("ruling.state.disagrees", origin);
        }
        if (!row.rule().own() && row.other() != null) {
            return words.say("ruling.state.replaced", origin);
        }
        return words.say(row.holds() ? "ruling.state.holds" : "ruling.state.other", origin);
    }

    private void showChoices(RuleList list) {
        List<String> groups = new ArrayList<>(List.of(RuleModel.ALL));
        list.rows().stream()
                .map(row -> RuleModel.group(row.rule().key()))
                .distinct()
                .forEach(groups::add);
        Choices.fill(
                group,
                groups,
                name -> name.isEmpty()
                        ? words.say("ruling.group.all")
                        : words.say(GROUPS.getOrDefault(name, "tables.rule.other"))
                                + (GROUPS.containsKey(name) ? "" : " – " + name));
        List<String> filters =
                new ArrayList<>(List.of(RuleModel.ALL, RuleModel.HOLDING, RuleModel.UNCERTAIN, RuleModel.OWN));
        list.points().forEach(point -> filters.add(RuleModel.POINT + point.number()));
        Choices.fill(filter, filters, name -> filterName(list, name));
        points.setText(words.say("ruling.points", list.points().size()));
    }

    private String filterName(RuleList list, String name) {
        return switch (name) {
            case RuleModel.ALL -> words.say("ruling.filter.all");
            case RuleModel.HOLDING -> words.say("ruling.filter.holding", list.day());
            case RuleModel.UNCERTAIN -> words.say("ruling.filter.uncertain");
            case RuleModel.OWN -> words.say("ruling.filter.own");
            default ->
                list.points().stream()
                        .filter(point -> name.equals(RuleModel.POINT + point.number()))
                        .findFirst()
                        .map(this::pointName)
                        .orElse("");
        };
    }

    private String pointName(OpenPoint point) {
        return words.say("ruling.point", point.number(), point.sentence());
    }

    private void showCount() {
        long doubtful = model.shown().stream()
                .filter(row -> row.rule().certainty() == Certainty.UNCERTAIN)
                .count();
        long own = model.shown().stream().filter(row -> row.rule().own()).count();
        count.setText(words.say("ruling.list.count", model.shown().size(), doubtful, own));
    }

    @FXML
    void add() {
        model.open(RuleModel.NEW);
    }
}
