package vn.sovang.ui.evaluation;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.service.evaluation.EvaluationEdit.Fault;
import vn.sovang.service.evaluation.EvaluationRow;

/** A cell of the grid that can be filled: it shows its text, where the keyboard is, what is wrong, and the field to type in. */
final class GridCell extends TableCell<EvaluationRow, EvaluationRow> {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final EvaluationModel model;
    private final EvaluationField field;
    private final int column;
    private final Words words;
    private TextField editor;

    /** What the grid does when its cells are touched. */
    interface Touch {
        void pick(int row, int column, boolean extend);

        void edit();

        /** Opens what can be chosen for the cell. */
        void choose();

        /** Ends typing in the cell. @param taken whether the text counts, else it is thrown away */
        void typed(String text, boolean taken);
    }

    private final Touch touch;

    GridCell(EvaluationModel model, EvaluationField field, int column, Words words, Touch touch) {
        this.model = model;
        this.field = field;
        this.column = column;
        this.words = words;
        this.touch = touch;
        getStyleClass().add("grid-cell");
        if (field.isLevel()) {
            getStyleClass().add("level-cell");
        }
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.DRAG_DETECTED, event -> startFullDrag());
        setOnMouseDragEntered(event -> {
            if (!isEmpty()) {
                touch.pick(getIndex(), column, true);
            }
        });
        hoverProperty().subscribe(this::showWhole);
    }

    private void pressed(MouseEvent event) {
        if (isEmpty() || editor != null) {
            return;
        }
        if (event.getButton() == MouseButton.PRIMARY
                || !model.blockProperty().get().contains(getIndex(), column)) {
            touch.pick(getIndex(), column, event.isShiftDown());
        }
        if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
            if (field.isLevel() || field == EvaluationField.REASON) {
                touch.choose();
            } else {
                touch.edit();
            }
        }
        event.consume();
    }

    @Override
    protected void updateItem(EvaluationRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        show();
    }

    /** Shows the cell as the model has it now. */
    void show() {
        EvaluationRow row = getItem();
        boolean here = row != null && !isEmpty();
        Block block = model.blockProperty().get();
        boolean cursor = here && block.row() == getIndex() && block.column() == column;
        Fault fault = here ? model.fault(row, field) : null;
        pseudoClassStateChanged(CURSOR, cursor);
        pseudoClassStateChanged(PICKED, here && !block.isOne() && block.contains(getIndex(), column));
        pseudoClassStateChanged(WRONG, fault != null);
        pseudoClassStateChanged(DOUBTFUL, here && fault == null && isDoubtful(row));
        pseudoClassStateChanged(
                CLOSED,
                here
                        && field.isForRated()
                        && !row.line().participation(model.entry().regime()).isRated());
        if (!cursor && editor != null) {
            stopTyping();
        }
        if (editor == null) {
            setText(here ? model.text(row, field) : null);
        }
    }

    private boolean isDoubtful(EvaluationRow row) {
        return switch (field) {
            case REASON -> row.line().contradictsRegister();
            case SELF_POINTS -> row.line().contradictsSelfPoints(model.entry().regime());
            case POINTS -> row.line().contradictsPoints(model.entry().regime());
            default -> false;
        };
    }

    private void showWhole(boolean over) {
        EvaluationRow row = getItem();
        Fault fault = over && row != null && !isEmpty() ? model.fault(row, field) : null;
        String text = fault != null
                ? words.say(fault.problem())
                : over && getText() != null && prefWidth(-1) > getWidth() + 1 ? getText() : null;
        setTooltip(text == null ? null : new Tooltip(text));
    }

    boolean isAt(int row, int otherColumn) {
        return !isEmpty() && getIndex() == row && column == otherColumn;
    }

    /** Opens the field to type in. @param begun what was typed already; it stands before the caret */
    void startTyping(String begun, boolean whole) {
        editor = new TextField(begun);
        editor.getStyleClass().add("grid-editor");
        editor.setAccessibleText(getTableColumn().getText());
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::keyWhileTyping);
        editor.focusedProperty().addListener((observed, was, focused) -> {
            if (was
                    && !focused
                    && editor != null
                    && getScene() != null
                    && getScene().getWindow().isShowing()) {
                finish(true);
            }
        });
        setText(null);
        setGraphic(editor);
        // Without its skin, which it would get with the next frame, the field loses what Unikey sends meanwhile.
        editor.applyCss();
        editor.requestFocus();
        if (whole) {
            editor.selectAll();
        } else {
            editor.end();
        }
    }

    private void keyWhileTyping(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            finish(false);
        }
    }

    /** Ends typing; does nothing when nobody types here. */
    void finish(boolean taken) {
        if (editor != null) {
            String text = editor.getText();
            stopTyping();
            touch.typed(text, taken);
        }
    }

    boolean isTyping() {
        return editor != null;
    }

    private void stopTyping() {
        editor = null;
        setGraphic(null);
        EvaluationRow row = getItem();
        setText(row == null || isEmpty() ? null : model.text(row, field));
    }
}
