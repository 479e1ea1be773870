package vn.sovang.ui.member;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.text.Gender;
import vn.sovang.service.CodeLists;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.ui.common.AskText;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.SecretField;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.history.StoryCell;
import vn.sovang.ui.history.StoryLine;
import vn.sovang.ui.member.NamesakeModel.Namesake;
import vn.sovang.ui.timeline.TimelineController;

/** Wires the form of one member. */
public final class MemberFormController {
    private static final KeyCombination OPEN_NAMESAKE = KeyCombination.valueOf("Alt+Enter");
    private static final Map<MemberField, String> OWN_LISTS = new EnumMap<>(Map.of(
            MemberField.ETHNIC_GROUP, "ethnic_group",
            MemberField.RELIGION, "religion",
            MemberField.OCCUPATION, "occupation"));

    private final MemberModel model;
    private final FormEditor<MemberField> editor;
    private final Words words;
    private FormFields<MemberField> fields;

    @FXML
    private BorderPane root;

    @FXML
    private VBox nothing;

    @FXML
    private Label title;

    @FXML
    private FlowPane badges;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab timelineTab;

    @FXML
    private Tab traceTab;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox body;

    @FXML
    private Node transfer;

    @FXML
    private Node arrival;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public MemberFormController(MemberModel model, Words words) {
        this.model = model;
        this.words = words;
        editor = model.editor();
    }

