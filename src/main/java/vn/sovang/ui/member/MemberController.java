package vn.sovang.ui.member;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberFilter;
import vn.sovang.service.MemberRow;
import vn.sovang.ui.common.TableCopy;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordTable;
import vn.sovang.ui.duplicate.DuplicateController;

/** Wires the list of members; filters and form have controllers of their own. */
public final class MemberController {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final MemberModel model;
    private final TableMemory memory;
    private final Words words;

    @FXML
    private Label subtitle;

    @FXML
    private Button drafts;

    @FXML
    private StackPane filterPlace;

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

    public MemberController(MemberModel model, TableMemory memory, Words words) {
        this.model = model;
        this.memory = memory;
        this.words = words;
    }

    @FXML
    void initialize() {
        MemberColumns columns = new MemberColumns(words, model.editor().drafts(), model.listProperty()::get);
        table.getColumns().setAll(columns.all());
        memory.attach("members", table);
        RecordTable<MemberRow, MemberField> records = new RecordTable<>(table, model);
        records.drafts(drafts, words);
        records.several();
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::copyKey);
        table.setContextMenu(menu());
        model.wishProperty().subscribe(this::fulfil);
        model.chosen().addListener((ListChangeListener<MemberRow>) change -> showCount());
        filterPlace.getChildren().setAll(Views.load(new MemberFilterController(model, words), words));
        model.shown().addListener((ListChangeListener<MemberRow>) change -> showRows());
        formPlace.getChildren().setAll(Views.load(new MemberFormController(model, words), words));
        model.queryProperty().subscribe(now -> showEmpty());
        empty.visibleProperty().bind(model.loadedProperty());
        showRows();
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .setAll(
                        item("batch.command", MemberModel.Wish.BATCH),
                        item("bulk.command", MemberModel.Wish.BULK),
                        item("bulk.copy", MemberModel.Wish.COPY),
                        item("bulk.copy_headed", MemberModel.Wish.COPY_HEADED));
        return menu;
    }

    private MenuItem item(String key, MemberModel.Wish wish) {
        MenuItem item = new MenuItem(words.say(key));
        item.disableProperty().bind(Bindings.isEmpty(model.chosen()));
        item.setOnAction(event -> model.wishProperty().set(wish));
        return item;
    }

    private void copyKey(KeyEvent event) {
        if (COPY.match(event)) {
            copy(false);
            event.consume();
        }
    }

    private void copy(boolean headed) {
        model.copied(TableCopy.copy(table, headed));
    }

    /** A view that was left behind in another language has no window any more. */
    private void fulfil(MemberModel.Wish wish) {
        if (wish == null || table.getScene() == null || table.getScene().getWindow() == null) {
            return;
        }
        model.wishProperty().set(null);
        switch (wish) {
            case BATCH -> BatchController.open(table.getScene().getWindow(), model.batch(), words);
            case BULK -> BulkController.open(table.getScene().getWindow(), model.bulk(), words);
            case DUPLICATES -> DuplicateController.open(table.getScene().getWindow(), model.duplicates(), words);
            case COPY -> copy(false);
            case COPY_HEADED -> copy(true);
        }
    }

    private void showRows() {
        showCount();
        showEmpty();
    }

    private void showCount() {
        Map<MemberFilter, Long> counts = model.counts();
        String count = words.say(
                "member.list.count",
                model.shown().size(),
                model.day(),
                counts.get(MemberFilter.FULL),
                counts.get(MemberFilter.PROBATIONARY));
        int chosen = model.chosen().size();
        subtitle.setText(chosen > 1 ? words.say("member.list.chosen", count, chosen) : count);
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
