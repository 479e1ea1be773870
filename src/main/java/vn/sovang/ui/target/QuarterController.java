package vn.sovang.ui.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Nfc;
import vn.sovang.service.form.Form;
import vn.sovang.service.target.TargetList;
import vn.sovang.service.target.TargetRow;
import vn.sovang.ui.common.TextFields;

/** Wires the table of results by quarter: the arrows and Enter go from cell to cell, a block is pasted from Excel. */
public final class QuarterController {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final QuarterModel model;
    private final Runnable leave;
    private final Words words;
    private final TargetWords said;
    private final List<List<TextField>> cells = new ArrayList<>();
    private final List<Label> verdicts = new ArrayList<>();
    private List<TargetRow> rows = List.of();
    private boolean filling;

    @FXML
    private Label heading;

    @FXML
    private GridPane grid;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label problem;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    /** @param leave shows the list again */
    public QuarterController(QuarterModel model, Runnable leave, Words words) {
        this.model = model;
        this.leave = leave;
        this.words = words;
        said = new TargetWords(words);
    }

    @FXML
    void initialize() {
        save.disableProperty()
                .bind(model.editor().dirtyProperty().not().or(model.editor().busyProperty()));
        cancel.disableProperty().bind(model.editor().dirtyProperty().not());
        model.listProperty().subscribe(this::show);
        model.editor().field(QuarterField.EDITS).subscribe(now -> fill());
        model.refusedProperty().subscribe(this::showRefused);
    }

    /** The controls are made anew only where other targets stand in the table, so that nobody loses the place. */
    private void show(TargetList list) {
        heading.setText(words.say("target.quarters.title", Integer.toString(list.year())));
        List<String> before = rows.stream().map(QuarterController::layout).toList();
        rows = list.rows();
        if (!before.equals(rows.stream().map(QuarterController::layout).toList()) || cells.isEmpty()) {
            build();
        }
        fill();
    }

    private static String layout(TargetRow row) {
        return row.id() + (isComputed(row) ? " computed" : "");
    }

    /** Whether the register counts it, so that its quarters do not. */
    private static boolean isComputed(TargetRow row) {
        return row.line().computed() != null;
    }

    private void build() {
        filling = true;
        grid.getChildren().clear();
        cells.clear();
        verdicts.clear();
        String[] headings = {
            words.say("target.column.name"),
            words.say("target.column.planned"),
            "I",
            "II",
            "III",
            "IV",
            words.say("target.quarters.year"),
            words.say("target.column.verdict")
        };
        for (int i = 0; i < headings.length; i++) {
            Label label = new Label(headings[i]);
            label.getStyleClass().add("grid-heading");
            grid.add(label, i, 0);
        }
        String group = null;
        int line = 1;
        for (int i = 0; i < rows.size(); i++) {
            TargetRow row = rows.get(i);
            if (!row.target().group().equals(group)) {
                group = row.target().group();
                Label of = new Label(group);
                of.getStyleClass().add("section");
                grid.add(of, 0, line++, headings.length, 1);
            }
            line(row, i, line++);
        }
        filling = false;
    }

