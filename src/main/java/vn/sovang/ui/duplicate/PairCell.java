package vn.sovang.ui.duplicate;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.duplicate.Candidate;
import vn.sovang.domain.duplicate.DuplicatePair;
import vn.sovang.ui.common.WrappingCell;

/** A pair: both names with what is known of them, and what they have in common. */
final class PairCell extends WrappingCell<DuplicatePair> {
    private final Words words;
    private final Label one = new Label();
    private final Label other = new Label();
    private final Label reasons = new Label();
    private final VBox box = new VBox(one, other, reasons);

    PairCell(Words words) {
        this.words = words;
        one.getStyleClass().add("timeline-title");
        other.getStyleClass().add("timeline-title");
        reasons.getStyleClass().add("timeline-detail");
        List.of(one, other, reasons).forEach(label -> label.setWrapText(true));
    }

    @Override
    protected void updateItem(DuplicatePair pair, boolean nothing) {
        super.updateItem(pair, nothing);
        if (nothing || pair == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        one.setText(named(pair.one(), words));
        other.setText(named(pair.other(), words));
        reasons.setText(reasons(pair, words));
        setGraphic(box);
        setAccessibleText(one.getText() + ". " + other.getText() + ". " + reasons.getText());
    }

    static String reasons(DuplicatePair pair, Words words) {
        return pair.reasons().stream()
                .map(reason -> words.say(reason.word().key()))
                .collect(Collectors.joining(" · "));
    }

    static String named(Candidate candidate, Words words) {
        String birth = candidate.person().birth() == null
                ? words.say("duplicate.no_birth")
                : candidate.person().birth().text();
        return candidate.card().isEmpty()
                ? words.say("duplicate.person", candidate.person().name(), birth)
                : words.say("duplicate.person.card", candidate.person().name(), birth, candidate.card());
    }
}
