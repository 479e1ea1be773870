package vn.sovang.ui.imports;

import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import vn.sovang.base.Words;
import vn.sovang.domain.text.Nfc;
import vn.sovang.exchange.column.ColumnGuess;
import vn.sovang.exchange.column.Mapping;
import vn.sovang.exchange.column.SheetLayout;
import vn.sovang.exchange.column.TextChange;
import vn.sovang.exchange.encoding.OldText;
import vn.sovang.service.imports.ImportSession;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.TextFields;

/** Wires the second step: what each column of the clerk's table is read as. */
final class MatchController implements StepView {
    private final ImportModel model;
    private final Words words;
    private SheetLayout shown;
    private boolean filling;

    @FXML
    private Label state;

    @FXML
    private HBox old;

    @FXML
    private Label oldText;

    @FXML
    private TextField name;

    @FXML
    private Button keep;

    @FXML
    private HBox keptBox;

    @FXML
    private ComboBox<String> kept;

    @FXML
    private ScrollPane scroll;

    @FXML
    private HBox columns;

    MatchController(ImportModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @Override
    public Node first() {
        return columns.getChildren().isEmpty()
                ? name
                : ((MatchColumn) columns.getChildren().getFirst()).choice();
    }

    @FXML
    void initialize() {
        old.managedProperty().bind(old.visibleProperty());
        keptBox.managedProperty().bind(keptBox.visibleProperty());
        keep.disableProperty().bind(name.textProperty().isEmpty());
        TextFields.tidyOnLeave(name, Nfc::clean);
        Choices.typeAhead(kept);
        kept.valueProperty().subscribe(wanted -> {
            if (!filling && wanted != null && !wanted.isEmpty()) {
                model.change(session -> session.use(wanted));
            }
        });
        model.revisionProperty().subscribe(now -> show());
        model.factsProperty().subscribe(this::showKept);
    }

    private void show() {
        ImportSession session = model.sessionProperty().get();
        if (session == null) {
            return;
        }
        SheetLayout layout = session.layout();
        if (shown != layout) {
            shown = layout;
            columns.getChildren()
                    .setAll(layout.columns().stream()
                            .map(guess -> column(session, guess))
                            .toList());
            scroll.setHvalue(0);
            name.setText("");
        }
        columns.getChildren().forEach(column -> ((MatchColumn) column).show(session.mapping()));
        showState(session, layout);
        showOld(session, layout);
    }

    private MatchColumn column(ImportSession session, ColumnGuess guess) {
        MatchColumn column = new MatchColumn(model, words, session.kind(), guess);
        column.choice().focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(column);
            }
        });
        return column;
    }

    /** Brings a column into sight when the keyboard reaches it. */
    private void reveal(Node column) {
        double view = scroll.getViewportBounds().getWidth();
        double all = columns.getLayoutBounds().getWidth();
        if (all <= view) {
            return;
        }
        Bounds bounds = column.getBoundsInParent();
        double left = scroll.getHvalue() * (all - view);
        double wanted = bounds.getMinX() < left ? bounds.getMinX() : Math.max(left, bounds.getMaxX() - view);
        scroll.setHvalue(wanted / (all - view));
    }

    private void showState(ImportSession session, SheetLayout layout) {
        Mapping mapping = session.mapping();
        long used = layout.columns().stream()
                .filter(column -> !mapping.of(column.place()).isEmpty())
                .count();
        String text = words.say("wizard.match.state", used, layout.columns().size());
        List<String> unused = layout.columns().stream()
                .filter(column -> mapping.of(column.place()).isEmpty())
                .map(column -> column.heading().isEmpty() ? column.letters() : "«" + column.heading() + "»")
                .toList();
        String rest = unused.isEmpty() ? "" : " " + words.say("wizard.match.left", String.join(", ", unused));
        String known = session.keptName().isEmpty() ? "" : " " + words.say("wizard.match.known", session.keptName());
        state.setText(text + rest + known);
    }

    private void showOld(ImportSession session, SheetLayout layout) {
        List<ColumnGuess> undecided = layout.columns().stream()
                .filter(column -> column.oldText().isPresent())
                .filter(column -> !session.mapping().of(column.place()).isEmpty())
                .filter(column -> !session.mapping().changes().containsKey(column.place()))
                .toList();
        old.setVisible(!undecided.isEmpty());
        if (!undecided.isEmpty()) {
            OldText first = undecided.getFirst().oldText().orElseThrow();
            OldText.Sample sample = first.samples().getFirst();
            oldText.setText(words.say(
                    "wizard.old",
                    undecided.stream().map(ColumnGuess::letters).collect(Collectors.joining(", ")),
                    first.encoding().title(),
                    sample.before(),
                    sample.after()));
        }
    }

    private void showKept(ImportModel.Facts facts) {
        filling = true;
        Choices.fill(kept, facts.mappings(), one -> one);
        ImportSession session = model.sessionProperty().get();
        String present = session == null ? "" : session.keptName();
        kept.setValue(facts.mappings().contains(present) ? present : null);
        keptBox.setVisible(!facts.mappings().isEmpty());
        filling = false;
    }

    @FXML
    void convertAll() {
        model.change(ImportSession::convertAll);
    }

    @FXML
    void leaveAll() {
        model.change(session -> {
            for (ColumnGuess column : session.layout().columns()) {
                if (column.oldText().isPresent()) {
                    session.mapping(session.mapping().with(column.place(), TextChange.NONE));
                }
            }
        });
    }

    @FXML
    void keep() {
        model.keepMapping(name.getText());
    }
}
