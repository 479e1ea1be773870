package vn.sovang.ui.print;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sovang.base.Words;
import vn.sovang.domain.printing.SheetOutcome;
import vn.sovang.ui.common.Choices;

/** One sheet that is asked about: whose, and what came out. Good is said already; only what went wrong needs a hand. */
final class SheetRow extends HBox {
    private static final List<SheetOutcome> OUTCOMES =
            List.of(SheetOutcome.GOOD, SheetOutcome.SPOILT, SheetOutcome.NOT_PRINTED);
    private static final List<String> SPOILT = List.of("jam", "askew", "smear", "blank", "wrong", "other");
    private static final List<String> NOT_PRINTED = List.of("empty", "halted", "cancelled", "other");

    SheetRow(AskedSheet asked, Words words) {
        getStyleClass().add("print-sheet");
        int place = asked.line().award().position();
        String name = asked.line().award().recipient().name();
        Label label = new Label(
                words.say("print.ask.sheet", place, name, asked.sheet().copy()));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        ComboBox<SheetOutcome> outcome = new ComboBox<>();
        outcome.setId("outcome-" + place);
        outcome.setAccessibleText(words.say("print.ask.outcome", name));
        Choices.fill(outcome, OUTCOMES, one -> words.say("print.outcome." + key(one)));
        outcome.valueProperty().bindBidirectional(asked.outcomeProperty());
        ComboBox<String> reason = new ComboBox<>();
        reason.setId("reason-" + place);
        reason.setAccessibleText(words.say("print.ask.why", name));
        reason.setPromptText(words.say("print.ask.why.prompt"));
        reason.setPrefWidth(230);
        asked.outcomeProperty().subscribe(now -> {
            reason.setVisible(now != SheetOutcome.GOOD);
            asked.reasonProperty().set("");
            List<String> keys = now == SheetOutcome.NOT_PRINTED ? NOT_PRINTED : SPOILT;
            Choices.fill(
                    reason,
                    keys.stream().map(key -> words.say("print.reason." + key)).toList(),
                    said -> said);
        });
        reason.valueProperty().bindBidirectional(asked.reasonProperty());
        getChildren().setAll(label, outcome, reason);
    }

    private static String key(SheetOutcome outcome) {
        return outcome.name().toLowerCase(java.util.Locale.ROOT);
    }
}
