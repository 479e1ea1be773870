package vn.sovang.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.WindowEvent;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.domain.evaluation.Participation;
import vn.sovang.service.evaluation.EvaluationRow;
import vn.sovang.service.table.ClipRows;
import vn.sovang.ui.common.TabKeys;
import vn.sovang.ui.common.TableColumns;

/**
 * The table as a spreadsheet: where the keyboard is and what is picked is the model's, the table only shows it. Backspace does
 * nothing here, for Unikey sends it of its own accord.
 */
final class EvaluationGrid implements GridCell.Touch {
    private static final int PAGE = 12;

    private final TableView<EvaluationRow> table;
    private final EvaluationModel model;
    private final Words words;
    private final FrozenColumns frozen;
    private final List<GridCell> cells = new ArrayList<>();
    private List<EvaluationField> present = List.of();
    private String layout = "";
    private boolean leaving;
    private ContextMenu menu = new ContextMenu();

    private final EventHandler<WindowEvent> closing = event -> finishTyping();

    EvaluationGrid(TableView<EvaluationRow> table, EvaluationModel model, Words words) {
        this.table = table;
        this.model = model;
        this.words = words;
        frozen = new FrozenColumns(table);
        table.setItems(model.shown());
        TabKeys.keep(table);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.blockProperty().subscribe(now -> {
            cells.forEach(GridCell::show);
            reveal(now);
        });
        table.sceneProperty().flatMap(Scene::windowProperty).addListener((observed, was, window) -> {
            if (was != null) {
                was.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
            }
            if (window != null) {
                window.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
            }
        });
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        model.paintedProperty().subscribe(now -> cells.forEach(GridCell::show));
        table.getSelectionModel().selectedIndexProperty().subscribe(now -> {
            int row = now.intValue();
            if (row >= 0 && row != model.blockProperty().get().row()) {
                model.go(row, model.blockProperty().get().column(), false);
            }
        });
    }

    /** Makes the columns anew where year or choice of cell want others. */
    void show(boolean withCell) {
        String wanted = withCell + model.fields().toString();
        if (wanted.equals(layout)) {
            return;
        }
        layout = wanted;
        present = model.fields();
        cells.clear();
        List<TableColumn<EvaluationRow, ?>> columns = new ArrayList<>();
        TableColumn<EvaluationRow, EvaluationRow> number = TableColumns.number(words.say("rating.column.number"));
        TableColumn<EvaluationRow, String> name = TableColumns.text(
                words.say(model.ofMembers() ? "rating.column.name" : "rating.column.body"),
                model.ofMembers() ? 164 : 230,
                EvaluationRow::name);
        frozen.freeze(number);
        frozen.freeze(name);
        columns.add(number);
        columns.add(name);
        if (withCell && model.ofMembers()) {
            columns.add(TableColumns.text(words.say("rating.column.cell"), 176, EvaluationRow::cellName));
        }
        columns.add(TableColumns.text(words.say("rating.column.part"), 86, this::part));
        for (int i = 0; i < present.size(); i++) {
            columns.add(column(present.get(i), i));
        }
        columns.forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        table.getColumns().setAll(columns);
        frozen.set(List.of(number, name));
    }

    private String part(EvaluationRow row) {
        Participation.Kind kind =
                row.line().participation(model.entry().regime()).kind();
        return words.say("rating.part." + kind.code());
    }

    private TableColumn<EvaluationRow, EvaluationRow> column(EvaluationField field, int index) {
        TableColumn<EvaluationRow, EvaluationRow> column =
                new TableColumn<>(words.say("rating.column." + field.code()));
        column.setPrefWidth(
                switch (field) {
                    case SELF_POINTS, POINTS -> 78;
                    case SELF, APPRAISED, DECIDED -> 84;
                    case VOTES -> 72;
                    case REASON -> 150;
                    case DECISION -> 108;
                    case DECISION_DAY -> 92;
                    case NOTE -> 130;
                });
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(made -> {
            GridCell cell = new GridCell(model, field, index, words, this);
            cells.add(cell);
            return cell;
        });
        return column;
    }

