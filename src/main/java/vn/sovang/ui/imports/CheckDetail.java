package vn.sovang.ui.imports;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.service.imports.Candidate;
import vn.sovang.service.imports.FieldDiff;
import vn.sovang.service.imports.RowChoice;
import vn.sovang.service.imports.RowReport;
import vn.sovang.service.imports.RowReport.State;

/** What is told of the selected row below the table: why it is left out, what it changes, who may be meant. */
final class CheckDetail {
    private final CheckModel check;
    private final Words words;

    CheckDetail(CheckModel check, Words words) {
        this.check = check;
        this.words = words;
    }

    /** @param row null for none */
    List<Node> of(RowReport row) {
        List<Node> lines = new ArrayList<>();
        if (row == null) {
            return lines;
        }
        Label title = new Label(words.say("wizard.detail.row", row.number(), words.say(CheckText.key(row.state()))));
        title.getStyleClass().add("totals-line");
        lines.add(title);
        for (Problem reason : row.sentences()) {
            lines.add(wrapped(words.say(reason)));
        }
        for (Problem remark : row.remarks()) {
            lines.add(wrapped(words.say(remark)));
        }
        for (FieldDiff change : row.changes()) {
            Label name = new Label(change.title(words));
            name.getStyleClass().add("field-label");
            HBox line = new HBox(name, wrapped(change.value(words)));
            line.getStyleClass().add("head-line");
            lines.add(line);
        }
        boolean chosen = check.editsProperty().get().choices().containsKey(row.number());
        if (row.state() == State.DOUBTFUL) {
            lines.add(choices(row));
        } else if (chosen) {
            Button back = new Button(words.say("wizard.detail.choose_again"));
            back.setOnAction(event -> check.choose(row, null));
            lines.add(back);
        }
        if (row.state() == State.BAD && !row.cells().isEmpty()) {
            Label how = wrapped(words.say("wizard.detail.how"));
            how.getStyleClass().add("wizard-note");
            lines.add(how);
        }
        return lines;
    }

    private Node choices(RowReport row) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("wizard-filters");
        for (Candidate candidate : row.candidates()) {
            Button same = new Button(words.say("wizard.detail.same", candidate.name(), candidate.about()));
            same.setId("same-" + candidate.id());
            same.setOnAction(event -> check.choose(row, new RowChoice.Same(candidate.id())));
            buttons.getChildren().add(same);
        }
        Button other = new Button(words.say("wizard.detail.other"));
        other.setId("other-person");
        other.setOnAction(event -> check.choose(row, new RowChoice.Other()));
        buttons.getChildren().add(other);
        return buttons;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }
}
