package vn.sovang.ui.unit;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.service.office.UnitField;
import vn.sovang.service.office.UnitRow;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.people.FormHead;

/** Wires the form of one name of a body. */
public final class UnitFormController {
    private final UnitModel model;
    private final FormEditor<UnitField> editor;
    private final Words words;

    @FXML
    private BorderPane root;

    @FXML
    private VBox nothing;

    @FXML
    private Label title;

    @FXML
    private FlowPane badges;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox body;

    @FXML
    private Node change;

    @FXML
    private Button remove;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public UnitFormController(UnitModel model, Words words) {
        this.model = model;
        this.words = words;
        editor = model.editor();
    }

    @FXML
    void initialize() {
        FormFields<UnitField> fields = new FormFields<>(editor, words, body, scroll);
        new FormHead(model, words, title, badges, editor.field(UnitField.NAME), "unit.form.new", this::state);
        root.visibleProperty().bind(editor.openedProperty());
        nothing.visibleProperty().bind(editor.openedProperty().not());
        change.visibleProperty().bind(model.changes());
        change.managedProperty().bind(model.changes());
        remove.visibleProperty().bind(model.openProperty().greaterThan(0));
        fields.field(UnitField.CODE)
                .getControl()
                .disableProperty()
                .bind(editor.freshProperty().not());
        fields.buttons(save, cancel);
        model.listProperty()
                .subscribe(list -> fields.choices(UnitField.KIND, list.kinds(), words.say("unit.kind.none")));
    }

    private List<FormHead.Badge> state() {
        return model.openRow().map(this::badge).stream().toList();
    }

    private FormHead.Badge badge(UnitRow row) {
        return row.present()
                ? new FormHead.Badge(words.say("unit.badge.present", model.day()), "success")
                : new FormHead.Badge(words.say("unit.badge.absent", model.day()), "plain");
    }

    @FXML
    void save() {
        model.save();
    }

    @FXML
    void cancel() {
        model.cancel();
    }

    @FXML
    void add() {
        model.open(UnitModel.NEW);
    }

    @FXML
    void remove() {
        model.remove();
    }
}