    // the keyboard

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextField;
        KeyCode code = event.getCode();
        // with Alt all but Alt+Down belongs to the shell: Alt+Page Down is the next year
        boolean others = event.isAltDown() && (code != KeyCode.DOWN || event.isShortcutDown());
        if (leaving || others || typing && !isLeaving(event)) {
            return;
        }
        if (typing) {
            finishTyping();
        }
        if (event.isShortcutDown() ? shortcut(event) : plain(code, event)) {
            event.consume();
        }
    }

    /** The keys that end typing and go on. */
    private static boolean isLeaving(KeyEvent event) {
        return switch (event.getCode()) {
            case ENTER, TAB, UP, DOWN -> !event.isAltDown();
            default -> false;
        };
    }

    private boolean plain(KeyCode code, KeyEvent event) {
        if (event.isAltDown()) {
            if (model.row() != null) {
                choose();
            }
            return true;
        }
        boolean extend = event.isShiftDown();
        Block at = model.blockProperty().get();
        switch (code) {
            case UP -> model.move(-1, 0, extend);
            case DOWN -> model.move(1, 0, extend);
            case LEFT -> model.move(0, -1, extend);
            case RIGHT -> model.move(0, 1, extend);
            case PAGE_UP -> model.move(-PAGE, 0, extend);
            case PAGE_DOWN -> model.move(PAGE, 0, extend);
            case HOME -> model.go(at.row(), 0, extend);
            case END -> model.go(at.row(), Integer.MAX_VALUE, extend);
            case ENTER -> model.move(extend ? -1 : 1, 0, false);
            case TAB -> {
                return model.next(extend);
            }
            case DELETE -> model.clear();
            case BACK_SPACE -> {}
            case F2 -> edit();
            case ESCAPE -> {
                model.dropFault();
                model.go(at.row(), at.column(), false);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        boolean extend = event.isShiftDown();
        Block at = model.blockProperty().get();
        switch (event.getCode()) {
            case HOME -> model.go(0, 0, extend);
            case END -> model.go(Integer.MAX_VALUE, Integer.MAX_VALUE, extend);
            case UP -> model.go(0, at.column(), extend);
            case DOWN -> model.go(Integer.MAX_VALUE, at.column(), extend);
            case PAGE_UP -> model.stepScope(-1);
            case PAGE_DOWN -> model.stepScope(1);
            case A -> {
                if (extend) {
                    return false;
                }
                model.go(0, 0, false);
                model.go(Integer.MAX_VALUE, Integer.MAX_VALUE, true);
            }
            case TAB -> leave(extend);
            case C, INSERT -> copy();
            case V -> paste();
            case D -> model.fillDown();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Inside the grid Tab goes from cell to cell; with Ctrl it goes on to what comes after or before the grid. */
    private void leave(boolean backwards) {
        leaving = true;
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, backwards, false, false, false));
        leaving = false;
    }

    private void copy() {
        if (model.shown().isEmpty()) {
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(ClipRows.text(model.copied()));
        content.putHtml(ClipRows.html(model.copied()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void paste() {
        model.paste(Clipboard.getSystemClipboard().getString());
    }

    /** A letter sets a level; anywhere else typing begins in the cell. */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        if (event.getTarget() instanceof TextField
                || letter.isEmpty()
                || Character.isISOControl(letter.charAt(0))
                || event.isShortcutDown()
                || event.isAltDown()
                || model.row() == null) {
            return;
        }
        event.consume();
        if (model.field().isLevel()) {
            model.key(letter);
        } else {
            startTyping(letter, false);
        }
    }

    // the cells

    private void menu(ContextMenuEvent event) {
        if (model.row() == null || event.getTarget() instanceof TextField) {
            return;
        }
        finishTyping();
        if (event.isKeyboardTrigger()) {
            choose();
        } else {
            show(event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /** Opens the menu below the cell where the keyboard is. */
    @Override
    public void choose() {
        Block at = model.blockProperty().get();
        table.layout();
        cells.stream()
                .filter(cell -> cell.isAt(at.row(), at.column()))
                .findFirst()
                .map(cell -> cell.localToScreen(0, cell.getHeight()))
                .ifPresent(corner -> show(corner.getX(), corner.getY()));
    }

    private void show(double x, double y) {
        menu.hide();
        menu = new CellMenu(model, words).of(new CellMenu.Deeds(this::edit, this::copy, this::paste));
        menu.show(table.getScene().getWindow(), x, y);
    }

    @Override
    public void pick(int row, int column, boolean extend) {
        table.requestFocus();
        model.go(row, column, extend);
    }

    @Override
    public void edit() {
        EvaluationRow row = model.row();
        if (row != null) {
            startTyping(model.text(row, model.field()), true);
        }
    }

    @Override
    public void typed(String text, boolean taken) {
        if (taken && !text.equals(model.text(model.row(), model.field()))) {
            model.put(text);
        }
        table.requestFocus();
    }

    private void startTyping(String begun, boolean whole) {
        Block at = model.blockProperty().get();
        model.go(at.row(), at.column(), false);
        table.layout();
        cells.stream()
                .filter(cell -> cell.isAt(at.row(), at.column()))
                .findFirst()
                .ifPresent(cell -> cell.startTyping(begun, whole));
    }

    private void finishTyping() {
        cells.stream().filter(GridCell::isTyping).findFirst().ifPresent(cell -> cell.finish(true));
    }

    /** Scrolls no further than needed to show where the keyboard is. */
    private void reveal(Block at) {
        if (model.shown().isEmpty() || table.getColumns().isEmpty()) {
            return;
        }
        table.getFocusModel().focus(at.row());
        Optional<VirtualFlow<?>> flow = flow();
        IndexedCell<?> first = flow.map(VirtualFlow::getFirstVisibleCell).orElse(null);
        IndexedCell<?> last = flow.map(VirtualFlow::getLastVisibleCell).orElse(null);
        if (first != null && last != null) {
            int height = last.getIndex() - first.getIndex();
            if (at.row() <= first.getIndex()) {
                table.scrollTo(at.row());
            } else if (at.row() >= last.getIndex()) {
                table.scrollTo(at.row() - height + 1);
            }
        }
        int others = table.getColumns().size() - present.size();
        double bar = table.lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar found
                        && found.getOrientation() == Orientation.VERTICAL
                        && found.isVisible())
                .mapToDouble(node -> node.getLayoutBounds().getWidth())
                .max()
                .orElse(0);
        flow.ifPresent(found -> frozen.reveal(others + at.column(), found.getWidth() - bar));
    }

    private Optional<VirtualFlow<?>> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }
}
