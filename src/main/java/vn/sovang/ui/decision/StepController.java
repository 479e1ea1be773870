package vn.sovang.ui.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.sovang.base.Problem;
import vn.sovang.base.Words;
import vn.sovang.domain.text.Nfc;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.common.TextFields;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.Windows;

/** A window that asks for what a step needs: a day, a signatory, a reason. What is wrong is told below the field. */
public final class StepController {
    private static final double WIDTH = 520;
    private static final double ROW = 62;
    private static final double FRAME = 150;

    private final Wish wish;
    private final Words words;
    private final Map<Ask, Field> fields = new EnumMap<>(Ask.class);
    private Stage stage;

    @FXML
    private Label explain;

    @FXML
    private VBox body;

    @FXML
    private Button done;

    /**
     * What is asked.
     *
     * @param key of the step: its title, explanation and button are {@code decide.ask.<key>.…}
     * @param about what the explanation speaks of
     * @param present what stands in the fields already; a field that is absent is not asked for
     * @param signers offered as signatories
     * @param check what is wrong, by field; empty when nothing
     */
    record Wish(
            String key,
            List<Object> about,
            Map<Ask, String> present,
            List<String> signers,
            Function<Map<Ask, String>, Optional<Map.Entry<Ask, Problem>>> check,
            Consumer<Map<Ask, String>> done) {}

    private StepController(Wish wish, Words words) {
        this.wish = wish;
        this.words = words;
    }

    /** Asks, and returns at once. */
    static Stage open(Window owner, Words words, Wish wish) {
        StepController controller = new StepController(wish, words);
        Parent view = Views.load(controller, words);
        controller.stage = Windows.open(
                owner,
                words.say("decide.ask.title." + wish.key()),
                view,
                WIDTH,
                FRAME + ROW * (wish.present().size() + 1));
        controller.first();
        return controller.stage;
    }

    @FXML
    void initialize() {
        explain.setText(words.say("decide.ask.about." + wish.key(), wish.about().toArray()));
        done.setText(words.say("decide.ask.title." + wish.key()));
        wish.present().forEach((ask, text) -> {
            Field field = new Field();
            field.setLabel(words.say("decide.ask.field." + ask.name().toLowerCase(Locale.ROOT)));
            field.setControl(control(ask, text));
            field.getControl().setId("ask-" + ask.name().toLowerCase(Locale.ROOT));
            fields.put(ask, field);
            body.getChildren().add(field);
        });
    }

    private javafx.scene.control.Control control(Ask ask, String text) {
        if (ask == Ask.SIGNER) {
            ComboBox<String> box = new ComboBox<>();
            box.setEditable(true);
            box.getItems().setAll(wish.signers());
            box.getEditor().setText(text);
            return box;
        }
        boolean several = ask == Ask.REASON || ask == Ask.ACHIEVEMENT;
        TextInputControl input = several ? new TextArea(text) : new TextField(text);
        if (input instanceof TextArea area) {
            area.setPrefRowCount(2);
            area.setWrapText(true);
            TextFields.tabLeaves(area);
        }
        return input;
    }

    private void first() {
        if (fields.isEmpty()) {
            done.requestFocus();
        } else {
            fields.values().iterator().next().getControl().requestFocus();
        }
    }

    private Map<Ask, String> typed() {
        Map<Ask, String> typed = new EnumMap<>(Ask.class);
        fields.forEach((ask, field) -> {
            String text = field.getControl() instanceof ComboBox<?> box
                    ? box.getEditor().getText()
                    : ((TextInputControl) field.getControl()).getText();
            typed.put(ask, Nfc.of(text == null ? "" : text).strip());
        });
        return typed;
    }

    @FXML
    void done() {
        Map<Ask, String> typed = typed();
        Optional<Map.Entry<Ask, Problem>> wrong = wish.check().apply(typed);
        fields.forEach((ask, field) -> {
            Problem problem = wrong.filter(entry -> entry.getKey() == ask)
                    .map(Map.Entry::getValue)
                    .orElse(null);
            field.tell(problem == null ? null : words.say(problem), true);
        });
        if (wrong.isEmpty()) {
            stage.hide();
            wish.done().accept(typed);
        } else {
            fields.get(wrong.get().getKey()).getControl().requestFocus();
        }
    }

    @FXML
    void close() {
        stage.hide();
    }
}
