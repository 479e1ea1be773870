package vn.sovang.ui.evaluation;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.CapCount;
import vn.sovang.domain.evaluation.EvaluationDetails;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Cell;
import vn.sovang.service.evaluation.EvaluationEdit.Fault;
import vn.sovang.service.evaluation.EvaluationRow;
import vn.sovang.service.evaluation.EvaluationSheet;
import vn.sovang.ui.common.Choices;

/** Wires the grid of an evaluation: choice of cell, legend, counts, the cap, and how safe the entries are. */
public final class EvaluationController {
    /** From this width in pixels on the tree of cells stands beside the grid. */
    private static final double WIDE = 1000;

    private static final double LINE = 28;

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final EvaluationModel model;
    private final Words words;
    private final CountWords counts;
    private final Map<String, TreeItem<String>> items = new HashMap<>();
    private Map<String, String> cellNames = Map.of();
    private CellProgress progress = CellProgress.NONE;
    private EvaluationGrid grid;
    private boolean choosing;

    @FXML
    private BorderPane root;

    @FXML
    private Label heading;

    @FXML
    private Label regime;

    @FXML
    private Label saved;

    @FXML
    private ComboBox<String> scope;

    @FXML
    private ToggleButton open;

    @FXML
    private MenuButton carry;

    @FXML
    private FlowPane legend;

    @FXML
    private TreeView<String> tree;

    @FXML
    private TableView<EvaluationRow> table;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Label message;

    @FXML
    private Label scopeCount;

    @FXML
    private Label wholeCount;

    @FXML
    private HBox capLine;

    @FXML
    private Label cap;

    @FXML
    private Label over;

    @FXML
    private Button keep;

    EvaluationController(EvaluationModel model, Words words) {
        this.model = model;
        this.words = words;
        counts = new CountWords(words);
    }

    @FXML
    void initialize() {
        grid = new EvaluationGrid(table, model, words);
        Choices.bind(scope, model.scopeProperty());
        Choices.typeAhead(scope);
        open.selectedProperty().bindBidirectional(model.openOnlyProperty());
        empty.visibleProperty().bind(model.loadedProperty());
        root.setLeft(null);
        root.widthProperty()
                .subscribe(width -> root.setLeft(model.ofMembers() && width.doubleValue() >= WIDE ? tree : null));
        scope.setVisible(model.ofMembers());
        scope.setManaged(model.ofMembers());
        tree.setFixedCellSize(LINE);
        tree.setCellFactory(made -> new CellProgress.TreeLine(() -> cellNames, () -> progress, words));
        tree.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.sheetProperty().subscribe(this::showSheet);
        model.scopeProperty().subscribe(now -> showSheet(model.sheetProperty().get()));
        model.blockProperty().subscribe(now -> showMessage());
        model.paintedProperty().subscribe(now -> showMessage());
        model.savedProperty().subscribe(this::showSaved);
        model.shown().addListener((ListChangeListener<EvaluationRow>) change -> showEmpty());
        model.queryProperty().subscribe(now -> showEmpty());
    }

    private void showSheet(EvaluationSheet sheet) {
        if (sheet == null) {
            return;
        }
        String year = Integer.toString(sheet.year());
        heading.setText(words.say(model.ofMembers() ? "rating.heading.members" : "rating.heading.cells", year));
        showRegime(sheet.regime());
        showCells(sheet);
        grid.show(model.scopeProperty().get().equals(EvaluationModel.WHOLE)
                || !sheet.tree().below(code(sheet)).isEmpty());
        showCounts(sheet);
        showMessage();
        showEmpty();
    }

    private String code(EvaluationSheet sheet) {
        return chosenCell(sheet).map(Cell::code).orElse("");
    }

    private Optional<Cell> chosenCell(EvaluationSheet sheet) {
        return sheet.cells().stream()
                .filter(cell ->
                        EvaluationModel.key(cell).equals(model.scopeProperty().get()))
                .findFirst();
    }

