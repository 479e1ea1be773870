package vn.sovang.ui.decision;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.DecisionStep;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.text.Decimals;
import vn.sovang.service.decision.DecisionActs;
import vn.sovang.service.decision.DecisionFile;
import vn.sovang.ui.common.TableColumns;

/** Wires the list annexed to a decision: its order and money while it is a draft, what answers it once it is signed. */
public final class RecipientsController {
    private final DecisionModel model;
    private final Words words;
    private final DecisionController owner;

    @FXML
    private TableView<AwardLine> table;

    @FXML
    private Button up;

    @FXML
    private Button down;

    @FXML
    private Button pay;

    @FXML
    private Button remove;

    @FXML
    private Button correct;

    @FXML
    private Button revoke;

    @FXML
    private Button annul;

    @FXML
    private Button history;

    RecipientsController(DecisionModel model, Words words, DecisionController owner) {
        this.model = model;
        this.words = words;
        this.owner = owner;
    }

    @FXML
    void initialize() {
        table.getColumns()
                .setAll(List.of(
                        column(
                                "round.column.number",
                                44,
                                line -> String.valueOf(line.award().position())),
                        column(
                                "round.column.name",
                                170,
                                line -> line.award().recipient().name()),
                        column(
                                "round.column.place",
                                170,
                                line -> line.award().recipient().place()),
                        column(
                                "decide.column.coefficient",
                                62,
                                line -> Decimals.comma(line.reward().coefficient())),
                        column(
                                "decide.column.unrounded",
                                96,
                                line -> Amounts.grouped(
                                        line.reward().unrounded().longValue())),
                        column("round.column.money", 104, this::money),
                        column(
                                "decide.column.gift",
                                110,
                                line -> line.award().details().gift()),
                        column("decide.column.register", 70, RecipientsController::register),
                        column("round.column.reason", 260, line -> line.award().achievement()),
                        column("decide.column.note", 150, this::note)));
        model.openProperty().subscribe(this::show);
        table.getSelectionModel().selectedItemProperty().subscribe(line -> enable());
    }

    private TableColumn<AwardLine, String> column(String key, double width, Function<AwardLine, String> value) {
        TableColumn<AwardLine, String> column = TableColumns.text(words.say(key), width, value);
        column.setSortable(false);
        return column;
    }

    private String money(AwardLine line) {
        boolean doubtful = line.reward().amount() > 0 && line.reward().certainty() == Certainty.UNCERTAIN;
        return Amounts.grouped(line.reward().amount()) + (doubtful ? " (*)" : "");
    }

    private static String register(AwardLine line) {
        int number = line.award().registerNumber();
        return number == 0 ? "" : String.valueOf(number);
    }

    private String note(AwardLine line) {
        return line.award().stands() ? line.award().details().amountReason() : words.say("decide.revoked");
    }

    private void show(DecisionFile file) {
        int selected = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(file == null ? List.of() : file.records().lines());
        if (selected >= 0 && selected < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(selected);
        }
        enable();
    }

    private void enable() {
        AwardLine line = line();
        boolean draft = line != null && model.may(DecisionStep.EDIT);
        boolean signed =
                line != null && model.may(DecisionStep.CORRECT) && line.award().stands();
        List.of(up, down, pay, remove).forEach(button -> button.setDisable(!draft));
        List.of(correct, revoke).forEach(button -> button.setDisable(!signed));
        history.setDisable(line == null);
        annul.setDisable(!signed || line.award().registerNumber() == 0);
    }

    private AwardLine line() {
        return table.getSelectionModel().getSelectedItem();
    }

    private String name() {
        return line().award().recipient().name();
    }

    @FXML
    void up() {
        move(-1);
    }

    @FXML
    void down() {
        move(1);
    }

    private void move(int by) {
        AwardLine line = line();
        int place = table.getSelectionModel().getSelectedIndex() + by;
        model.move(line, by);
        if (place >= 0 && place < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(place);
        }
    }

    @FXML
    void pay() {
        AwardLine line = line();
        owner.ask(
                "pay",
                name(),
                Asked.ofMoney(line),
                typed -> model.pay(line, typed.get(Ask.GIFT), Asked.amount(typed), typed.get(Ask.REASON)));
    }

    @FXML
    void remove() {
        model.remove(line());
    }

    @FXML
    void correct() {
        AwardLine line = line();
        owner.ask(
                "correct",
                name(),
                Asked.ofLine(model.openProperty().get(), model.likelyDay(), line),
                typed -> model.correct(
                        Asked.signing(typed),
                        new DecisionActs.Correction(
                                line.award().id(),
                                Asked.recipient(line.award().recipient(), typed),
                                typed.get(Ask.ACHIEVEMENT))));
    }

    @FXML
    void revoke() {
        AwardLine line = line();
        owner.ask(
                "revoke_one",
                name(),
                Asked.ofAct(model.openProperty().get(), model.likelyDay(), true),
                typed -> model.revoke(Asked.signing(typed), Set.of(line.award().id())));
    }

    @FXML
    void annul() {
        AwardLine line = line();
        owner.ask(
                "void",
                name(),
                new java.util.EnumMap<>(java.util.Map.of(Ask.REASON, "")),
                typed -> model.annul(line.award().id(), typed.get(Ask.REASON), true));
    }

    @FXML
    void history() {
        model.writeHistory(line());
    }
}
