package vn.sovang.ui.overview;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.domain.target.Computed;
import vn.sovang.domain.target.TargetLines;
import vn.sovang.domain.target.YearTask;
import vn.sovang.service.Overview;
import vn.sovang.service.Overview.StepState;
import vn.sovang.service.member.ReminderService;
import vn.sovang.service.search.Subject;
import vn.sovang.service.target.TaskService;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.shell.Place;
import vn.sovang.ui.target.TargetScreen;

/** Wires the overview: everything on it is a button or link that leads to its rows. */
public final class OverviewController {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String FIRST = "step-targets";
    private static final int CELLS = 12;
    private static final int DUE = 5;
    private static final double WIDE = 1050;
    private static final double GAP = 12;

    /** Three lines: labels that wrap inside a button do not tell it how high they are. */
    private static final double STEP = 80;

    private static final double EDGES = 40;

    private final OverviewModel model;
    private final YearPapers papers;
    private final Words words;
    private final Charts charts;
    private boolean allCells;

    @FXML
    private Label title;

    @FXML
    private Label day;

    @FXML
    private Label backup;

    @FXML
    private VBox content;

    @FXML
    private VBox start;

    @FXML
    private VBox startLinks;

    @FXML
    private GridPane steps;

    @FXML
    private FlowPane tiles;

    @FXML
    private FlowPane cards;

    @FXML
    private VBox targets;

    @FXML
    private VBox admissions;

    @FXML
    private VBox due;

    @FXML
    private VBox levelsCard;

    @FXML
    private VBox levels;

    public OverviewController(OverviewModel model, YearPapers papers, Words words) {
        this.model = model;
        this.papers = papers;
        this.words = words;
        charts = new Charts(words);
    }

    @FXML
    void initialize() {
        content.setVisible(false);
        model.overviewProperty().subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
        model.shell().backupProperty().subscribe(this::showBackup);
        cards.widthProperty().subscribe(width -> {
            double columns = width.doubleValue() >= WIDE ? 3 : 2;
            double each = Math.floor((width.doubleValue() - GAP * (columns - 1)) / columns) - 1;
            cards.getChildren().forEach(card -> ((Region) card).setPrefWidth(each));
        });
        content.widthProperty().subscribe(width -> tiles.setPrefWrapLength(width.doubleValue() - EDGES));
    }

    private void show(Overview shown) {
        String focused = focused();
        title.setText(words.say("overview.title", Integer.toString(shown.year())));
        day.setText(words.say("overview.day", shown.day()));
        showStart(shown);
        showSteps(shown);
        tiles.getChildren()
                .setAll(Figures.of(shown).stream().map(one -> tile(one, shown)).toList());
        showTargets(shown);
        admissions
                .getChildren()
                .setAll(heading("overview.admissions"), charts.admissions(shown.admissions(), this::showAdmitted));
        showDue(shown);
        showLevels(shown);
        content.setVisible(true);
        focus(focused);
    }

