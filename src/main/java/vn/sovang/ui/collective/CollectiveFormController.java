package vn.sovang.ui.collective;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.service.people.CollectiveField;
import vn.sovang.service.people.CollectiveRow;
import vn.sovang.service.people.Role;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.people.FormHead;
import vn.sovang.ui.people.PersonOffers;

/** Wires the form of one collective. */
public final class CollectiveFormController {
    private final CollectiveModel model;
    private final FormEditor<CollectiveField> editor;
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
    private PersonOffers offers;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public CollectiveFormController(CollectiveModel model, Words words) {
        this.model = model;
        this.words = words;
        editor = model.editor();
    }

    @FXML
    void initialize() {
        FormFields<CollectiveField> fields = new FormFields<>(editor, words, body, scroll);
        offers.show(model.person(), Role.Kind.COLLECTIVE_LEADER, words);
        new FormHead(
                model, words, title, badges, editor.field(CollectiveField.NAME), "collective.form.new", this::state);
        root.visibleProperty().bind(editor.openedProperty());
        nothing.visibleProperty().bind(editor.openedProperty().not());
        fields.buttons(save, cancel);
        model.listProperty()
                .subscribe(
                        list -> fields.choices(CollectiveField.KIND, list.kinds(), words.say("collective.kind.none")));
    }

    private List<FormHead.Badge> state() {
        return model.openRow().map(this::badge).stream().toList();
    }

    private FormHead.Badge badge(CollectiveRow row) {
        if (!row.present()) {
            return new FormHead.Badge(words.say("collective.badge.absent", model.day()), "danger");
        }
        return row.collective().period().isOpen()
                ? new FormHead.Badge(words.say("collective.badge.present"), "success")
                : new FormHead.Badge(
                        words.say(
                                "collective.badge.until",
                                row.collective().period().to()),
                        "warning");
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
        model.open(CollectiveModel.NEW);
    }
}
