package vn.sovang.ui.campaign;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.service.proposal.CampaignField;
import vn.sovang.service.proposal.CampaignRow;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.common.form.RecordTable;
import vn.sovang.ui.people.FormHead;
import vn.sovang.ui.people.ListPart;
import vn.sovang.ui.people.RecordColumns;

/** Wires the list of campaigns and the form at its side. */
public final class CampaignController {
    private final CampaignModel model;
    private final TableMemory memory;
    private final Words words;

    @FXML
    private Button drafts;

    @FXML
    private TableView<CampaignRow> table;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    @FXML
    private Label count;

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
    private Button save;

    @FXML
    private Button cancel;

    public CampaignController(CampaignModel model, TableMemory memory, Words words) {
        this.model = model;
        this.memory = memory;
        this.words = words;
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(columns());
        new RecordTable<CampaignRow, CampaignField>(table, model).drafts(drafts, words);
        memory.attach("campaign", table);
        ListPart.explain(
                model,
                words,
                new ListPart.Keys("campaign.list.none", "campaign.list.nothing", "campaign.command.new.plain"),
                empty,
                emptyText,
                emptyAction);
        ListPart.onRows(
                model,
                () -> count.setText(
                        words.say("campaign.list.count", model.shown().size())));
        FormFields<CampaignField> fields = new FormFields<>(model.editor(), words, body, scroll);
        new FormHead(
                model,
                words,
                title,
                badges,
                model.editor().field(CampaignField.NAME),
                "campaign.form.new",
                () -> model.openRow().map(this::badge).stream().toList());
        root.visibleProperty().bind(model.editor().openedProperty());
        nothing.visibleProperty().bind(model.editor().openedProperty().not());
        fields.buttons(save, cancel);
        model.listProperty()
                .subscribe(list -> fields.choices(CampaignField.KIND, list.kinds(), words.say("campaign.kind.none")));
    }

    private FormHead.Badge badge(CampaignRow row) {
        return new FormHead.Badge(
                words.say("campaign.badge", row.pledged(), row.units().size()),
                row.pledged() > 0 ? "success" : "quiet");
    }

    private List<TableColumn<CampaignRow, ?>> columns() {
        RecordColumns<CampaignRow> columns = new RecordColumns<>(words);
        return List.of(
                columns.text("campaign.column.code", 80, row -> row.campaign().code()),
                columns.name(
                        "campaign.column.name",
                        330,
                        row -> row.campaign().name(),
                        CampaignRow::sortKey,
                        row -> true,
                        row -> model.editor().drafts().containsKey(row.id())),
                columns.day(
                        "campaign.column.from", row -> row.campaign().period().from()),
                columns.day("campaign.column.to", row -> row.campaign().period().to()),
                columns.text(
                        "campaign.column.units",
                        96,
                        row -> row.units().isEmpty()
                                ? ""
                                : row.pledged() + "/" + row.units().size()),
                columns.text(
                        "campaign.column.launched_by",
                        170,
                        row -> row.campaign().launchedBy()));
    }

    @FXML
    void add() {
        model.open(CampaignModel.NEW);
    }

    @FXML
    void save() {
        model.save();
    }

    @FXML
    void cancel() {
        model.cancel();
    }
}
