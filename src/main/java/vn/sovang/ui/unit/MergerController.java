package vn.sovang.ui.unit;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.office.UnitSuccession;
import vn.sovang.service.office.MergerField;
import vn.sovang.service.office.MergerForms;
import vn.sovang.service.office.MergerService;
import vn.sovang.ui.common.form.FormFields;

/** Wires the dialog that merges communes. */
public final class MergerController {
    private final MergerModel model;
    private final Words words;

    @FXML
    private VBox body;

    @FXML
    private VBox preview;

    MergerController(MergerModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        FormFields<MergerField> fields = new FormFields<>(model.editor(), words, body, null);
        fields.choices(MergerField.POSTS, List.of(MergerForms.END, MergerForms.KEEP), this::posts);
        model.editor()
                .field(MergerField.DAY)
                .subscribe(day -> fields.choices(MergerField.KIND, model.kinds(), kind -> kind));
        model.previewProperty().subscribe(this::show);
    }

    private String posts(String code) {
        return words.say(code.equals(MergerForms.KEEP) ? "unit.merger.posts.keep" : "unit.merger.posts.end");
    }

    private void show(MergerService.Preview now) {
        List<String> lines = new ArrayList<>();
        if (now == null) {
            lines.add(words.say("unit.merger.preview.none"));
        } else {
            for (UnitSuccession body : now.plan().bodies()) {
                lines.add(body(body));
            }
            lines.add(words.say(
                    "unit.merger.preview.posts", now.plan().endedPosts().size()));
            lines.add(words.say("unit.merger.preview.kept", now.cells(), now.members()));
            lines.add(words.say(
                    "unit.merger.preview.villages",
                    now.villages().size(),
                    now.plan().formerCommune()));
        }
        preview.getChildren().setAll(lines.stream().map(MergerController::line).toList());
    }

    private String body(UnitSuccession body) {
        String before =
                body.ended() == null ? body.begun().code() : body.ended().name();
        String superior = body.begun().superior();
        return superior.isEmpty()
                ? words.say("unit.merger.preview.bare", before, body.begun().name())
                : words.say("unit.merger.preview.body", before, body.begun().name(), superior);
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
