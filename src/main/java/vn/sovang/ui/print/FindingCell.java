package vn.sovang.ui.print;

import java.util.List;
import javafx.scene.control.ListCell;
import vn.sovang.base.Words;
import vn.sovang.document.commendation.Finding;
import vn.sovang.domain.commendation.AwardLine;

/** Something the check has found, with the one it concerns. */
final class FindingCell extends ListCell<Finding> {
    private final List<AwardLine> lines;
    private final Words words;

    FindingCell(List<AwardLine> lines, Words words) {
        this.lines = lines;
        this.words = words;
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Finding found, boolean empty) {
        super.updateItem(found, empty);
        setText(
                empty || found == null
                        ? null
                        : name(found) + words.say(found.problem()) + " ("
                                + found.problem().label() + ")");
    }

    private String name(Finding found) {
        return lines.stream()
                .filter(line -> line.award().position() == found.position())
                .map(line -> found.position() + ". " + line.award().recipient().name() + ": ")
                .findFirst()
                .orElse("");
    }
}
