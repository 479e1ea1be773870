package vn.sovang.ui.member;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.text.Gender;
import vn.sovang.service.MemberCriterion;
import vn.sovang.service.MemberFilter;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberQuery;
import vn.sovang.service.form.Form;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.member.MemberFilterModel.Kept;

/** Wires the filters above the list of members: cell and state, what else is asked for, and the filters that were kept. */
public final class MemberFilterController {
    private static final double SHARE = 0.2;
    private static final double LEAST = 58;
    private static final double MOST = 176;

    private final MemberModel members;
    private final MemberFilterModel model;
    private final Words words;
    private final CriterionText texts;
    private FormFields<MemberCriterion> wired;

    @FXML
    private ComboBox<String> cell;

    @FXML
    private ComboBox<String> state;

    @FXML
    private SplitMenuButton more;

    @FXML
    private FlowPane chips;

    @FXML
    private VBox panel;

    @FXML
    private ScrollPane scroll;

    @FXML
    private FlowPane fields;

    @FXML
    private TextField name;

    @FXML
    private Button keep;

    @FXML
    private Button forget;

    public MemberFilterController(MemberModel members, Words words) {
        this.members = members;
        this.words = words;
        model = members.criteria();
        texts = new CriterionText(words);
    }

    @FXML
    void initialize() {
        Choices.bind(cell, model.editor().field(MemberCriterion.CELL));
        Choices.bind(state, model.editor().field(MemberCriterion.STATE));
        Choices.typeAhead(cell);
        Choices.fill(state, states(), texts::state);
        wired = new FormFields<>(model.editor(), words, fields, null, "filter-");
        wired.choices(MemberCriterion.GENDER, List.of("", Gender.MALE.name(), Gender.FEMALE.name()), texts::gender);
        wired.choices(MemberCriterion.CARD, List.of("", MemberQuery.WITH, MemberQuery.WITHOUT), texts::card);
        members.listProperty().subscribe(this::showList);
        model.formProperty().subscribe(this::showForm);
        model.pickProperty().subscribe(now -> showForm(model.formProperty().get()));
        model.kept().addListener((ListChangeListener<Kept>) change -> showMenu());
        panel.managedProperty().bind(panel.visibleProperty());
        panel.setVisible(false);
        panel.sceneProperty().flatMap(Scene::heightProperty).subscribe(this::fit);
        showMenu();
    }

    /** On a low screen the fields scroll, so that rows of the table stay in sight. */
    private void fit(Number height) {
        double room = height == null ? MOST : height.doubleValue() * SHARE;
        scroll.setMaxHeight(Math.clamp(room, LEAST, MOST));
    }

    private static List<String> states() {
        return Stream.concat(
                        Stream.of(""),
                        Stream.of(MemberFilter.values())
                                .filter(kind -> kind != MemberFilter.PRESENT)
                                .map(MemberFilter::name))
                .toList();
    }

    private void showList(MemberList list) {
        texts.list(list);
        Choices.fill(
                cell,
                Stream.concat(Stream.of(""), list.cells().stream().map(Cell::code))
                        .toList(),
                code -> code.isEmpty()
                        ? words.say("member.filter.all_cells")
                        : list.cell(code).map(Cell::name).orElse(code));
        List<String> peoples = new ArrayList<>(List.of("", MemberQuery.MINORITY));
        peoples.addAll(list.codes("ethnic_group").codes());
        wired.choices(MemberCriterion.ETHNIC_GROUP, peoples, code -> texts.value(MemberCriterion.ETHNIC_GROUP, code));
        for (MemberCriterion field : CriterionText.LISTS.keySet()) {
            if (field != MemberCriterion.ETHNIC_GROUP) {
                wired.choices(field, list.codes(CriterionText.LISTS.get(field)), words.say("filter.any"));
            }
        }
        showForm(model.formProperty().get());
    }

    private void showForm(Form<MemberCriterion> form) {
        List<MemberCriterion> active = model.active();
        more.setText(active.isEmpty() ? words.say("filter.more") : words.say("filter.more.count", active.size()));
        MemberPick pick = model.pickProperty().get();
        chips.getChildren()
                .setAll(active.stream().map(field -> chip(field, form)).toList());
        if (pick != null) {
            chips.getChildren().addFirst(chip(pick));
        }
        chips.setVisible(!chips.getChildren().isEmpty());
        chips.setManaged(!chips.getChildren().isEmpty());
        keep.setDisable(!model.isSet());
        forget.setDisable(model.chosen().isEmpty());
    }

    /** Why only some are shown, with the way back to where the clerk came from. */
    private HBox chip(MemberPick pick) {
        Label reason = new Label(words.say("filter.pick", pick.reason()));
        reason.setTooltip(new Tooltip(reason.getText()));
        reason.setMinWidth(0);
        Button back = new Button(words.say("filter.pick.back"), Icons.of(Feather.ARROW_LEFT));
        back.setId("pick-back");
        back.getStyleClass().addAll("flat", "small");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> pick.back().run());
        Button drop = new Button("✕");
        drop.setId("pick-drop");
        drop.getStyleClass().addAll("flat", "small");
        drop.setMinWidth(Region.USE_PREF_SIZE);
        drop.setAccessibleText(words.say("filter.drop", reason.getText()));
        drop.setOnAction(event -> members.clearFilters());
        HBox chip = new HBox(back, reason, drop);
        chip.getStyleClass().addAll("chip", "pick");
        chip.setId("pick");
        chip.maxWidthProperty().bind(chips.widthProperty());
        return chip;
    }

    private HBox chip(MemberCriterion field, Form<MemberCriterion> form) {
        String text = texts.chip(field, form.get(field));
        Button drop = new Button("✕");
        drop.getStyleClass().addAll("flat", "small");
        drop.setAccessibleText(words.say("filter.drop", text));
        drop.setOnAction(event -> model.drop(field));
        HBox chip = new HBox(new Label(text), drop);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private void showMenu() {
        more.getItems().clear();
        for (Kept filter : model.kept()) {
            MenuItem item = new MenuItem(filter.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.choose(filter.form()));
            more.getItems().add(item);
        }
        if (!model.kept().isEmpty()) {
            more.getItems().add(new SeparatorMenuItem());
        }
        MenuItem clear = new MenuItem(words.say("filter.clear"));
        clear.setOnAction(event -> members.clearFilters());
        more.getItems().add(clear);
        forget.setDisable(model.chosen().isEmpty());
    }

    @FXML
    void toggle() {
        panel.setVisible(!panel.isVisible());
        if (panel.isVisible()) {
            wired.field(MemberCriterion.AGE_FROM).getControl().requestFocus();
        }
    }

    @FXML
    void keep() {
        if (model.keep(name.getText())) {
            name.clear();
        } else {
            name.requestFocus();
        }
    }

    @FXML
    void forget() {
        model.chosen().ifPresent(model::forget);
    }
}
