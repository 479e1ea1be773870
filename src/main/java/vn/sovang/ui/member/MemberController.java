package vn.sovang.ui.member;

import java.util.Map;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberFilter;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordTable;

/** Wires the list of members; the form at its side is wired by {@link MemberFormController}. */
public final class MemberController {
    private final MemberModel model;
    private final Words words;
    private CodeList ethnicGroups;

    @FXML
    private Label subtitle;

    @FXML
    private ComboBox<String> cell;

    @FXML
    private ComboBox<MemberFilter> filter;

    @FXML
    private Button drafts;

    @FXML
    private TableView<MemberRow> table;

    @FXML
    private StackPane formPlace;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    public MemberController(MemberModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        MemberColumns columns = new MemberColumns(words, model.editor().drafts(), code -> ethnicGroups.label(code));
        table.getColumns().setAll(columns.all());
        RecordTable<MemberRow, MemberField> records = new RecordTable<>(table, model);
        records.drafts(drafts, words);
        Choices.bind(cell, model.cellProperty());
        Choices.bind(filter, model.filterProperty());
        Choices.typeAhead(cell);
        Choices.fill(filter, Stream.of(MemberFilter.values()).toList(), this::filterName);
        model.listProperty().subscribe(this::showList);
        model.shown().addListener((ListChangeListener<MemberRow>) change -> showRows());
        formPlace.getChildren().setAll(Views.load(new MemberFormController(model, words), words));
        model.queryProperty().subscribe(now -> showEmpty());
        empty.visibleProperty().bind(model.loadedProperty());
        showRows();
    }

    private String filterName(MemberFilter kind) {
        return words.say(
                switch (kind) {
                    case PRESENT -> "member.filter.present";
                    case FULL -> "member.filter.full";
                    case PROBATIONARY -> "member.filter.probationary";
                    case EXEMPT -> "member.filter.exempt";
                    case ABSENT -> "member.filter.absent";
                    case EVERYBODY -> "member.filter.everybody";
                });
    }

    private void showList(MemberList list) {
        ethnicGroups = list.codes("ethnic_group");
        Choices.fill(
                cell,
                Stream.concat(Stream.of(""), list.cells().stream().map(Cell::code))
                        .toList(),
                code -> code.isEmpty()
                        ? words.say("member.filter.all_cells")
                        : list.cell(code).map(Cell::name).orElse(code));
    }

    private void showRows() {
        Map<MemberFilter, Long> counts = model.counts();
        subtitle.setText(words.say(
                "member.list.count",
                model.shown().size(),
                model.day(),
                counts.get(MemberFilter.FULL),
                counts.get(MemberFilter.PROBATIONARY)));
        showEmpty();
    }

    private void showEmpty() {
        boolean nobody = model.isEmpty();
        emptyText.setText(
                nobody
                        ? words.say("member.list.empty")
                        : words.say("member.list.nothing", model.queryProperty().get()));
        emptyAction.setText(words.say(nobody ? "member.command.new.plain" : "member.list.clear"));
    }

    @FXML
    void add() {
        model.open(MemberModel.NEW);
    }

    @FXML
    void emptyAction() {
        if (model.isEmpty()) {
            add();
        } else {
            model.clearFilters();
        }
    }
}
