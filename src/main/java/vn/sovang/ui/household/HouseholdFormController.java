package vn.sovang.ui.household;

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
import vn.sovang.domain.office.HouseholdPast;
import vn.sovang.domain.office.HouseholdTitle;
import vn.sovang.domain.office.Village;
import vn.sovang.service.people.HouseholdField;
import vn.sovang.service.people.HouseholdList;
import vn.sovang.service.people.HouseholdRow;
import vn.sovang.service.people.Role;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.people.Facts;
import vn.sovang.ui.people.FormHead;
import vn.sovang.ui.people.Genders;
import vn.sovang.ui.people.PersonOffers;

/** Wires the form of one household. */
public final class HouseholdFormController {
    private final HouseholdModel model;
    private final FormEditor<HouseholdField> editor;
    private final Words words;
    private FormFields<HouseholdField> fields;

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
    private Facts titles;

    @FXML
    private Facts past;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public HouseholdFormController(HouseholdModel model, Words words) {
        this.model = model;
        this.words = words;
        editor = model.editor();
    }

    @FXML
    void initialize() {
        fields = new FormFields<>(editor, words, body, scroll);
        fields.choices(HouseholdField.GENDER, Genders.VALUES, gender -> Genders.name(gender, words));
        offers.show(model.person(), Role.Kind.HOUSEHOLD_HEAD, words);
        new FormHead(model, words, title, badges, editor.field(HouseholdField.HEAD), "household.form.new", this::state);
        root.visibleProperty().bind(editor.openedProperty());
        nothing.visibleProperty().bind(editor.openedProperty().not());
        change.visibleProperty().bind(model.changes());
        change.managedProperty().bind(model.changes());
        fields.buttons(save, cancel);
        model.listProperty().subscribe(now -> showVillages());
        model.listProperty().subscribe(now -> showFacts());
        model.openProperty().subscribe(now -> showFacts());
    }

    private void showVillages() {
        List<Village> villages = model.villages();
        fields.choices(
                HouseholdField.VILLAGE,
                Stream.concat(Stream.of(""), villages.stream().map(one -> Long.toString(one.id())))
                        .toList(),
                key -> villages.stream()
                        .filter(one -> Long.toString(one.id()).equals(key))
                        .findFirst()
                        .map(this::village)
                        .orElse(words.say("household.village.none")));
    }

    private String village(Village village) {
        String label = model.label(village);
        return village.period().to() == null
                ? label
                : words.say("household.village.until", label, village.period().to());
    }

    private List<FormHead.Badge> state() {
        return model
                .openRow()
                .map(row -> {
                    if (!row.present()) {
                        return new FormHead.Badge(words.say("household.badge.absent", model.day()), "danger");
                    }
                    return row.cultural()
                            ? new FormHead.Badge(
                                    words.say(
                                            "household.badge.cultural",
                                            model.day().getYear()),
                                    "success")
                            : new FormHead.Badge(row.village(), "plain");
                })
                .filter(badge -> !badge.text().isEmpty())
                .stream()
                .toList();
    }

    private void showFacts() {
        List<HouseholdTitle> given = model.openRow().map(HouseholdRow::titles).orElse(List.of());
        titles.show(
                given.reversed().stream()
                        .map(title -> Facts.Fact.of(given(title)))
                        .toList(),
                "");
        List<HouseholdPast> before = model.openRow().map(HouseholdRow::past).orElse(List.of());
        past.show(
                before.reversed().stream()
                        .map(one -> new Facts.Fact(before(one), () -> model.forget(one)))
                        .toList(),
                words.say("people.fact.remove"));
    }

    private String given(HouseholdTitle title) {
        HouseholdList list = model.listProperty().get();
        String text = words.say(
                "household.given", title.year(), list.titles(title.year()).label(title.title()));
        return title.decision().isEmpty() ? text : text + " · " + title.decision();
    }

    private String before(HouseholdPast before) {
        String village = model.listProperty().get().villages().label(before.villageId(), before.until());
        String text = words.say("household.past", before.until(), before.head().name(), village);
        return before.reason().isEmpty() ? text : text + " · " + before.reason();
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
        model.open(HouseholdModel.NEW);
    }
}
