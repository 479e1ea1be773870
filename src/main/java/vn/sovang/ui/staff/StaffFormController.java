package vn.sovang.ui.staff;

import java.time.LocalDate;
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
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.people.Role;
import vn.sovang.service.people.StaffField;
import vn.sovang.service.people.StaffList;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.people.Facts;
import vn.sovang.ui.people.FormHead;
import vn.sovang.ui.people.Genders;
import vn.sovang.ui.people.PersonOffers;

/** Wires the form of somebody of the office. */
public final class StaffFormController {
    private final StaffModel model;
    private final FormEditor<StaffField> editor;
    private final Words words;
    private FormFields<StaffField> fields;

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
    private Facts stretches;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public StaffFormController(StaffModel model, Words words) {
        this.model = model;
        this.words = words;
        editor = model.editor();
    }

    @FXML
    void initialize() {
        fields = new FormFields<>(editor, words, body, scroll);
        fields.choices(StaffField.GENDER, Genders.VALUES, gender -> Genders.name(gender, words));
        offers.show(model.person(), Role.Kind.STAFF, words);
        new FormHead(model, words, title, badges, editor.field(StaffField.NAME), "staff.form.new", this::state);
        root.visibleProperty().bind(editor.openedProperty());
        nothing.visibleProperty().bind(editor.openedProperty().not());
        change.visibleProperty().bind(model.changes());
        change.managedProperty().bind(model.changes());
        fields.buttons(save, cancel);
        model.listProperty().subscribe(this::showLists);
        model.listProperty().subscribe(now -> showStretches());
        model.openProperty().subscribe(now -> showStretches());
    }

    private void showLists(StaffList list) {
        fields.choices(StaffField.KIND, list.codes("staff_kind"), words.say("staff.kind.none"));
        String unknown = words.say("people.unknown");
        fields.choices(StaffField.PROFESSIONAL_LEVEL, list.codes("professional_level"), unknown);
        fields.choices(StaffField.POLITICAL_THEORY, list.codes("political_theory"), unknown);
    }

    private List<FormHead.Badge> state() {
        return model
                .openRow()
                .map(row -> row.serving()
                        ? new FormHead.Badge(words.say("staff.badge.serving"), "success")
                        : new FormHead.Badge(words.say("staff.badge.absent", model.day()), "danger"))
                .stream()
                .toList();
    }

    /** Every stretch when there are several: what held when. */
    private void showStretches() {
        stretches.show(
                model.openRow().filter(row -> row.stretches().size() > 1).stream()
                        .flatMap(row -> row.stretches().reversed().stream()
                                .map(one -> new Facts.Fact(stretch(one), () -> model.forget(row, one))))
                        .toList(),
                words.say("people.fact.remove"));
    }

    private String stretch(Staff staff) {
        StaffList list = model.listProperty().get();
        return words.say(
                "staff.stretch",
                day(staff.since()),
                staff.until() == null ? words.say("people.until_now") : DayText.of(staff.until()),
                staff.title(),
                list.codes("professional_level").label(staff.professionalLevel()),
                list.codes("political_theory").label(staff.politicalTheory()));
    }

    private static String day(LocalDate day) {
        return day == null ? "…" : DayText.of(day);
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
        model.open(StaffModel.NEW);
    }
}
