package vn.sovang.ui.decision;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.DecisionField;
import vn.sovang.service.decision.DeskField;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.common.form.FormFields;

/** Below a paragraph the fields it may hold: a press puts one where the caret stands. */
final class FieldChips {
    private static final List<DeskField> PARAGRAPHS = List.of(DeskField.AWARD, DeskField.MONEY, DeskField.EXECUTORS);

    private final Words words;

    FieldChips(Words words) {
        this.words = words;
    }

    void below(FormFields<DeskField> fields) {
        for (DeskField paragraph : PARAGRAPHS) {
            Field field = fields.field(paragraph);
            FlowPane chips = new FlowPane(4, 4);
            for (DecisionField one : DecisionField.values()) {
                chips.getChildren().add(chip(one, (TextInputControl) field.getControl()));
            }
            VBox box = (VBox) field.getParent();
            box.getChildren().add(box.getChildren().indexOf(field) + 1, chips);
        }
    }

    private Button chip(DecisionField field, TextInputControl target) {
        Button chip = new Button(field.word());
        chip.getStyleClass().addAll("small", "flat");
        chip.setAccessibleText(words.say("decide.chip", field.word()));
        chip.setFocusTraversable(false);
        chip.setOnAction(event -> {
            target.insertText(target.getCaretPosition(), "{" + field.word() + "}");
            target.requestFocus();
        });
        return chip;
    }
}
