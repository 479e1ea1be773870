package vn.sovang.ui.staff;

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
import vn.sovang.domain.office.Share;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.text.Decimals;
import vn.sovang.service.people.StaffField;
import vn.sovang.service.people.StaffFilter;
import vn.sovang.service.people.StaffList;
import vn.sovang.service.people.StaffRow;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordTable;
import vn.sovang.ui.people.ListPart;
import vn.sovang.ui.people.RecordColumns;

/** Wires the list of the people of the office; the form at its side is wired by {@link StaffFormController}. */
public final class StaffController {
    private final StaffModel model;
    private final TableMemory memory;
    private final Words words;

    @FXML
    private Label count;

    @FXML
    private Label figures;

    @FXML
    private ComboBox<String> kind;

    @FXML
    private ComboBox<StaffFilter> filter;

    @FXML
    private Button drafts;

    @FXML
    private TableView<StaffRow> table;

    @FXML
    private StackPane formPlace;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    public StaffController(StaffModel model, TableMemory memory, Words words) {
        this.model = model;
        this.memory = memory;
        this.words = words;
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(columns());
        new RecordTable<StaffRow, StaffField>(table, model).drafts(drafts, words);
        memory.attach("staff", table);
        Choices.bind(kind, model.kindProperty());
        Choices.typeAhead(kind);
        Choices.bind(filter, model.filterProperty());
        Choices.fill(filter, List.of(StaffFilter.values()), this::filterName);
        model.listProperty().subscribe(this::showList);
        formPlace.getChildren().setAll(Views.load(new StaffFormController(model, words), words));
        ListPart.explain(
                model,
                words,
                new ListPart.Keys("staff.list.none", "staff.list.nothing", "staff.command.new.plain"),
                empty,
                emptyText,
                emptyAction);
        ListPart.onRows(model, this::showCount);
        showCount();
    }

    private List<TableColumn<StaffRow, ?>> columns() {
        RecordColumns<StaffRow> columns = new RecordColumns<>(words);
        return List.of(
                columns.number(),
                columns.name(
                        "staff.column.name",
                        160,
                        StaffRow::name,
                        StaffRow::sortKey,
                        StaffRow::serving,
                        row -> model.editor().drafts().containsKey(row.id())),
                columns.text("staff.column.title", 216, row -> row.staff().title()),
                columns.text(
                        "staff.column.kind",
                        82,
                        row -> codes("staff_kind").label(row.staff().kind())),
                columns.text(
                        "staff.column.professional_level",
                        98,
                        row -> codes("professional_level").label(row.staff().professionalLevel())),
                columns.text(
                        "staff.column.political_theory",
                        88,
                        row -> codes("political_theory").label(row.staff().politicalTheory())),
                columns.day("staff.column.since", row -> row.staff().since()),
                columns.further(
                        columns.day("staff.column.until", row -> row.staff().until())),
                columns.further(columns.birth(
                        "staff.column.birth", row -> row.staff().person().birth())));
    }

    private CodeList codes(String name) {
        return model.listProperty().get().codes(name);
    }

    private String filterName(StaffFilter shown) {
        return words.say(
                switch (shown) {
                    case SERVING -> "staff.filter.serving";
                    case COUNTED -> "staff.filter.counted";
                    case BELOW_PROFESSIONAL -> "staff.filter.below_professional";
                    case BELOW_THEORY -> "staff.filter.below_theory";
                    case ABSENT -> "staff.filter.absent";
                    case EVERYBODY -> "staff.filter.everybody";
                });
    }

    private void showList(StaffList list) {
        CodeList kinds = list.codes("staff_kind");
        Choices.fill(
                kind,
                Stream.concat(Stream.of(""), kinds.codes().stream()).toList(),
                code -> code.isEmpty() ? words.say("staff.filter.all_kinds") : kinds.label(code));
        figures.setText(words.say(
                "staff.figures",
                list.figures().counted().size(),
                share(list.figures().professional()),
                share(list.figures().theory())));
    }

    private static String share(Share share) {
        return share.part() + "/" + share.whole()
                + share.percent()
                        .map(percent -> " (" + Decimals.percentText(percent) + ")")
                        .orElse("");
    }

    private void showCount() {
        count.setText(words.say("staff.list.count", model.shown().size(), model.day()));
    }

    @FXML
    void add() {
        model.open(StaffModel.NEW);
    }
}
