package vn.sovang.ui.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.service.BatchField;
import vn.sovang.service.EventBatch;
import vn.sovang.service.EventBatch.Line;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.common.TableColumns;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.Windows;
import vn.sovang.ui.common.form.FormFields;

/** Wires the window that writes a transfer or another event down for those who are selected. */
public final class BatchController {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 600;

    private final BatchModel model;
    private final Words words;
    private FormFields<BatchField> wired;
    private Stage stage;

    @FXML
    private FlowPane fields;

    @FXML
    private TableView<Line> table;

    @FXML
    private Label count;

    @FXML
    private Label missing;

    @FXML
    private Button apply;

    private BatchController(BatchModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    static Stage open(Window owner, BatchModel model, Words words) {
        BatchController controller = new BatchController(model, words);
        controller.stage = Windows.open(
                owner, words.say("batch.title", model.selected()), Views.load(controller, words), WIDTH, HEIGHT);
        controller.wired.field(BatchField.KIND).getControl().requestFocus();
        return controller.stage;
    }

    @FXML
    void initialize() {
        wired = new FormFields<>(model.editor(), words, fields, null, "batch-");
        wired.choices(
                BatchField.KIND,
                EventBatch.KINDS.stream().map(MemberEventKind::code).toList(),
                code -> EventBatch.KINDS.stream()
                        .filter(kind -> kind.code().equals(code))
                        .findFirst()
                        .map(kind -> words.say(kind.word().key()))
                        .orElse(code));
        List<String> codes = new ArrayList<>(List.of(""));
        model.list().cells().stream().map(Cell::code).forEach(codes::add);
        wired.choices(
                BatchField.CELL,
                codes,
                code -> code.isEmpty()
                        ? words.say("member.cell.none")
                        : model.list().cell(code).map(Cell::name).orElse(code));
        table.getColumns().setAll(columns());
        table.setItems(model.lines());
        model.missingProperty()
                .subscribe(wrong -> missing.setText(wrong == null ? "" : words.say("bulk.nothing", words.say(wrong))));
        model.editor().field(BatchField.KIND).subscribe(now -> showFields());
        apply.disableProperty()
                .bind(Bindings.equal(model.readyProperty(), 0).or(model.editor().busyProperty()));
        model.readyProperty().subscribe(now -> showCount());
        showCount();
    }

    private List<TableColumn<Line, ?>> columns() {
        return List.of(
                TableColumns.number(words.say("member.column.number")),
                TableColumns.text(
                        words.say("member.column.name"), 180, line -> line.row().name()),
                TableColumns.text(
                        words.say("batch.cell"),
                        190,
                        line -> line.row().cell() == null
                                ? ""
                                : line.row().cell().name()),
                TableColumns.text(
                        words.say("batch.result"),
                        110,
                        line -> words.say(line.event() == null ? "batch.skipped" : "batch.written")),
                TableColumns.text(words.say("batch.why"), 310, this::why));
    }

    private String why(Line line) {
        if (line.skipped() != null) {
            return words.say(line.skipped());
        }
        return line.hint() == null ? "" : words.say(line.hint());
    }

    private void showFields() {
        Set<BatchField> used = model.kind().map(EventBatch::fields).orElse(Set.of());
        for (BatchField name : BatchField.values()) {
            Field field = wired.field(name);
            boolean shown = name == BatchField.KIND || used.contains(name);
            field.setVisible(shown);
            field.setManaged(shown);
        }
    }

    private void showCount() {
        long ready = model.readyProperty().get();
        count.setText(words.say("batch.count", ready, model.selected() - ready));
        apply.setText(words.say("batch.apply", ready));
    }

    @FXML
    void apply() {
        model.apply(stage::hide);
    }

    @FXML
    void close() {
        stage.hide();
    }
}
