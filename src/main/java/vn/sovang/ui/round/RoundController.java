package vn.sovang.ui.round;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.Round;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.TableColumns;
import vn.sovang.ui.common.Views;

/** Wires the list of recipients; the preview at its side is wired by {@link PreviewController}. */
public final class RoundController {
    private final RoundModel model;
    private final Words words;
    private final Runnable printing;
    private final CheckBox tickAll = new CheckBox();
    private boolean selecting;

    @FXML
    private ComboBox<Round> decision;

    @FXML
    private Label summary;

    @FXML
    private TableView<AwardLine> table;

    @FXML
    private Label totals;

    @FXML
    private Label doubt;

    @FXML
    private Button ticked;

    @FXML
    private Button all;

    @FXML
    private Button print;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    @FXML
    private StackPane previewPlace;

    /** @param print opens the window of printing */
    public RoundController(RoundModel model, Words words, Runnable print) {
        printing = print;
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(new RoundColumns(model, words).all(tickAll));
        TableColumns.spread(table, List.copyOf(table.getColumns().subList(3, 6)));
        table.setItems(model.shown());
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        tickAll.setAccessibleText(words.say("round.command.tick_all.plain"));
        tickAll.setOnAction(event -> model.tickShown(tickAll.isSelected()));
        decision.valueProperty().subscribe(this::choose);
        model.rounds().addListener((ListChangeListener<Round>) change -> showRounds());
        model.openProperty().subscribe(this::showOpen);
        model.shown().addListener((ListChangeListener<AwardLine>) change -> showRows());
        model.currentProperty().subscribe(now -> selectCurrent());
        model.ticked().addListener((SetChangeListener<Integer>) change -> showTicks());
        previewPlace.getChildren().setAll(Views.load(new PreviewController(model, words), words));
        model.queryProperty().subscribe(now -> showEmpty());
        empty.visibleProperty().bind(model.loadedProperty());
        showRounds();
        showRows();
        showTicks();
    }

    private void showRounds() {
        selecting = true;
        Choices.fill(decision, List.copyOf(model.rounds()), this::name);
        decision.setValue(model.openProperty().get());
        selecting = false;
    }

    private String name(Round round) {
        Decision made = round.decision();
        return words.say(
                "round.decision",
                made.fullNumber(),
                DayText.of(made.day()),
                round.form(),
                round.lines().size());
    }

    private void choose(Round round) {
        if (!selecting && round != null && !round.equals(model.openProperty().get())) {
            model.open(round);
        }
    }

    private void showOpen(Round round) {
        selecting = true;
        decision.setValue(round);
        selecting = false;
        summary.setText(round == null ? "" : round.decision().summary());
        summary.setTooltip(round == null ? null : new Tooltip(round.decision().summary()));
        totals.setText(round == null ? "" : totals(round));
        boolean uncertain = round != null
                && round.lines().stream()
                        .anyMatch(line ->
                                line.reward().amount() > 0 && line.reward().certainty() == Certainty.UNCERTAIN);
        doubt.setVisible(uncertain);
        doubt.setManaged(uncertain);
        all.setText(
                words.say("round.button.all", round == null ? 0 : round.lines().size()));
        all.setDisable(round == null);
        print.setDisable(round == null);
    }

    private String totals(Round round) {
        String counts = words.say(
                "round.totals",
                round.figure("total"),
                round.figure("collective"),
                round.figure("household"),
                round.figure("individual"));
        long money = round.figure("money");
        return counts + " · "
                + (money == 0
                        ? words.say("round.totals.no_money")
                        : words.say("round.totals.money", Amounts.grouped(money)));
    }

    private void showRows() {
        showEmpty();
        selectCurrent();
        showTicks();
    }

    private void showEmpty() {
        boolean nothing = model.rounds().isEmpty();
        emptyText.setText(
                nothing
                        ? words.say("round.empty", model.year().year())
                        : words.say("round.nothing", model.queryProperty().get()));
        emptyAction.setVisible(!nothing);
        emptyAction.setManaged(!nothing);
    }

    private void selectCurrent() {
        selecting = true;
        int index = model.shown().indexOf(model.currentProperty().get());
        if (index < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != index) {
            table.getSelectionModel().clearAndSelect(index);
            table.scrollTo(Math.max(0, index - 3));
        }
        selecting = false;
    }

    private void selected(AwardLine line) {
        if (!selecting) {
            model.look(line);
        }
    }

    /** Space ticks; left and right turn the pages. */
    private void tableKey(KeyEvent event) {
        AwardLine line = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && line != null) {
            int position = line.award().position();
            model.tick(position, !model.ticked().contains(position));
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT && !event.isAltDown()) {
            model.step(-1);
            event.consume();
        } else if (event.getCode() == KeyCode.RIGHT && !event.isAltDown()) {
            model.step(1);
            event.consume();
        }
    }

    private void showTicks() {
        int count = model.ticked().size();
        ticked.setText(words.say("round.button.ticked", count));
        ticked.setDisable(count == 0);
        long shown = model.shown().stream()
                .filter(line -> model.ticked().contains(line.award().position()))
                .count();
        tickAll.setSelected(shown > 0 && shown == model.shown().size());
        tickAll.setIndeterminate(shown > 0 && shown < model.shown().size());
        table.refresh();
    }

    @FXML
    void print() {
        printing.run();
    }

    @FXML
    void writeAll() {
        model.pdfOfAll();
    }

    @FXML
    void writeTicked() {
        model.pdfOfTicked();
    }

    @FXML
    void clearSearch() {
        model.queryProperty().set("");
    }
}
