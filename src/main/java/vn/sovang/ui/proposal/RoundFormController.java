package vn.sovang.ui.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Campaign;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.proposal.RoundField;
import vn.sovang.service.proposal.RoundList;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.people.FormHead;

/** Wires the form of the round and of the meeting on it. */
public final class RoundFormController {
    private final RoundModel model;
    private final FormEditor<RoundField> editor;
    private final Words words;
    private FormFields<RoundField> fields;

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
    private Button delete;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public RoundFormController(RoundModel model, Words words) {
        this.model = model;
        this.words = words;
        editor = model.editor();
    }

    @FXML
    void initialize() {
        fields = new FormFields<>(editor, words, body, scroll, "round-");
        new FormHead(model, words, title, badges, editor.field(RoundField.NAME), "proposal.round.new", this::state);
        root.visibleProperty().bind(editor.openedProperty());
        nothing.visibleProperty().bind(editor.openedProperty().not());
        fields.buttons(save, cancel);
        delete.disableProperty().bind(editor.freshProperty());
        fields.choices(
                RoundField.STREAM,
                Stream.of(vn.sovang.domain.commendation.Stream.values())
                        .map(Enum::name)
                        .toList(),
                this::stream);
        model.listProperty().subscribe(this::showList);
    }

    private String stream(String name) {
        return name.isEmpty()
                ? ""
                : words.say("proposal.stream."
                        + vn.sovang.domain.commendation.Stream.valueOf(name).key());
    }

    private void showList(RoundList list) {
        LocalDate day = new WorkingYear(list.year()).lastDay();
        fields.choices(RoundField.KIND, list.kinds(day), words.say("proposal.round.kind.none"));
        List<String> campaigns = new ArrayList<>(List.of(""));
        list.campaigns().forEach(campaign -> campaigns.add(Long.toString(campaign.id())));
        fields.choices(
                RoundField.CAMPAIGN,
                campaigns,
                id -> list.campaigns().stream()
                        .filter(campaign -> Long.toString(campaign.id()).equals(id))
                        .map(Campaign::name)
                        .findFirst()
                        .orElse(words.say("proposal.round.campaign.none")));
    }

    private List<FormHead.Badge> state() {
        return model
                .openRow()
                .map(round -> round.decided()
                        ? new FormHead.Badge(words.say("proposal.badge.decided"), "success")
                        : round.meeting().day() == null
                                ? new FormHead.Badge(words.say("proposal.badge.open"), "quiet")
                                : new FormHead.Badge(
                                        words.say(
                                                "proposal.badge.met",
                                                round.meeting().day()),
                                        "accent"))
                .stream()
                .toList();
    }

    @FXML
    void delete() {
        model.delete();
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
        model.open(RoundModel.NEW);
    }
}
