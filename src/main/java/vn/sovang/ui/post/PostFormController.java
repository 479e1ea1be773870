package vn.sovang.ui.post;

import java.util.ArrayList;
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
import vn.sovang.domain.text.Fold;
import vn.sovang.service.office.PostField;
import vn.sovang.service.office.PostList;
import vn.sovang.service.office.PostRow;
import vn.sovang.service.people.Role;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.people.FormHead;
import vn.sovang.ui.people.Genders;
import vn.sovang.ui.people.PersonOffers;

/** Wires the form of one post. */
public final class PostFormController {
    private final PostModel model;
    private final FormEditor<PostField> editor;
    private final Words words;
    private FormFields<PostField> fields;

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
    private Node replacing;

    @FXML
    private Button remove;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public PostFormController(PostModel model, Words words) {
        this.model = model;
        this.words = words;
        editor = model.editor();
    }

    @FXML
    void initialize() {
        fields = new FormFields<>(editor, words, body, scroll);
        fields.choices(PostField.GENDER, Genders.VALUES, gender -> Genders.name(gender, words));
        fields.suggest(PostField.TITLE, this::titles);
        offers.show(model.person(), Role.Kind.POST, words);
        new FormHead(model, words, title, badges, editor.field(PostField.NAME), "post.form.new", this::state);
        root.visibleProperty().bind(editor.openedProperty());
        nothing.visibleProperty().bind(editor.openedProperty().not());
        replacing.visibleProperty().bind(model.replacing());
        replacing.managedProperty().bind(model.replacing());
        remove.visibleProperty().bind(model.openProperty().greaterThan(0));
        fields.buttons(save, cancel);
        model.listProperty().subscribe(this::showUnits);
        showReplaceable();
        for (PostField field : List.of(PostField.TITLE, PostField.UNIT, PostField.FROM)) {
            editor.field(field).subscribe(now -> showReplaceable());
        }
        model.openProperty().subscribe(now -> showReplaceable());
    }

    private void showUnits(PostList list) {
        List<String> codes = new ArrayList<>(List.of(""));
        codes.addAll(list.units().keySet());
        fields.choices(PostField.UNIT, codes, code -> code.isEmpty() ? words.say("post.unit.none") : list.unit(code));
        showReplaceable();
    }

    private void showReplaceable() {
        List<String> keys = new ArrayList<>(List.of(""));
        model.replaceable().forEach(row -> keys.add(Long.toString(row.id())));
        fields.choices(PostField.REPLACES, keys, this::replaced);
    }

    private String replaced(String key) {
        return key.isEmpty()
                ? words.say("post.replaces.none")
                : model.find(Long.parseLong(key)).map(PostRow::name).orElse(key);
    }

    /** Titles in use that hold what is typed, those of the same body first. */
    private List<String> titles(String typed) {
        String wanted = Fold.of(typed);
        return model.listProperty().get().titles(editor.field(PostField.UNIT).get()).stream()
                .filter(known -> Fold.of(known).contains(wanted))
                .toList();
    }

    private List<FormHead.Badge> state() {
        return model
                .openRow()
                .map(row -> row.held()
                        ? new FormHead.Badge(
                                words.say("post.badge.held", row.post().title()), "success")
                        : new FormHead.Badge(words.say("post.badge.absent", model.day()), "plain"))
                .stream()
                .toList();
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
        model.open(PostModel.NEW);
    }

    @FXML
    void remove() {
        model.remove();
    }
}
