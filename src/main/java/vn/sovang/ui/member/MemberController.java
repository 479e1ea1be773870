package vn.sovang.ui.member;

import java.util.Map;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.service.MemberFilter;
import vn.sovang.service.MemberForm;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.Views;

/** Wires the list of members; the form at its side is wired by {@link MemberFormController}. */
public final class MemberController {
    private final MemberModel model;
    private final Words words;
    private final MemberFormController form;
    private CodeList ethnicGroups;
    private boolean selecting;

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
        form = new MemberFormController(model, words);
    }

    @FXML
    void initialize() {
        MemberColumns columns = new MemberColumns(words, model.editor().drafts(), code -> ethnicGroups.label(code));
        table.getColumns().setAll(columns.all());
        table.setItems(model.shown());
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::tableKey);
        Choices.bind(cell, model.cellProperty());
        Choices.bind(filter, model.filterProperty());
        Choices.typeAhead(cell);
        Choices.fill(filter, Stream.of(MemberFilter.values()).toList(), this::filterName);
        model.listProperty().subscribe(this::showList);
        model.shown().addListener((ListChangeListener<MemberRow>) change -> showRows());
        model.openProperty().subscribe(open -> selectOpen());
        model.editor().drafts().addListener((MapChangeListener<Long, MemberForm>) change -> {
            if (change.wasAdded() != change.wasRemoved()) {
                showDrafts();
            }
        });
        formPlace.getChildren().setAll(Views.load(form, words));
        model.queryProperty().subscribe(now -> showEmpty());
        empty.visibleProperty().bind(model.loadedProperty());
        showRows();
        showDrafts();
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
        if (!table.getSortOrder().isEmpty()) {
            table.sort();
        }
        Map<MemberFilter, Long> counts = model.counts();
        subtitle.setText(words.say(
                "member.list.count",
                model.shown().size(),
                model.day(),
                counts.get(MemberFilter.FULL),
                counts.get(MemberFilter.PROBATIONARY)));
        showEmpty();
        selectOpen();
    }

    private void showEmpty() {
        boolean nobody = model.listProperty().get().rows().isEmpty();
        emptyText.setText(
                nobody
                        ? words.say("member.list.empty")
                        : words.say("member.list.nothing", model.queryProperty().get()));
        emptyAction.setText(words.say(nobody ? "member.command.new.plain" : "member.list.clear"));
    }

    /** Selects the row of the open member without opening it again. */
    private void selectOpen() {
        selecting = true;
        long open = model.openProperty().get();
        int index = -1;
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).id() == open) {
                index = i;
            }
        }
        if (index < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != index) {
            table.getSelectionModel().clearAndSelect(index);
            table.scrollTo(Math.max(0, index - 3));
        }
        selecting = false;
    }

    private void selected(MemberRow row) {
        if (!selecting && row != null && row.id() != model.openProperty().get()) {
            model.open(row.id());
        }
    }

    /** Enter goes from the table into the form. */
    private void tableKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && model.editor().openedProperty().get()) {
            form.focusFirst();
            event.consume();
        }
    }

    private void showDrafts() {
        int count = model.editor().drafts().size();
        drafts.setVisible(count > 0);
        drafts.setManaged(count > 0);
        drafts.setText(words.say("member.drafts", count));
        table.refresh();
    }

    /** Goes to the next unsaved form. */
    @FXML
    void nextDraft() {
        long open = model.openProperty().get();
        model.editor().drafts().keySet().stream()
                .sorted()
                .filter(id -> id > open)
                .findFirst()
                .or(() -> model.editor().drafts().keySet().stream().sorted().findFirst())
                .ifPresent(model::open);
    }

    @FXML
    void add() {
        model.open(MemberModel.NEW);
    }

    @FXML
    void emptyAction() {
        if (model.listProperty().get().rows().isEmpty()) {
            add();
        } else {
            model.clearFilters();
        }
    }
}