    @FXML
    void initialize() {
        fields = new FormFields<>(editor, words, body, scroll);
        fields.choices(MemberField.GENDER, List.of("", Gender.MALE.name(), Gender.FEMALE.name()), this::genderName);
        model.listProperty().subscribe(this::showLists);
        model.openProperty().subscribe(open -> showHead());
        model.listProperty().subscribe(now -> showHead());
        editor.field(MemberField.NAME).subscribe(now -> showHead());
        editor.dirtyProperty().subscribe(now -> showHead());
        root.visibleProperty().bind(editor.openedProperty());
        nothing.visibleProperty().bind(editor.openedProperty().not());
        transfer.visibleProperty().bind(model.changesCell());
        transfer.managedProperty().bind(model.changesCell());
        arrival.visibleProperty().bind(editor.freshProperty());
        arrival.managedProperty().bind(editor.freshProperty());
        fields.buttons(save, cancel);
        wireTabs();
        wireIdentity();
        model.namesakes().found().addListener((ListChangeListener<Namesake>) change -> showNamesakes());
        showNamesakes();
        fields.field(MemberField.NAME).addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (OPEN_NAMESAKE.match(event)) {
                openNamesake();
                event.consume();
            }
        });
        OWN_LISTS.forEach((field, name) -> Choices.onAdd(fields.box(field), () -> askEntry(field, name)));
    }

    private void showNamesakes() {
        fields.field(MemberField.NAME)
                .setNotes(model.namesakes().found().stream().map(this::note).toList());
    }

    private void openNamesake() {
        model.namesakes().found().stream()
                .filter(alike -> alike.memberId() > 0)
                .findFirst()
                .ifPresent(alike -> model.show(alike.memberId()));
    }

    private Node note(Namesake alike) {
        Label text = new Label(words.say("member.namesake", alike.name(), alike.birth(), alike.where(words)));
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text);
        line.getStyleClass().add("note");
        if (alike.memberId() > 0) {
            Hyperlink open = new Hyperlink(words.say("member.namesake.open"));
            open.setMinWidth(Region.USE_PREF_SIZE);
            // It comes while somebody types: Tab has to lead to the next field all the same.
            open.setFocusTraversable(false);
            open.setOnAction(event -> model.show(alike.memberId()));
            line.getChildren().add(open);
        }
        return line;
    }

    private void askEntry(MemberField field, String list) {
        String title = words.say("form.list.title", fields.field(field).getLabel());
        AskText.open(
                root.getScene().getWindow(),
                words,
                title,
                words.say("form.list.name"),
                CodeLists::problem,
                typed -> model.extend(list, field, typed));
    }

    private void wireTabs() {
        timelineTab.setContent(Views.load(new TimelineController(model.timeline(), words), words));
        ListView<StoryLine> trace = new ListView<>(model.trace().lines());
        trace.setId("trace");
        trace.getStyleClass().add("timeline");
        trace.setAccessibleText(words.say("member.tab.trace"));
        trace.setPlaceholder(new Label(words.say("timeline.trace.empty")));
        trace.setCellFactory(made -> new StoryCell(words, null));
        traceTab.setContent(trace);
        timelineTab.disableProperty().bind(editor.freshProperty());
        traceTab.disableProperty().bind(editor.freshProperty());
        model.tabProperty().subscribe(tab -> tabs.getSelectionModel().select(tab.ordinal()));
        tabs.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> model.tabProperty().set(MemberModel.Tab.values()[index.intValue()]));
    }

    /** The number is hidden again when another form is opened. */
    private void wireIdentity() {
        SecretField number =
                (SecretField) fields.field(MemberField.IDENTITY_NUMBER).getControl();
        Hyperlink show = new Hyperlink();
        show.setId("identity-show");
        show.setOnAction(event ->
                number.revealedProperty().set(!number.revealedProperty().get()));
        number.revealedProperty()
                .subscribe(now -> show.setText(words.say(now ? "member.identity.hide" : "member.identity.show")));
        model.openProperty().subscribe(open -> number.revealedProperty().set(false));
        fields.field(MemberField.IDENTITY_NUMBER).setAside(show);
    }

    private String genderName(String gender) {
        return switch (gender) {
            case "MALE" -> words.say("member.gender.male");
            case "FEMALE" -> words.say("member.gender.female");
            default -> words.say("member.unknown");
        };
    }

    private void showLists(MemberList list) {
        String unknown = words.say("member.unknown");
        OWN_LISTS.forEach((field, name) -> fields.extendable(field, list.codes(name), unknown));
        fields.choices(MemberField.PROFESSIONAL_LEVEL, list.codes("professional_level"), unknown);
        fields.choices(MemberField.POLITICAL_THEORY, list.codes("political_theory"), unknown);
        fields.choices(
                MemberField.CELL,
                Stream.concat(Stream.of(""), list.cells().stream().map(Cell::code))
                        .toList(),
                code -> code.isEmpty()
                        ? words.say("member.cell.none")
                        : list.cell(code).map(Cell::name).orElse(code));
    }

    private void showHead() {
        String name = editor.field(MemberField.NAME).get();
        boolean fresh = model.openProperty().get() == MemberModel.NEW;
        title.setText(name.isBlank() ? words.say(fresh ? "member.form.new" : "member.form.nameless") : name);
        badges.getChildren().clear();
        if (editor.dirtyProperty().get()) {
            badge(words.say("form.badge.unsaved"), "accent");
        }
        model.openRow().ifPresent(this::showState);
    }

    private void showState(MemberRow row) {
        Membership state = row.state();
        switch (state.standing()) {
            case FULL -> badge(words.say("member.badge.full"), "success");
            case PROBATIONARY -> badge(words.say("member.badge.probationary"), "warning");
            case NONE -> badge(words.say("member.badge.absent", model.day()), "danger");
        }
        if (state.exempt()) {
            badge(words.say("member.badge.exempt"), "warning");
        }
        if (state.suspended()) {
            badge(words.say("member.badge.suspended"), "danger");
        }
        LocalDate since = state.since();
        if (state.isMember() && since != null) {
            badge(words.say("member.badge.age", ChronoUnit.YEARS.between(since, model.day())), "plain");
        }
    }

    private void badge(String text, String style) {
        Label badge = new Label(text);
        badge.getStyleClass().addAll("badge", style);
        badges.getChildren().add(badge);
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
        model.open(MemberModel.NEW);
    }
}