    /** The id of what has the focus here; empty when it is elsewhere, or in something without a name. */
    private String focused() {
        Node owner = content.getScene() == null ? null : content.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == content) {
                return owner.getId() == null ? FIRST : owner.getId();
            }
        }
        boolean free = owner == null || !content.isVisible() && !(owner instanceof TextInputControl);
        return free ? FIRST : "";
    }

    /** Everything is made anew when the register changes; the keyboard stays where it was. */
    private void focus(String id) {
        Node node = id.isEmpty() ? null : content.lookup("#" + id);
        if (node != null) {
            node.requestFocus();
        }
    }

    private Label heading(String key, Object... args) {
        Label heading = new Label(words.say(key, args));
        heading.getStyleClass().add("section");
        return heading;
    }

    /** What to do first in a register that holds nothing yet. */
    private void showStart(Overview shown) {
        start.setVisible(shown.empty());
        start.setManaged(shown.empty());
        startLinks
                .getChildren()
                .setAll(
                        link("overview.start.import", () -> model.go(Place.IMPORT, "")),
                        link("overview.start.units", () -> model.go(Place.UNITS, "")),
                        link("overview.start.cells", () -> model.go(Place.CELLS, "")),
                        link("overview.start.members", () -> model.go(Place.MEMBERS, "")),
                        link("overview.start.targets", () -> model.go(Place.TARGETS, "")));
    }

    private Hyperlink link(String key, Runnable action) {
        return link(words.say(key), "", action);
    }

    private static Hyperlink link(String text, String style, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.getStyleClass().add("figure-row");
        if (!style.isEmpty()) {
            link.getStyleClass().add(style);
        }
        link.setOnAction(event -> action.run());
        return link;
    }

    private void showSteps(Overview shown) {
        steps.getChildren().clear();
        for (int i = 0; i < shown.steps().size(); i++) {
            steps.add(step(shown.steps().get(i), i + 1), i, 0);
        }
    }

    private Button step(StepState state, int number) {
        String key = "overview.step." + state.step().name().toLowerCase(Locale.ROOT);
        Label name = new Label(words.say("overview.step", number, words.say(key)));
        name.getStyleClass().add("step-name");
        name.setWrapText(true);
        String told = told(state, key);
        Label detail = new Label(told);
        detail.setWrapText(true);
        detail.getStyleClass().add("step-detail");
        Feather icon = switch (state.progress()) {
            case DONE -> Feather.CHECK_CIRCLE;
            case PART -> Feather.LOADER;
            case OPEN -> Feather.CIRCLE;
        };
        String progress =
                words.say("overview.progress." + state.progress().name().toLowerCase(Locale.ROOT));
        VBox box = new VBox(4, new HBox(6, Icons.of(icon), name), detail);
        Button button = new Button();
        button.setGraphic(box);
        button.getStyleClass().addAll("step", "step-" + state.progress().name().toLowerCase(Locale.ROOT));
        button.setId("step-" + state.step().name().toLowerCase(Locale.ROOT));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(STEP);
        button.setPrefHeight(STEP);
        button.setMaxHeight(STEP);
        button.setAccessibleText(name.getText() + ", " + progress + ", " + told);
        button.setOnAction(event -> {
            if (state.step() == Overview.Step.REPORT) {
                papers.report("docx", model::reported);
            } else {
                model.go(OverviewModel.place(state.step()), "");
            }
        });
        GridPane.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private String told(StepState state, String key) {
        return switch (state.step()) {
            case CONFERENCE ->
                state.on() == null ? words.say("overview.step.conference.none") : words.say(key + ".told", state.on());
            case REPORT ->
                words.say(
                        state.progress() == Overview.Progress.DONE
                                ? "overview.step.report.done"
                                : "overview.step.report.none");
            default ->
                state.all() == 0
                        ? words.say("overview.step.none")
                        : words.say(key + ".told", state.done(), state.all());
        };
    }

    private Button tile(Figures.Tile tile, Overview shown) {
        Label value = new Label(tile.value());
        value.getStyleClass().add("tile-value");
        Label name = new Label(words.say(tile.key(), tile.about()));
        name.getStyleClass().add("tile-name");
        Button button = new Button();
        button.setGraphic(new VBox(value, name));
        button.getStyleClass().addAll("tile");
        button.setId("figure-" + tile.name().replace('.', '-'));
        button.setAccessibleText(name.getText() + ": " + tile.value());
        button.setOnAction(event -> {
            if (tile.members() == null) {
                model.go(tile.place(), tile.filter());
            } else {
                model.pick(
                        words.say("overview.picked", name.getText(), Integer.toString(shown.year())), tile.members());
            }
        });
        return button;
    }

    private void showTargets(Overview shown) {
        List<Node> lines = new ArrayList<>();
        long met = TargetLines.met(shown.targets());
        long judged = TargetLines.judged(shown.targets());
        lines.add(heading("overview.targets"));
        if (shown.targets().isEmpty()) {
            lines.add(link("overview.targets.none", () -> model.go(Place.TARGETS, "")));
        } else {
            lines.add(link(words.say("overview.targets.met", met, judged), "", () -> model.go(Place.TARGETS, "met")));
            long missed = judged - met;
            long open = shown.targets().stream()
                    .filter(line -> line.verdict().isOpen())
                    .count();
            if (missed > 0) {
                lines.add(link(
                        words.say("overview.targets.missed", missed),
                        "danger-link",
                        () -> model.go(Place.TARGETS, "missed")));
            }
            if (open > 0) {
                lines.add(link(words.say("overview.targets.open", open), "", () -> model.go(Place.TARGETS, "open")));
            }
            lines.addAll(charts.targets(shown.targets(), group -> model.go(Place.TARGETS, TargetScreen.GROUP + group)));
        }
        targets.getChildren().setAll(lines);
    }

    private void showAdmitted(int year, Computed computed) {
        Set<Long> members = Set.copyOf(computed.counted());
        if (members.isEmpty()) {
            model.go(Place.MEMBERS, "");
        } else {
            model.pick(words.say("overview.admissions.bar", Integer.toString(year), members.size()), members);
        }
    }

    private void showDue(Overview shown) {
        List<Node> lines = new ArrayList<>();
        lines.add(heading("overview.due", TaskService.AHEAD));
        for (YearTask task : shown.overdue().stream().limit(DUE).toList()) {
            lines.add(link(
                    words.say("overview.due.overdue", task.deadline(), task.wording()),
                    "danger-link",
                    () -> open(task)));
        }
        for (YearTask task : shown.soon().stream().limit(DUE).toList()) {
            lines.add(link(words.say("overview.due.soon", task.deadline(), task.wording()), "", () -> open(task)));
        }
        int tasks = shown.overdue().size() + shown.soon().size();
        if (tasks > 0) {
            lines.add(link(words.say("overview.due.tasks", tasks), "", () -> model.go(Place.TASKS, "")));
        }
        for (ReminderService.Line line : shown.reminders().stream().limit(DUE).toList()) {
            lines.add(link(
                    line.member().person().name() + ": " + line.text(words),
                    line.reminder().isOverdue(model.today()) ? "danger-link" : "",
                    () -> model.open(
                            Subject.of(Subject.Kind.MEMBER, line.member().id()))));
        }
        if (!shown.reminders().isEmpty()) {
            lines.add(link(
                    words.say("overview.due.members", shown.reminders().size()),
                    "",
                    () -> model.go(Place.REMINDERS, "")));
        }
        if (lines.size() == 1) {
            lines.add(new Label(words.say("overview.due.none")));
        }
        due.getChildren().setAll(lines);
    }

    private void open(YearTask task) {
        model.open(new Subject(Subject.Kind.TASK, task.id(), task.year()));
    }

    private void showLevels(Overview shown) {
        boolean any = !shown.cells().isEmpty();
        levelsCard.setVisible(any);
        levelsCard.setManaged(any);
        List<Overview.CellLevels> cells = shown.cells();
        List<Overview.CellLevels> few =
                allCells ? cells : cells.stream().limit(CELLS).toList();
        List<Node> lines = new ArrayList<>(
                charts.levels(shown, few, cell -> model.go(Place.MEMBER_EVALUATIONS, Long.toString(cell))));
        if (few.size() < cells.size()) {
            lines.add(link(words.say("overview.levels.more", cells.size()), "", () -> {
                allCells = true;
                showLevels(shown);
            }));
        }
        levels.getChildren().setAll(lines);
    }

    private void showBackup(Optional<LocalDateTime> last) {
        backup.setText(last.map(moment -> words.say("overview.backup.last", MOMENT.format(moment)))
                .orElse(words.say("overview.backup.none")));
    }

    @FXML
    void makeBackup() {
        model.makeBackup();
    }
}
