package vn.sovang.ui.village;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import vn.sovang.base.Words;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.text.Nfc;
import vn.sovang.domain.time.DayText;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.common.TextFields;

/** Wires the dialog that makes several villages one. */
public final class MergeController {
    private final MergeModel model;
    private final Words words;

    @FXML
    private FlowPane villages;

    @FXML
    private ComboBox<String> into;

    @FXML
    private TextField name;

    @FXML
    private Field codeField;

    @FXML
    private TextField code;

    @FXML
    private TextField head;

    @FXML
    private TextField day;

    @FXML
    private TextField decision;

    @FXML
    private Label moving;

    @FXML
    private Label wrong;

    MergeController(MergeModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        model.lasting().forEach(village -> villages.getChildren().add(box(village)));
        model.ticked().addListener((SetChangeListener<Long>) change -> showChoices());
        showChoices();
        Choices.bind(into, model.into());
        Choices.typeAhead(into);
        wire(name, model.name());
        wire(code, model.code());
        wire(head, model.head());
        wire(decision, model.decision());
        day.textProperty().bindBidirectional(model.day());
        TextFields.tidyOnLeave(
                day, typed -> DayText.parse(Nfc.clean(typed)).map(DayText::of).orElse(Nfc.clean(typed)));
        codeField.disableProperty().bind(model.into().isNotEmpty());
        model.into().subscribe(now -> showMoving());
        wrong.textProperty().bind(model.wrongProperty());
        wrong.visibleProperty().bind(Bindings.isNotEmpty(wrong.textProperty()));
        wrong.managedProperty().bind(wrong.visibleProperty());
    }

    private static void wire(TextInputControl field, StringProperty text) {
        field.textProperty().bindBidirectional(text);
        TextFields.tidyOnLeave(field, Nfc::clean);
    }

    private CheckBox box(Village village) {
        CheckBox box = new CheckBox(model.label(village));
        box.setId("merge-" + village.code());
        box.setSelected(model.ticked().contains(village.id()));
        box.selectedProperty().subscribe(ticked -> {
            if (ticked) {
                model.ticked().add(village.id());
            } else {
                model.ticked().remove(village.id());
            }
        });
        return box;
    }

    private void showChoices() {
        List<String> keys = new ArrayList<>(List.of(""));
        model.lasting().stream()
                .filter(village -> model.ticked().contains(village.id()))
                .forEach(village -> keys.add(Long.toString(village.id())));
        Choices.fill(into, keys, this::choice);
        showMoving();
    }

    private String choice(String key) {
        return model.lasting().stream()
                .filter(village -> key.equals(Long.toString(village.id())))
                .findFirst()
                .map(village -> words.say("village.merge.goes_on", model.label(village)))
                .orElse(words.say("village.merge.new"));
    }

    private void showMoving() {
        moving.setText(words.say("village.merge.moving", model.ticked().size(), model.moving()));
    }
}
