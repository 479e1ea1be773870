package vn.sovang.ui.ruling;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.service.ruling.RuleField;
import vn.sovang.service.ruling.RuleList;
import vn.sovang.service.ruling.RuleRow;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.people.FormHead;

/** Wires the form of one dated row. */
public final class RuleFormController {
    private final RuleModel model;
    private final FormEditor<RuleField> editor;
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
    private Label hint;

    @FXML
    private Label beside;

    @FXML
    private Label open;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    @FXML
    private Button restore;

    public RuleFormController(RuleModel model, Words words) {
        this.model = model;
        this.words = words;
        editor = model.editor();
    }

    @FXML
    void initialize() {
        FormFields<RuleField> fields = new FormFields<>(editor, words, body, scroll);
        StringProperty name = new SimpleStringProperty("");
        new FormHead(model, words, title, badges, name, "ruling.form.new", this::state);
        editor.field(RuleField.KEY)
                .subscribe(key -> name.set(
                        key == null || key.isEmpty()
                                ? ""
                                : model.listProperty().get().words().name(key)));
        root.visibleProperty().bind(editor.openedProperty());
        nothing.visibleProperty().bind(editor.openedProperty().not());
        fields.buttons(save, cancel);
        model.listProperty().subscribe(list -> showChoices(fields, list));
        model.openProperty().subscribe(now -> showBeside());
        editor.field(RuleField.KEY).subscribe(this::showHint);
    }

    private void showChoices(FormFields<RuleField> fields, RuleList list) {
        fields.choices(
                RuleField.KEY,
                list.keys(),
                key -> key.isEmpty() ? "" : list.words().name(key));
        fields.choices(
                RuleField.CERTAINTY,
                List.of("certain", "likely", "uncertain"),
                code -> code.isEmpty()
                        ? ""
                        : words.say(RuleController.certaintyKey(
                                switch (code) {
                                    case "certain" -> Certainty.CERTAIN;
                                    case "likely" -> Certainty.LIKELY;
                                    default -> Certainty.UNCERTAIN;
                                })));
        showBeside();
    }

    private List<FormHead.Badge> state() {
        List<FormHead.Badge> all = new ArrayList<>();
        model.openRow().ifPresent(row -> {
            all.add(new FormHead.Badge(
                    words.say(row.rule().own() ? "tables.origin.own" : "tables.origin.shipped"), "accent"));
            all.add(new FormHead.Badge(
                    words.say(row.holds() ? "tables.holds.yes" : "tables.holds.no"),
                    row.holds() ? "success" : "warning"));
            if (row.rule().certainty() != Certainty.CERTAIN) {
                all.add(new FormHead.Badge(
                        words.say(RuleController.certaintyKey(row.rule().certainty())), "warning"));
            }
        });
        return all;
    }

    private void showHint(String key) {
        String allowed = key == null || key.isEmpty()
                ? ""
                : model.listProperty().get().words().allowedWords(key);
        show(hint, allowed.isEmpty() ? words.say("ruling.hint.empty") : words.say("ruling.hint.values", allowed));
    }

    /** What stands on the other side, and what is open about it. */
    private void showBeside() {
        RuleRow row = model.openRow().orElse(null);
        boolean own = row != null && row.rule().own();
        restore.setVisible(own);
        restore.setManaged(own);
        restore.setText(words.say(own && row.other() != null ? "ruling.command.restore" : "ruling.command.remove"));
        show(
                beside,
                row == null || row.other() == null
                        ? row == null || own ? "" : words.say("ruling.beside.shipped")
                        : words.say(
                                own ? "ruling.beside.behind" : "ruling.beside.own",
                                model.listProperty()
                                        .get()
                                        .words()
                                        .value(row.rule().key(), row.other().value()),
                                row.other().source()));
        show(
                open,
                row == null || row.openPoint() == 0
                        ? ""
                        : model.listProperty()
                                .get()
                                .point(row.openPoint())
                                .map(point -> words.say("ruling.open", point.number(), point.sentence()))
                                .orElse(""));
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
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
    void restore() {
        model.restore();
    }

    @FXML
    void add() {
        model.open(RuleModel.NEW);
    }
}