    private void showRegime(Regime now) {
        if (now.basis().equals(regime.getUserData())) {
            return;
        }
        regime.setUserData(now.basis());
        String certainty = switch (now.basis().certainty()) {
            case CERTAIN -> "tables.certainty.certain";
            case LIKELY -> "tables.certainty.likely";
            case UNCERTAIN -> "tables.certainty.uncertain";
        };
        regime.setText(words.say("rating.regime", now.basis().source(), words.say(certainty)));
        regime.setTooltip(new Tooltip(regime.getText()));
        legend.getChildren().setAll(counts.legend(now).stream().map(this::badge).toList());
        legend.getChildren().add(hint());
    }

    private Label badge(String text) {
        Label badge = new Label(text);
        badge.getStyleClass().addAll("badge", "accent");
        return badge;
    }

    private Label hint() {
        Label hint = new Label(words.say("rating.hint"));
        hint.getStyleClass().add("foot-line");
        return hint;
    }

    // the choice of cell

    private void showCells(EvaluationSheet sheet) {
        if (!model.ofMembers()) {
            return;
        }
        List<String> keys = new ArrayList<>(List.of(EvaluationModel.WHOLE));
        Map<String, String> names = new HashMap<>();
        names.put(EvaluationModel.WHOLE, words.say("rating.whole"));
        for (Cell cell : sheet.cells()) {
            keys.add(EvaluationModel.key(cell));
            names.put(EvaluationModel.key(cell), sheet.tree().label(cell));
        }
        if (!keys.equals(scope.getItems())) {
            Choices.fill(scope, keys, key -> names.getOrDefault(key, ""));
            scope.setValue(null); // else the box goes on showing what the empty key was called before: nothing
            scope.setValue(model.scopeProperty().get());
        }
        showTree(sheet, names);
    }

    private void showTree(EvaluationSheet sheet, Map<String, String> names) {
        CellProgress now = CellProgress.of(sheet);
        choosing = true;
        cellNames = names;
        if (!items.keySet().equals(names.keySet())) {
            items.clear();
            TreeItem<String> whole = item(EvaluationModel.WHOLE);
            sheet.tree().roots().forEach(cell -> whole.getChildren().add(branch(sheet, cell)));
            tree.setRoot(whole);
        }
        if (!now.equals(progress)) {
            progress = now;
            tree.refresh();
        }
        tree.getSelectionModel().select(items.get(model.scopeProperty().get()));
        choosing = false;
    }

    private TreeItem<String> branch(EvaluationSheet sheet, Cell cell) {
        TreeItem<String> item = item(EvaluationModel.key(cell));
        for (Cell below : sheet.tree().below(cell.code())) {
            if (!items.containsKey(EvaluationModel.key(below))) {
                item.getChildren().add(branch(sheet, below));
            }
        }
        return item;
    }

    private TreeItem<String> item(String key) {
        TreeItem<String> item = new TreeItem<>(key);
        item.setExpanded(true);
        items.put(key, item);
        return item;
    }

    private void chosen(TreeItem<String> item) {
        if (!choosing && item != null) {
            model.scopeProperty().set(item.getValue());
        }
    }

    // the counts

    private void showCounts(EvaluationSheet sheet) {
        Optional<Cell> cell = chosenCell(sheet);
        Regime now = sheet.regime();
        boolean whole = cell.isEmpty();
        String commune = words.say(model.ofMembers() ? "rating.whole" : "rating.whole.cells");
        scopeCount.setVisible(!whole);
        scopeCount.setManaged(!whole);
        cell.ifPresent(one -> scopeCount.setText(counts.counts(sheet.tree().label(one), model.linesInScope(), now)));
        wholeCount.setText(counts.counts(
                commune, sheet.rows().stream().map(EvaluationRow::line).toList(), now));
        showCap(sheet);
        open.setText(words.say(
                "rating.open",
                model.linesInScope().stream().filter(line -> line.isOpen(now)).count()));
    }

    private void showCap(EvaluationSheet sheet) {
        Optional<CapState> present = CapState.of(model);
        capLine.setVisible(present.isPresent());
        capLine.setManaged(present.isPresent());
        present.ifPresent(state -> {
            List<CapCount> beyond = sheet.overUnexplained(sheet.counts());
            boolean some = beyond.stream().anyMatch(one -> one.cell() != null);
            cap.setText(state.says(counts, words));
            cap.pseudoClassStateChanged(WRONG, state.isOver() && state.kept().isEmpty());
            cap.pseudoClassStateChanged(DOUBTFUL, state.isOver() && state.kept().isPresent());
            over.setText(state.kept()
                    .map(one -> words.say("rating.cap.kept", one.reason()))
                    .orElse(some ? words.say("rating.over", counts.over(beyond, sheet)) : ""));
            over.setVisible(!over.getText().isEmpty());
            over.setManaged(over.isVisible());
            over.setTooltip(some ? new Tooltip(counts.allOver(beyond, sheet)) : null);
            keep.setVisible(state.isToDecide());
            keep.setManaged(keep.isVisible());
            keep.setText(words.say(state.kept().isPresent() ? "rating.cap.unkeep" : "rating.cap.keep"));
        });
    }

