package vn.sovang.ui.member;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Membership;
import vn.sovang.domain.text.Gender;
import vn.sovang.service.MemberCheck;
import vn.sovang.service.MemberField;
import vn.sovang.service.MemberList;
import vn.sovang.service.MemberRow;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.common.TextFields;

/** Wires the form of one member: each field of the view names the {@link MemberField} it holds by its id. */
public final class MemberFormController {
    private final MemberModel model;
    private final MemberEditor editor;
    private final Words words;
    private final Map<MemberField, Field> fields = new EnumMap<>(MemberField.class);

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
    private Node transfer;

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
        collect(body);
        fields.forEach(this::wire);
        fill(MemberField.GENDER, List.of("", Gender.MALE.name(), Gender.FEMALE.name()));
        model.listProperty().subscribe(this::showLists);
        model.openProperty().subscribe(open -> showHead());
        model.listProperty().subscribe(now -> showHead());
        editor.field(MemberField.NAME).subscribe(now -> showHead());
        editor.dirtyProperty().subscribe(now -> showHead());
        editor.problemsProperty().subscribe(this::showProblems);
        editor.wantedProperty().subscribe(this::focus);
        root.visibleProperty().bind(editor.openedProperty());
        nothing.visibleProperty().bind(editor.openedProperty().not());
        transfer.visibleProperty().bind(editor.changesCellProperty());
        transfer.managedProperty().bind(editor.changesCellProperty());
        save.disableProperty().bind(editor.dirtyProperty().not().or(editor.busyProperty()));
        cancel.disableProperty()
                .bind(editor.dirtyProperty().not().and(model.openProperty().isNotEqualTo(MemberModel.NEW)));
    }

    private void collect(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Field field) {
                fields.put(MemberField.valueOf(field.getId()), field);
            } else if (child instanceof Parent inner) {
                collect(inner);
            }
        }
    }

    private void wire(MemberField name, Field field) {
        switch (field.getControl()) {
            case TextInputControl text -> {
                text.textProperty().bindBidirectional(editor.field(name));
                TextFields.tidyOnLeave(text, typed -> editor.tidy(name, typed));
            }
            case ComboBox<?> box -> {
                Choices.bind(box(name), editor.field(name));
                Choices.typeAhead(box);
            }
            default -> throw new IllegalStateException("no way to wire " + name);
        }
        field.getControl().setId(name.name().toLowerCase(Locale.ROOT));
        field.getControl().focusedProperty().subscribe((was, focused) -> {
            if (was && !focused) {
                editor.leave(name);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> box(MemberField name) {
        return (ComboBox<String>) fields.get(name).getControl();
    }

    private void fill(MemberField name, List<String> values) {
        Choices.fill(box(name), values, this::genderName);
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
        Choices.fill(box(MemberField.ETHNIC_GROUP), list.codes("ethnic_group"), unknown);
        Choices.fill(box(MemberField.RELIGION), list.codes("religion"), unknown);
        Choices.fill(box(MemberField.PROFESSIONAL_LEVEL), list.codes("professional_level"), unknown);
        Choices.fill(box(MemberField.POLITICAL_THEORY), list.codes("political_theory"), unknown);
        Choices.fill(
                box(MemberField.CELL),
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
            badge(words.say("member.badge.unsaved"), "accent");
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

    private void showProblems(Map<MemberField, Problem> problems) {
        fields.forEach((name, field) -> {
            Problem problem = problems.get(name);
            field.tell(problem == null ? null : words.say(problem), problem != null && MemberCheck.blocks(problem));
        });
    }

    /** Brings the first field into view and gives it the focus. */
    void focusFirst() {
        focus(MemberField.NAME);
    }

    private void focus(MemberField wanted) {
        if (wanted == null) {
            return;
        }
        Platform.runLater(() -> {
            Field field = fields.get(wanted);
            field.getControl().requestFocus();
            double height = body.getBoundsInLocal().getHeight()
                    - scroll.getViewportBounds().getHeight();
            if (height > 0) {
                double y = body.sceneToLocal(field.localToScene(field.getBoundsInLocal()))
                        .getMinY();
                scroll.setVvalue(Math.clamp((y - 40) / height, 0, 1));
            }
        });
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
