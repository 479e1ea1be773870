package vn.sovang.ui.evaluation;

import java.util.Optional;
import javafx.stage.Window;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.text.Nfc;
import vn.sovang.ui.common.AskText;

/** Asks why a body keeps more outstanding ones than the cap allows; where it does already, it no longer does. */
final class KeepDialog {
    private KeepDialog() {}

    static void open(Window owner, EvaluationModel model, Words words) {
        CapState.of(model).filter(CapState::isToDecide).ifPresent(state -> {
            long cell = state.count().cellId();
            String name = state.name(words);
            if (state.kept().isPresent()) {
                model.keepOverCap(cell, name, "");
                return;
            }
            AskText.open(
                    owner,
                    words,
                    new AskText.Say(
                            words.say("rating.cap.ask", name),
                            words.say("rating.cap.ask.numbers", state.says(new CountWords(words), words)),
                            words.say("rating.cap.reason"),
                            words.say("rating.cap.ask.keep"),
                            words.say("rating.cap.ask.leave")),
                    text -> Nfc.clean(text).isEmpty()
                            ? Optional.of(Problem.of(2911, "rating.problem.cap_reason"))
                            : Optional.empty(),
                    text -> model.keepOverCap(cell, name, text));
        });
    }
}