    @FXML
    void keepOverCap() {
        KeepDialog.open(root.getScene().getWindow(), model, words);
    }

    // the line that speaks of the cell

    private void showMessage() {
        EvaluationRow row = model.sheetProperty().get() == null ? null : model.row();
        Fault fault = row == null ? null : model.fault(row, model.field());
        boolean doubtful = fault == null && row != null && !doubt(row).isEmpty();
        message.pseudoClassStateChanged(WRONG, fault != null);
        message.pseudoClassStateChanged(DOUBTFUL, doubtful);
        String text = fault != null
                ? words.say(
                        "rating.fault",
                        words.say(fault.problem()),
                        fault.problem().label())
                : doubtful ? doubt(row) : "";
        if (text.isEmpty() && model.faultCount() > 0) {
            text = words.say("rating.faults.left", model.faultCount());
        }
        message.setText(text);
        message.setVisible(!text.isEmpty());
        message.setManaged(!text.isEmpty());
    }

    private String doubt(EvaluationRow row) {
        Regime now = model.sheetProperty().get().regime();
        if (row.line().contradictsRegister()) {
            return words.say(
                    "rating.doubt.register",
                    row.name(),
                    model.sheetProperty()
                            .get()
                            .reasons()
                            .label(row.line().proposed().reason()));
        }
        EvaluationDetails details = row.line().evaluation().details();
        boolean own = row.line().contradictsSelfPoints(now);
        boolean ownIsHere = model.field() == EvaluationField.SELF_POINTS || model.field() == EvaluationField.SELF;
        if (row.line().contradictsPoints(now) && !(own && ownIsHere)) {
            String due = now.points().levelOf(details.points()).orElse("");
            return words.say("rating.doubt.points", row.name(), now.abbreviation(due));
        }
        if (own) {
            String due = now.points().levelOf(details.selfPoints()).orElse("");
            return words.say("rating.doubt.self_points", row.name(), now.abbreviation(due));
        }
        return row.line().present() ? "" : words.say("rating.doubt.gone", row.name());
    }

    private void showSaved(EntryKeeper.State state) {
        saved.setText(
                switch (state.safety()) {
                    case UNTOUCHED -> words.say("rating.saved.untouched");
                    case SAVING -> words.say("rating.saved.saving");
                    case SAVED -> words.say("rating.saved", TIME.format(state.at()));
                    case FAILED -> words.say("rating.saved.failed");
                });
        saved.pseudoClassStateChanged(WRONG, state.safety() == EntryKeeper.Safety.FAILED);
    }

    private void showEmpty() {
        EvaluationSheet sheet = model.sheetProperty().get();
        if (sheet == null) {
            return;
        }
        emptyText.setText(
                sheet.rows().isEmpty()
                        ? words.say("rating.none", Integer.toString(sheet.year()))
                        : model.openOnlyProperty().get()
                                        && model.queryProperty().get().isBlank()
                                ? words.say("rating.none.open")
                                : words.say(
                                        "rating.nothing", model.queryProperty().get()));
    }

    @FXML
    void selfToAppraised() {
        model.carryOn(EvaluationField.SELF, EvaluationField.APPRAISED);
    }

    @FXML
    void appraisedToDecided() {
        model.carryOn(EvaluationField.APPRAISED, EvaluationField.DECIDED);
    }

    @FXML
    void selfToBoth() {
        model.carryOn(EvaluationField.SELF, EvaluationField.APPRAISED, EvaluationField.DECIDED);
    }

    @FXML
    void pasteHere() {
        table.requestFocus();
        grid.paste();
    }

    @FXML
    void fillDown() {
        table.requestFocus();
        model.fillDown();
    }
}
