package vn.sovang.ui.post;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.service.office.PostField;
import vn.sovang.service.office.PostList;
import vn.sovang.service.office.PostRow;
import vn.sovang.service.people.PresentFilter;
import vn.sovang.ui.common.Choices;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.RecordTable;
import vn.sovang.ui.people.ListPart;
import vn.sovang.ui.people.RecordColumns;

/** Wires the list of posts; the form at its side is wired by {@link PostFormController}. */
public final class PostController {
    private final PostModel model;
    private final TableMemory memory;
    private final Words words;

    @FXML
    private Label count;

    @FXML
    private ComboBox<String> unit;

    @FXML
    private ComboBox<PresentFilter> filter;

    @FXML
    private Button drafts;

    @FXML
    private Button replace;

    @FXML
    private TableView<PostRow> table;

    @FXML
    private StackPane formPlace;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyText;

    @FXML
    private Button emptyAction;

    public PostController(PostModel model, TableMemory memory, Words words) {
        this.model = model;
        this.memory = memory;
        this.words = words;
    }

    @FXML
    void initialize() {
        table.getColumns().setAll(columns());
        new RecordTable<PostRow, PostField>(table, model).drafts(drafts, words);
        memory.attach("post", table);
        Choices.bind(filter, model.filterProperty());
        Choices.fill(filter, List.of(PresentFilter.values()), this::filterName);
        Choices.bind(unit, model.unitProperty());
        Choices.typeAhead(unit);
        formPlace.getChildren().setAll(Views.load(new PostFormController(model, words), words));
        ListPart.explain(
                model,
                words,
                new ListPart.Keys("post.list.none", "post.list.nothing", "post.command.new.plain"),
                empty,
                emptyText,
                emptyAction);
        ListPart.onRows(model, this::showCount);
        model.listProperty().subscribe(this::showUnits);
        replace.disableProperty().bind(model.canReplace().not());
        showCount();
    }

    private List<TableColumn<PostRow, ?>> columns() {
        RecordColumns<PostRow> columns = new RecordColumns<>(words);
        return List.of(
                columns.number(),
                columns.name(
                        "post.column.name",
                        140,
                        PostRow::name,
                        row -> NameOrder.key(row.name()),
                        PostRow::held,
                        row -> model.editor().drafts().containsKey(row.id())),
                columns.text("post.column.title", 216, row -> row.post().title()),
                columns.text("post.column.unit", 186, PostRow::unit),
                columns.day("post.column.from", row -> row.post().period().from()),
                columns.further(
                        columns.day("post.column.to", row -> row.post().period().to())),
                columns.text("post.column.decision", 100, row -> row.post().decision()));
    }

    /** Only bodies and cells in which posts are held. */
    private void showUnits(PostList list) {
        List<String> used = list.units().keySet().stream()
                .filter(code -> list.rows().stream()
                        .anyMatch(row -> row.post().unitCode().equals(code)))
                .toList();
        Choices.fill(
                unit,
                Stream.concat(Stream.of(""), used.stream()).toList(),
                code -> code.isEmpty() ? words.say("post.filter.all_units") : list.unit(code));
    }

    private String filterName(PresentFilter shown) {
        return words.say(
                switch (shown) {
                    case PRESENT -> "post.filter.present";
                    case ABSENT -> "post.filter.absent";
                    case EVERYBODY -> "post.filter.everybody";
                });
    }

    private void showCount() {
        long persons = model.shown().stream()
                .map(row -> row.post().person().id())
                .distinct()
                .count();
        count.setText(words.say("post.list.count", model.shown().size(), persons, model.day()));
    }

    @FXML
    void add() {
        model.open(PostModel.NEW);
    }

    @FXML
    void replace() {
        model.replace();
    }
}
