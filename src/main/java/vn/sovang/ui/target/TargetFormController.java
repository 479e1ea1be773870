package vn.sovang.ui.target;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.ComputedFigure;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.Verdict;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Fold;
import vn.sovang.service.target.FigureRow;
import vn.sovang.service.target.TargetField;
import vn.sovang.service.target.TargetList;
import vn.sovang.ui.common.form.FormEditor;
import vn.sovang.ui.common.form.FormFields;
import vn.sovang.ui.people.FormHead;

/** Wires the form of one target, with what the register counts for it and the records behind that. */
public final class TargetFormController {
    private static final int ROWS = 12;

    private final TargetModel model;
    private final FormEditor<TargetField> editor;
    private final Words words;
    private final TargetWords said;
    private FormFields<TargetField> fields;
    private boolean allRows;

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
    private Label outcome;

    @FXML
    private VBox rows;

    @FXML
    private Button delete;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    public TargetFormController(TargetModel model, Words words) {
        this.model = model;
        this.words = words;
        said = new TargetWords(words);
        editor = model.editor();
    }

    @FXML
    void initialize() {
        fields = new FormFields<>(editor, words, body, scroll);
        new FormHead(model, words, title, badges, editor.field(TargetField.NAME), "target.form.new", this::state);
        root.visibleProperty().bind(editor.openedProperty());
        nothing.visibleProperty().bind(editor.openedProperty().not());
        fields.buttons(save, cancel);
        fields.choices(
                TargetField.COMPARISON,
                Stream.concat(Stream.of(""), Stream.of(Comparison.values()).map(Enum::name))
                        .toList(),
                name -> name.isEmpty()
                        ? words.say("target.comparison.none")
                        : said.comparison(Comparison.valueOf(name)));
        fields.suggest(
                TargetField.GROUP,
                typed -> model.listProperty().get().groups().stream()
                        .filter(name -> Fold.of(name).contains(Fold.of(typed)) && !name.equals(typed))
                        .toList());
        delete.disableProperty().bind(editor.freshProperty());
        editor.field(TargetField.COMPARISON).subscribe(now -> showPlan(now));
        model.listProperty().subscribe(this::showFigures);
        model.openProperty().subscribe(now -> allRows = false);
        model.judgedProperty().subscribe(this::showOutcome);
        model.figureRows().addListener((ListChangeListener<FigureRow>) change -> showRows());
        showRows();
    }

    /** Only what the comparison asks for stands in the form; what was typed elsewhere stays. */
    private void showPlan(String comparison) {
        Comparison chosen = comparison.isEmpty() ? null : Comparison.valueOf(comparison);
        boolean counts = chosen != null && chosen.hasValue();
        show(TargetField.PLANNED, chosen == null || counts);
        show(
                TargetField.UPPER,
                chosen == Comparison.BETWEEN
                        || !editor.field(TargetField.UPPER).get().isEmpty());
        show(TargetField.ASSIGNED, counts && chosen != Comparison.BETWEEN);
        show(
                TargetField.LOWER,
                chosen == Comparison.EQUAL
                        || !editor.field(TargetField.LOWER).get().isEmpty());
    }

    private void show(TargetField field, boolean shown) {
        fields.field(field).setVisible(shown);
        fields.field(field).setManaged(shown);
    }

    private void showFigures(TargetList list) {
        fields.choices(
                TargetField.COMPUTED,
                Stream.concat(
                                Stream.of(""),
                                list.figures().codes().stream()
                                        .filter(code ->
                                                ComputedFigure.find(code).isPresent()))
                        .toList(),
                code -> code.isEmpty()
                        ? words.say("target.computed.none")
                        : list.figures().label(code));
    }

    private List<FormHead.Badge> state() {
        return Stream.ofNullable(model.judgedProperty().get())
                .filter(line -> line.verdict() != Verdict.NONE)
                .map(line -> new FormHead.Badge(said.verdict(line.verdict()), TargetWords.style(line.verdict())))
                .toList();
    }

    /** What plan and results make of each other, in one sentence a line. */
    private void showOutcome(TargetLine line) {
        List<String> lines = new ArrayList<>();
        if (line != null && !line.result().isEmpty()) {
            lines.add(words.say("target.outcome.result", line.result().shown(), said.origin(line)));
            line.percentOfPlan()
                    .ifPresent(percent -> lines.add(
                            words.say("target.outcome.plan", Decimals.percentText(percent), said.plan(line.target()))));
            line.percentOfAssigned()
                    .ifPresent(percent -> lines.add(words.say(
                            "target.outcome.assigned", Decimals.percentText(percent), said.assigned(line.target()))));
        }
        if (line != null && line.computed() != null) {
            lines.add(words.say(
                    "target.outcome.computed", line.computed().result().shown()));
        }
        if (line != null && !said.before(line).isEmpty()) {
            lines.add(words.say(
                    "target.outcome.before",
                    Integer.toString(line.target().year() - 1),
                    line.before().result().shown(),
                    said.before(line)));
        }
        outcome.setText(lines.isEmpty() ? words.say("target.outcome.none") : String.join("\n", lines));
    }

    private void showRows() {
        rows.getChildren().clear();
        List<FigureRow> all = List.copyOf(model.figureRows());
        rows.setVisible(!all.isEmpty());
        rows.setManaged(!all.isEmpty());
        long missing = all.stream().filter(row -> !row.counted()).count();
        Label heading = new Label(words.say("target.rows.heading", all.size() - missing, missing));
        heading.getStyleClass().add("section");
        rows.getChildren().add(heading);
        all.stream().limit(allRows ? all.size() : ROWS).forEach(row -> {
            String text = row.counted() ? row.name() : words.say("target.rows.missing", row.name());
            Hyperlink link = new Hyperlink(text);
            link.getStyleClass().add("figure-row");
            link.setOnAction(event -> model.open(row.subject()));
            rows.getChildren().add(link);
        });
        if (!allRows && all.size() > ROWS) {
            Hyperlink more = new Hyperlink(words.say("target.rows.more", all.size() - ROWS));
            more.setOnAction(event -> {
                allRows = true;
                showRows();
            });
            rows.getChildren().add(more);
        }
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
        model.open(TargetModel.NEW);
    }
}
