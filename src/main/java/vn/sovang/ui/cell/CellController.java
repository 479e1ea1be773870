package vn.sovang.ui.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Cell;
import vn.sovang.service.cell.CellBook;
import vn.sovang.service.cell.CellField;
import vn.sovang.service.cell.CellStep;
import vn.sovang.service.form.FormDraft;
import vn.sovang.ui.common.Command;
import vn.sovang.ui.common.Views;

/** Wires the tree of cells; the cell at its side is shown by {@link CellDetail}, a step by {@link StepController}. */
public final class CellController {
    private static final double LEAST_NAME = 190;

    /** Room for the vertical scroll bar and the borders. */
    private static final double BAR = 12;

    private final CellModel model;
    private final Words words;
    private final List<Command> commands;
    private final LongConsumer openMember;
    private final Map<Long, TreeItem<Cell>> items = new HashMap<>();
    private boolean selecting;

    @FXML
    private TreeTableView<Cell> tree;

    @FXML
    private Label emptyText;

    @FXML
    private Label foot;

    @FXML
    private Button drafts;

    @FXML
    private StackPane side;

    CellController(CellModel model, Words words, List<Command> commands, LongConsumer openMember) {
        this.model = model;
        this.words = words;
        this.commands = commands;
        this.openMember = openMember;
    }

    @FXML
    void initialize() {
        TreeTableColumn<Cell, String> name = column("partycell.column.name", 250, this::label);
        TreeTableColumn<Cell, String> kind =
                column("partycell.column.kind", 96, cell -> book().kinds().label(cell.kind()));
        TreeTableColumn<Cell, String> code = column("partycell.column.code", 64, Cell::code);
        TreeTableColumn<Cell, String> members = column("partycell.column.members", 90, this::headcount);
        members.getStyleClass().add("amount-column");
        tree.getColumns().setAll(List.of(name, members, kind, code));
        tree.setTreeColumn(name);
        double others = BAR + members.getPrefWidth() + kind.getPrefWidth() + code.getPrefWidth();
        tree.widthProperty().subscribe(width -> name.setPrefWidth(Math.max(LEAST_NAME, width.doubleValue() - others)));
        tree.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        emptyText.setText(words.say("partycell.empty"));
        model.bookProperty().subscribe(now -> showTree());
        model.queryProperty().subscribe(now -> showTree());
        model.openProperty().subscribe(now -> select());
        model.openProperty().subscribe(now -> showSide());
        model.stepProperty().subscribe(now -> showSide());
        model.editor().drafts().addListener((MapChangeListener<Long, FormDraft<CellField>>) change -> showDrafts());
        showDrafts();
    }

    private CellBook book() {
        return model.bookProperty().get();
    }

    private String label(Cell cell) {
        return book().tree().label(cell);
    }

    private String headcount(Cell cell) {
        int own = book().membersOf(cell).size();
        int all = book().headcount(cell);
        return own == all ? String.valueOf(all) : words.say("partycell.members.of", all, own);
    }

    private TreeTableColumn<Cell, String> column(String key, double width, Function<Cell, String> value) {
        TreeTableColumn<Cell, String> column = new TreeTableColumn<>(words.say(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                data -> new ReadOnlyObjectWrapper<>(value.apply(data.getValue().getValue())));
        return column;
    }

    private void showTree() {
        if (book() == null) {
            return;
        }
        Set<Cell> shown = new HashSet<>();
        for (Cell cell : model.found()) {
            shown.add(cell);
            shown.addAll(book().tree().above(cell));
        }
        selecting = true;
        items.clear();
        TreeItem<Cell> root = new TreeItem<>();
        book().tree().roots().forEach(cell -> add(root, cell, shown));
        tree.setRoot(root.getChildren().isEmpty() ? null : root);
        selecting = false;
        int cells = book().register().on(book().day()).size();
        emptyText.setText(words.say(cells == 0 ? "partycell.empty" : "partycell.nothing"));
        foot.setText(words.say("partycell.count", cells, total(), book().day()));
        select();
        showSide();
    }

    private int total() {
        return book().tree().roots().stream()
                .mapToInt(cell -> book().headcount(cell))
                .sum();
    }

    private void add(TreeItem<Cell> above, Cell cell, Set<Cell> shown) {
        if (!shown.contains(cell) || items.containsKey(cell.id())) {
            return;
        }
        TreeItem<Cell> item = new TreeItem<>(cell);
        item.setExpanded(true);
        items.put(cell.id(), item);
        above.getChildren().add(item);
        book().tree().below(cell.code()).forEach(below -> add(item, below, shown));
    }

    private void select() {
        selecting = true;
        TreeItem<Cell> item = items.get(model.openProperty().get());
        if (item == null) {
            tree.getSelectionModel().clearSelection();
        } else if (tree.getSelectionModel().getSelectedItem() != item) {
            tree.getSelectionModel().select(item);
            tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
        }
        selecting = false;
    }

    private void selected(TreeItem<Cell> item) {
        if (!selecting
                && item != null
                && item.getValue().id() != model.openProperty().get()) {
            model.show(item.getValue().id());
        }
    }

    /** F2 renames, as in a list of files; the other steps are in the menu. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            model.begin(CellStep.RENAME);
            event.consume();
        }
    }

    private void showSide() {
        if (book() == null) {
            return;
        }
        CellStep step = model.stepProperty().get();
        side.getChildren()
                .setAll(
                        step == null
                                ? new CellDetail(model, words, commands, openMember)
                                : Views.load(new StepController(model, words), words));
    }

    private void showDrafts() {
        int count = model.editor().drafts().size();
        drafts.setVisible(count > 0);
        drafts.setManaged(count > 0);
        drafts.setText(words.say("form.drafts", count));
    }

    @FXML
    void nextDraft() {
        model.editor().drafts().keySet().stream().sorted().findFirst().ifPresent(model::resume);
    }

    @FXML
    void add() {
        model.begin(CellStep.FOUND);
    }
}