    private void line(TargetRow row, int index, int line) {
        Label name = new Label(row.target().name());
        name.setWrapText(true);
        VBox head = new VBox(name);
        if (isComputed(row)) {
            Label computed = new Label(words.say("target.quarters.computed"));
            computed.getStyleClass().add("foot-line");
            computed.setWrapText(true);
            head.getChildren().add(computed);
        }
        grid.add(head, 0, line);
        grid.add(new Label(said.plan(row.target())), 1, line);
        List<TextField> fields = new ArrayList<>();
        for (int cell = 0; cell < QuarterEdits.CELLS; cell++) {
            TextField field = new TextField();
            int at = cell;
            field.setId("cell-" + index + "-" + cell);
            field.setPrefColumnCount(6);
            String what = cell < QuarterEdits.CELLS - 1
                    ? words.say("target.quarter", cell + 1)
                    : words.say("target.quarters.year");
            String quiet = isComputed(row) && cell < QuarterEdits.CELLS - 1
                    ? ", " + words.say("target.quarters.computed")
                    : "";
            field.setAccessibleText(row.target().name() + ", " + what + quiet);
            TextFields.tidyOnLeave(field, Nfc::clean);
            field.textProperty().subscribe(now -> {
                if (!filling) {
                    model.type(rows.get(index), at, now);
                }
            });
            field.focusedProperty().addListener((observed, was, now) -> showProblem());
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, index, at));
            fields.add(field);
            grid.add(field, 2 + cell, line);
        }
        cells.add(fields);
        Label verdict = new Label();
        verdicts.add(verdict);
        grid.add(verdict, 2 + QuarterEdits.CELLS, line);
    }

    private void fill() {
        filling = true;
        for (int i = 0; i < cells.size(); i++) {
            List<String> texts = model.cells(rows.get(i));
            for (int cell = 0; cell < QuarterEdits.CELLS; cell++) {
                TextField field = cells.get(i).get(cell);
                if (!field.getText().equals(texts.get(cell))) {
                    field.setText(texts.get(cell));
                }
                mark(field, model.problem(rows.get(i), cell));
            }
            verdict(verdicts.get(i), model.judged(rows.get(i)));
        }
        filling = false;
        showProblem();
    }

    private void mark(TextField field, Optional<Problem> problem) {
        field.pseudoClassStateChanged(WRONG, problem.filter(Form::blocks).isPresent());
        field.pseudoClassStateChanged(
                DOUBTFUL, problem.filter(found -> !Form.blocks(found)).isPresent());
        field.setTooltip(problem.map(words::say).map(Tooltip::new).orElse(null));
    }

    private void verdict(Label label, TargetLine line) {
        String percent = line.percentOfPlan()
                .map(value -> " · " + Decimals.percentText(value))
                .orElse("");
        label.setText(said.verdict(line.verdict()) + percent);
        label.getStyleClass().setAll("label", "badge", TargetWords.style(line.verdict()));
    }

    /** The problem of the cell where the keyboard is; else of the first one in the way, wherever the keyboard went. */
    private void showProblem() {
        Optional<Problem> here = Optional.empty();
        for (int i = 0; i < cells.size(); i++) {
            for (int cell = 0; cell < QuarterEdits.CELLS; cell++) {
                if (cells.get(i).get(cell).isFocused()) {
                    here = model.problem(rows.get(i), cell);
                }
            }
        }
        Optional<String> obstacle = model.obstacle();
        problem.setText(here.map(words::say).or(() -> obstacle).orElse(words.say("target.quarters.hint")));
        problem.pseudoClassStateChanged(WRONG, here.map(Form::blocks).orElse(obstacle.isPresent()));
    }

    private void showRefused(QuarterModel.Place place) {
        if (place != null) {
            at(place.row(), place.cell()).ifPresent(field -> {
                field.requestFocus();
                reveal(field);
            });
        }
    }

    private void key(KeyEvent event, int index, int cell) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            paste(event, index, cell);
            return;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        TextField field = cells.get(index).get(cell);
        boolean atStart = field.getCaretPosition() == 0 && field.getSelection().getLength() == 0;
        boolean atEnd = field.getCaretPosition() == field.getLength();
        Optional<TextField> next = !plain
                ? Optional.empty()
                : switch (event.getCode()) {
                    case ENTER, DOWN -> at(index + 1, cell);
                    case UP -> at(index - 1, cell);
                    case LEFT -> atStart || field.getText().isEmpty() ? at(index, cell - 1) : Optional.empty();
                    case RIGHT -> atEnd ? at(index, cell + 1) : Optional.empty();
                    default -> Optional.empty();
                };
        next.ifPresent(target -> {
            event.consume();
            target.requestFocus();
            target.selectAll();
            reveal(target);
        });
    }

    private Optional<TextField> at(int index, int cell) {
        return index < 0 || index >= cells.size() || cell < 0 || cell >= QuarterEdits.CELLS
                ? Optional.empty()
                : Optional.of(cells.get(index).get(cell));
    }

    private void reveal(Node field) {
        double height = grid.getHeight() - scroll.getViewportBounds().getHeight();
        if (height > 0) {
            double middle = field.getBoundsInParent().getCenterY()
                    - scroll.getViewportBounds().getHeight() / 2;
            scroll.setVvalue(Math.clamp(middle / height, 0, 1));
        }
    }

    /** A block of several cells is spread; a single text is pasted as everywhere. */
    private void paste(KeyEvent event, int index, int cell) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && (text.contains("\t") || text.strip().contains("\n"))) {
            event.consume();
            model.paste(
                    index,
                    cell,
                    text.stripTrailing()
                            .lines()
                            .map(line -> List.of(line.split("\t", -1)))
                            .toList());
        }
    }

    /** Saves, or says what is in the way and goes there. */
    @FXML
    void save() {
        model.save();
    }

    @FXML
    void back() {
        leave.run();
    }

    @FXML
    void cancel() {
        model.cancel();
    }
}
