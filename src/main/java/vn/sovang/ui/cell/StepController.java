package vn.sovang.ui.cell;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.sovang.base.Words;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.office.Person;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.service.cell.CellBook;
import vn.sovang.service.cell.CellField;
import vn.sovang.service.cell.CellStep;
import vn.sovang.ui.common.form.FormFields;

/** Wires the form of one step about a cell: only the fields it asks for are there. */
public final class StepController {
    private final CellModel model;
    private final Words words;
    private final CellStep step;

    @FXML
    private Label title;

    @FXML
    private Label explanation;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox body;

    @FXML
    private VBox who;

    @FXML
    private Label whoLabel;

    @FXML
    private ListView<Member> members;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    StepController(CellModel model, Words words) {
        this.model = model;
        this.words = words;
        step = model.stepProperty().get();
    }

    @FXML
    void initialize() {
        CellBook book = model.bookProperty().get();
        String cell = model.openCell().map(book.tree()::label).orElse("");
        boolean fresh = step == CellStep.FOUND;
        title.setText(fresh ? model.name(step) : words.say("partycell.step.of", model.name(step), cell));
        explanation.setText(words.say(explanationKey()));
        FormFields<CellField> fields = new FormFields<>(model.editor(), words, body, scroll);
        for (CellField field : CellField.values()) {
            boolean asked = step.fields().contains(field);
            fields.field(field).setVisible(asked);
            fields.field(field).setManaged(asked);
        }
        if (step == CellStep.CONGRESS) {
            fields.field(CellField.DAY).setLabel(words.say("partycell.field.congress_day"));
        }
        fields.choices(CellField.KIND, book.kinds(), words.say("partycell.none.chosen"));
        List<Cell> cells = book.register().on(book.day());
        fields.choices(
                CellField.PARENT,
                Stream.concat(
                                Stream.concat(
                                        Stream.of(""), book.bodies().stream().map(UnitVersion::code)),
                                cells.stream().map(Cell::code))
                        .distinct()
                        .toList(),
                code -> place(book, code));
        fields.choices(
                CellField.OTHER,
                Stream.concat(Stream.of(""), cells.stream().map(Cell::code)).toList(),
                code -> place(book, code));
        List<String> ids = Stream.concat(
                        Stream.of(""), model.members().stream().map(member -> String.valueOf(member.id())))
                .toList();
        fields.choices(CellField.SECRETARY, ids, this::memberName);
        fields.choices(CellField.DEPUTY, ids, this::memberName);
        fillMembers();
        save.disableProperty()
                .bind(model.editor().dirtyProperty().not().or(model.editor().busyProperty()));
        model.editor().want(step.fields().getFirst());
    }

    private String explanationKey() {
        return switch (step) {
            case FOUND -> "partycell.explain.found";
            case CORRECT -> "partycell.explain.correct";
            case RENAME -> "partycell.explain.rename";
            case MOVE -> "partycell.explain.move";
            case CHANGE_KIND -> "partycell.explain.change_kind";
            case MERGE -> "partycell.explain.merge";
            case SPLIT -> "partycell.explain.split";
            case DISSOLVE -> "partycell.explain.dissolve";
            case CONGRESS -> "partycell.explain.congress";
        };
    }

    private String place(CellBook book, String code) {
        if (code.isEmpty()) {
            return words.say("partycell.none.chosen");
        }
        return book.find(code)
                .map(book.tree()::label)
                .or(() -> book.units().find(code, book.day()).map(UnitVersion::name))
                .orElse(code);
    }

    private String memberName(String id) {
        return model.members().stream()
                .filter(member -> String.valueOf(member.id()).equals(id))
                .map(this::memberName)
                .findFirst()
                .orElse(words.say("partycell.none.chosen"));
    }

    /** Two of one name in a cell are told apart by their birth. */
    private String memberName(Member member) {
        Person person = member.person();
        boolean shared = model.members().stream()
                        .filter(other -> other.person().name().equals(person.name()))
                        .count()
                > 1;
        return shared && person.birth() != null
                ? words.say("partycell.who.born", person.name(), person.birth().text())
                : person.name();
    }

    private void fillMembers() {
        boolean asked = step.members() != CellStep.Members.NONE;
        who.setVisible(asked);
        who.setManaged(asked);
        whoLabel.setText(
                words.say(step.members() == CellStep.Members.WHO_GO ? "partycell.who.go" : "partycell.who.elected"));
        members.setAccessibleText(whoLabel.getText());
        members.getItems().setAll(model.members());
        members.setCellFactory(CheckBoxListCell.forListView(this::ticked, new StringConverter<>() {
            @Override
            public String toString(Member member) {
                return member == null ? "" : memberName(member);
            }

            @Override
            public Member fromString(String text) {
                throw new UnsupportedOperationException("names are not typed here");
            }
        }));
        members.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private ObservableValue<Boolean> ticked(Member member) {
        BooleanProperty ticked = new SimpleBooleanProperty(model.chosen().contains(member.id()));
        ticked.subscribe(now -> {
            if (now) {
                model.chosen().add(member.id());
            } else {
                model.chosen().remove(member.id());
            }
        });
        return ticked;
    }

    /** The space bar ticks the member that is selected. */
    private void key(KeyEvent event) {
        Member member = members.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && member != null) {
            if (!model.chosen().remove(member.id())) {
                model.chosen().add(member.id());
            }
            members.refresh();
            event.consume();
        }
    }

    @FXML
    void save() {
        model.save();
    }

    @FXML
    void cancel() {
        model.cancel();
    }
}
