package vn.sovang.ui.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import vn.sovang.domain.rule.CodeList;
import vn.sovang.service.BulkChange;
import vn.sovang.service.BulkChange.Line;
import vn.sovang.service.BulkField;
import vn.sovang.service.MemberField;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.common.TableColumns;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.Windows;
import vn.sovang.ui.common.form.FormFields;

/** Wires the window that changes one field of several members, with what becomes of each. */
public final class BulkController {
    private static final double WIDTH = 820;
    private static final double HEIGHT = 560;

    private final BulkModel model;
    private final Words words;
    private FormFields<BulkField> wired;
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

    private BulkController(BulkModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    static Stage open(Window owner, BulkModel model, Words words) {
        BulkController controller = new BulkController(model, words);
        controller.stage = Windows.open(
                owner, words.say("bulk.title", model.selected()), Views.load(controller, words), WIDTH, HEIGHT);
        controller.wired.field(BulkField.WHAT).getControl().requestFocus();
        return controller.stage;
    }

    @FXML
    void initialize() {
        wired = new FormFields<>(model.editor(), words, fields, null, "bulk-");
        wired.choices(
                BulkField.WHAT,
                BulkChange.FIELDS.stream().map(MemberField::name).toList(),
                name -> label(MemberField.valueOf(name)));
        table.getColumns().setAll(columns());
        TableColumns.spread(table, List.copyOf(table.getColumns().subList(2, 5)));
        table.setItems(model.lines());
        model.missingProperty()
                .subscribe(wrong -> missing.setText(wrong == null ? "" : words.say("bulk.nothing", words.say(wrong))));
        model.editor().field(BulkField.WHAT).subscribe(now -> showField());
        apply.disableProperty()
                .bind(Bindings.equal(model.readyProperty(), 0).or(model.editor().busyProperty()));
        model.readyProperty().subscribe(now -> showCount());
        showCount();
    }

    private String label(MemberField field) {
        return words.say(
                switch (field) {
                    case CELL -> "bulk.cell";
                    case RESIDENCE -> "member.field.residence";
                    case HOME_TOWN -> "member.field.home_town";
                    case ETHNIC_GROUP -> "member.field.ethnic_group";
                    case RELIGION -> "member.field.religion";
                    case OCCUPATION -> "member.field.occupation";
                    case EDUCATION -> "member.field.education";
                    case PROFESSIONAL_LEVEL -> "member.field.professional_level";
                    case POLITICAL_THEORY -> "member.field.political_theory";
                    case ADMISSION_PLACE -> "member.field.admission_place";
                    case POLICY_FAMILY -> "member.field.policy_family";
                    default -> throw new IllegalArgumentException(field.name().toLowerCase(Locale.ROOT));
                });
    }

    private List<TableColumn<Line, ?>> columns() {
        return List.of(
                TableColumns.number(words.say("member.column.number")),
                TableColumns.text(
                        words.say("member.column.name"), 170, line -> line.row().name()),
                TableColumns.text(words.say("bulk.before"), 180, Line::before),
                TableColumns.text(words.say("bulk.after"), 180, line -> line.skipped() == null ? line.after() : ""),
                TableColumns.text(
                        words.say("bulk.skipped"),
                        190,
                        line -> line.skipped() == null ? "" : words.say(line.skipped())));
    }

    private void showField() {
        MemberField field = model.field();
        boolean chosen = BulkChange.valueField(field) == BulkField.CODE;
        show(BulkField.CODE, chosen);
        show(BulkField.TEXT, !chosen);
        show(BulkField.DAY, field == MemberField.CELL);
        show(BulkField.DECISION, field == MemberField.CELL);
        if (field == MemberField.CELL) {
            List<String> codes = new ArrayList<>(List.of(""));
            model.list().cells().stream().map(Cell::code).forEach(codes::add);
            wired.choices(
                    BulkField.CODE,
                    codes,
                    code -> code.isEmpty()
                            ? words.say("member.cell.none")
                            : model.list().cell(code).map(Cell::name).orElse(code));
        } else if (chosen) {
            CodeList codes = model.list().codes(BulkChange.codeList(field));
            wired.choices(BulkField.CODE, codes, words.say("member.unknown"));
        }
    }

    private void show(BulkField name, boolean shown) {
        Field field = wired.field(name);
        field.setVisible(shown);
        field.setManaged(shown);
    }

    private void showCount() {
        long ready = model.readyProperty().get();
        count.setText(words.say("bulk.count", ready, model.selected() - ready));
        apply.setText(words.say("bulk.apply", ready));
    }

    @FXML
    void apply() {
        model.apply(label(model.field()), stage::hide);
    }

    @FXML
    void close() {
        stage.hide();
    }
}
