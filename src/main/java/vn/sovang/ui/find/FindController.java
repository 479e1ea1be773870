package vn.sovang.ui.find;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.ui.common.Icons;

/** Wires the palette, which lies over the window while it is shown. The keyboard stays in its field all the time. */
public final class FindController {
    private static final int PAGE = 8;

    private final FindModel model;
    private final Words words;
    private Subscription subscriptions = Subscription.EMPTY;
    private Node before;

    @FXML
    private StackPane scrim;

    @FXML
    private VBox box;

    @FXML
    private CustomTextField field;

    @FXML
    private ListView<FindRow> list;

    @FXML
    private Label nothing;

    public FindController(FindModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        field.setLeft(Icons.of(Feather.SEARCH));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().bindBidirectional(model.queryProperty());
        list.setItems(model.rows());
        list.setCellFactory(made -> new FindCell(model, words));
        nothing.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        subscriptions = Subscription.combine(
                model.shownProperty().subscribe(this::show),
                model.selectedProperty().subscribe(row -> select(row.intValue())));
    }

    private void show(boolean shown) {
        if (shown == scrim.isVisible() && shown) {
            field.selectAll();
            return;
        }
        scrim.setVisible(shown);
        if (shown) {
            before = scrim.getScene() == null ? null : scrim.getScene().getFocusOwner();
            field.requestFocus();
            field.selectAll();
        } else if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void select(int row) {
        if (row < 0) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().clearAndSelect(row);
        boolean firstOfGroup = row > 0 && !model.rows().get(row - 1).selectable();
        list.scrollTo(firstOfGroup ? row - 1 : row);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case TAB -> model.nextGroup();
            case ENTER -> model.choose();
            case ESCAPE -> model.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** A click beside the palette closes it. */
    @FXML
    void clicked(MouseEvent event) {
        if (event.getTarget() == scrim) {
            model.hide();
        }
    }

    /** Lets go of what outlives this view. */
    public void release() {
        subscriptions.unsubscribe();
        field.textProperty().unbindBidirectional(model.queryProperty());
    }
}
