package vn.sovang.ui.village;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.office.VillagePast;
import vn.sovang.service.people.Role;
import vn.sovang.service.people.VillageField;
import vn.sovang.service.people.VillageRow;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.people.Facts;
import vn.sovang.ui.people.FormHead;
import vn.sovang.ui.people.PersonOffers;

/** Wires the form of one village. */
public final class VillageFormController {
    private final VillageModel model;
    private final FormEditor<VillageField> editor;
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
    private Node change;

    @FXML
    private Facts past;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public VillageFormController(VillageModel model, Words words) {
        this.model = model;
        this.words = words;
        editor = model.editor();
    }

    @FXML
    void initialize() {
        FormFields<VillageField> fields = new FormFields<>(editor, words, body, scroll);
        offers.show(model.person(), Role.Kind.VILLAGE_HEAD, words);
        new FormHead(model, words, title, badges, editor.field(VillageField.NAME), "village.form.new", this::state);
        root.visibleProperty().bind(editor.openedProperty());
        nothing.visibleProperty().bind(editor.openedProperty().not());
        change.visibleProperty().bind(model.changes());
        change.managedProperty().bind(model.changes());
        fields.buttons(save, cancel);
        model.listProperty().subscribe(now -> showPast());
        model.openProperty().subscribe(now -> showPast());
    }

    private List<FormHead.Badge> state() {
        return model.openRow().stream().flatMap(this::badges).toList();
    }

    private Stream<FormHead.Badge> badges(VillageRow row) {
        if (!row.present()) {
            return Stream.of(new FormHead.Badge(
                    row.successor().isEmpty()
                            ? words.say("village.badge.absent", model.day())
                            : words.say("village.badge.merged", row.successor()),
                    "danger"));
        }
        Stream<FormHead.Badge> households =
                Stream.of(new FormHead.Badge(words.say("village.badge.registered", row.registered()), "plain"));
        boolean otherwise = !row.village().name().equals(row.last().name());
        return otherwise
                ? Stream.concat(
                        Stream.of(new FormHead.Badge(
                                words.say("village.badge.named", model.day(), row.label()), "warning")),
                        households)
                : households;
    }

    private void showPast() {
        past.show(
                model.openRow().map(VillageRow::past).orElse(List.of()).reversed().stream()
                        .map(one -> new Facts.Fact(before(one), () -> model.forget(one)))
                        .toList(),
                words.say("people.fact.remove"));
    }

    private String before(VillagePast before) {
        String head = before.headPerson() == null
                ? before.head()
                : before.headPerson().name();
        String text = words.say(
                "village.past", before.until(), before.name(), head == null ? words.say("people.unknown") : head);
        return before.decision().isEmpty() ? text : text + " · " + before.decision();
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
        model.open(VillageModel.NEW);
    }
}
