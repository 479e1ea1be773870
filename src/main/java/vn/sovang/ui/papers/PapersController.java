package vn.sovang.ui.papers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.document.paper.Page;
import vn.sovang.document.register.ListColumn;
import vn.sovang.domain.member.BadgeRules.Occasion;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.register.ListGroup;
import vn.sovang.domain.register.MemberSelection;
import vn.sovang.domain.time.DayText;
import vn.sovang.service.register.PaperField;
import vn.sovang.service.register.PaperForm;
import vn.sovang.service.register.PaperWish;
import vn.sovang.service.register.RegisterFormat;
import vn.sovang.service.register.RegisterPaper;
import vn.sovang.service.register.RegisterPapers;
import vn.sovang.ui.common.Field;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.Views;
import vn.sovang.ui.common.form.FormFields;

/** Wires the choice of a paper, its wishes and the buttons that write it; pages and figures have a controller of their own. */
public final class PapersController {
    private static final double ROW = 30;

    private final PapersModel model;
    private final Words words;
    private FormFields<PaperField> fields;
    private PagesController pages;

    @FXML
    private StackPane pagesPlace;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox body;

    @FXML
    private ListView<RegisterPaper> papers;

    @FXML
    private Label hint;

    @FXML
    private HBox only;

    @FXML
    private Label onlyText;

    @FXML
    private Field from;

    @FXML
    private VBox columnsBox;

    @FXML
    private Label columnsLabel;

    @FXML
    private ListView<ListColumn> columns;

    @FXML
    private Hyperlink count;

    @FXML
    private Label limited;

    @FXML
    private Label complaint;

    @FXML
    private Button pdf;

    @FXML
    private Button docx;

    @FXML
    private Button xlsx;

    PapersController(PapersModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        fields = new FormFields<>(model.editor(), words, body, scroll, "papers-");
        fields.choices(PaperField.SELECTION, names(MemberSelection.values()), choice(PaperField.SELECTION));
        fields.choices(PaperField.GROUP, names(ListGroup.values()), choice(PaperField.GROUP));
        fields.choices(PaperField.SIZE, names(Page.Size.values()), choice(PaperField.SIZE));
        fields.choices(
                PaperField.SERVED,
                List.of("", PaperForm.NEW_ONLY),
                value -> PaperWords.choice(PaperField.SERVED, value, words));
        fillPapers();
        fillColumns();
        model.cells().addListener((ListChangeListener<Cell>) change -> fillCells());
        fillCells();
        model.occasions().addListener((ListChangeListener<Occasion>) change -> fillOccasions());
        fillOccasions();
        model.paperProperty().subscribe(this::showPaper);
        model.membersProperty().subscribe(this::showOnly);
        model.wishProperty().subscribe(this::showDated);
        model.preview().shownProperty().subscribe(this::showShown);
        pages = new PagesController(model, words);
        pagesPlace.getChildren().setAll(Views.load(pages, words));
    }

    private static <E extends Enum<E>> List<String> names(E[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private Function<String, String> choice(PaperField field) {
        return value -> value.isEmpty() ? "" : PaperWords.choice(field, value, words);
    }

    private void fillPapers() {
        papers.setFixedCellSize(ROW);
        double height = RegisterPaper.values().length * ROW + 2;
        papers.setMinHeight(height);
        papers.setPrefHeight(height);
        papers.setMaxHeight(height);
        papers.getItems().setAll(RegisterPaper.values());
        papers.setCellFactory(list -> new PaperCell());
        papers.getSelectionModel().selectedItemProperty().subscribe(now -> {
            if (now != null) {
                model.paperProperty().set(now);
            }
        });
        papers.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                fields.field(PaperForm.asked(model.paperProperty().get()).getFirst())
                        .getControl()
                        .requestFocus();
                event.consume();
            }
        });
    }

    private final class PaperCell extends ListCell<RegisterPaper> {
        @Override
        protected void updateItem(RegisterPaper paper, boolean empty) {
            super.updateItem(paper, empty);
            setText(empty || paper == null ? null : PaperWords.title(paper, words));
            setGraphic(empty || paper == null ? null : Icons.of(icon(paper)));
        }
    }

    private static Feather icon(RegisterPaper paper) {
        return switch (paper) {
            case MEMBER_LIST -> Feather.BOOK;
            case CARDS -> Feather.USER;
            case LIST -> Feather.LIST;
            case STATISTICS -> Feather.BAR_CHART_2;
            case MOVEMENTS -> Feather.SHUFFLE;
            case BADGES -> Feather.AWARD;
            case RATING_LIST -> Feather.CHECK_SQUARE;
            case RATING_MINUTES -> Feather.EDIT_3;
            case RATING_SUMMARY -> Feather.LAYERS;
            case RATING_NOTICES -> Feather.MAIL;
            case RATING_YEARS -> Feather.TRENDING_UP;
            case LEADER_QUARTER -> Feather.USER_CHECK;
        };
    }

    private void fillColumns() {
        columnsLabel.setLabelFor(columns);
        columns.getItems().setAll(ListColumn.values());
        columns.setCellFactory(CheckBoxListCell.forListView(this::ticked, new StringConverter<>() {
            @Override
            public String toString(ListColumn column) {
                return column == null ? "" : column.heading();
            }

            @Override
            public ListColumn fromString(String text) {
                throw new UnsupportedOperationException("columns are not typed here");
            }
        }));
        columns.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            ListColumn column = columns.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && column != null) {
                model.column(column, !model.columns().contains(column));
                event.consume();
            }
        });
        model.columns().addListener((SetChangeListener<ListColumn>) change -> columns.refresh());
    }

    private ObservableValue<Boolean> ticked(ListColumn column) {
        BooleanProperty ticked = new SimpleBooleanProperty(model.columns().contains(column));
        ticked.subscribe((was, now) -> model.column(column, now));
        return ticked;
    }

    private void fillCells() {
        fields.choices(
                PaperField.CELL,
                Stream.concat(Stream.of(""), model.cells().stream().map(Cell::code))
                        .toList(),
                code -> model.cells().stream()
                        .filter(cell -> cell.code().equals(code))
                        .map(Cell::name)
                        .findFirst()
                        .orElse(code.isEmpty() ? words.say("papers.cell.all") : code));
    }

    private void fillOccasions() {
        fields.choices(
                PaperField.OCCASION,
                model.occasions().stream()
                        .map(occasion -> occasion.day().toString())
                        .toList(),
                text -> model.occasions().stream()
                        .filter(occasion -> occasion.day().toString().equals(text))
                        .map(occasion -> words.say("papers.occasion", occasion.day(), occasion.name()))
                        .findFirst()
                        .orElse(text.isEmpty() ? "" : DayText.of(LocalDate.parse(text))));
    }

    private void showPaper(RegisterPaper paper) {
        if (papers.getSelectionModel().getSelectedItem() != paper) {
            papers.getSelectionModel().select(paper);
        }
        hint.setText(PaperWords.hint(paper, words));
        from.setLabel(PaperWords.from(paper, words));
        List<PaperField> asked = PaperForm.asked(paper);
        for (PaperField field : PaperField.values()) {
            shown(fields.field(field), asked.contains(field));
        }
        shown(columnsBox, paper == RegisterPaper.LIST);
        showOnly();
    }

    private void showOnly() {
        int members = model.membersProperty().get().size();
        shown(only, members > 0 && model.isOfMembers());
        onlyText.setText(words.say("papers.only", members));
    }

    private static void shown(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    /** The day that a paper bears when nothing is typed stands in the empty field. */
    private void showDated(PaperWish wish) {
        if (wish != null && fields.field(PaperField.DATED).getControl() instanceof TextField dated) {
            dated.setPromptText(words.say("papers.prompt.dated", wish.dated()));
        }
    }

    private void showShown(PaperPreview.Shown now) {
        boolean any = now.preview() != null;
        int subjects = any ? now.preview().subjects() : 0;
        count.setText(words.say("papers.count", subjects));
        count.setDisable(!any);
        limited.setText(any && !now.preview().whole() ? words.say("papers.limited", RegisterPapers.CARDS_SHOWN) : "");
        boolean complains = any && !now.preview().complaints().isEmpty();
        complaint.setText(complains ? words.say(now.preview().complaints().getFirst()) : "");
        shown(complaint, complains);
        for (Button button : List.of(pdf, docx, xlsx)) {
            button.setDisable(!any);
        }
    }

    /** Pages turn and grow by their keys wherever on the screen the keyboard is. */
    void key(KeyEvent event) {
        pages.key(event);
    }

    /** Puts the keyboard where work goes on: into the figures when they are seen, else into the list of papers. */
    void takeFocus() {
        if (!pages.takeFocus()) {
            papers.requestFocus();
        }
    }

    @FXML
    void dropMembers() {
        model.dropMembers();
    }

    @FXML
    void showAll() {
        model.showAll();
    }

    @FXML
    void pdf() {
        model.write(RegisterFormat.PDF);
    }

    @FXML
    void docx() {
        model.write(RegisterFormat.DOCX);
    }

    @FXML
    void xlsx() {
        model.write(RegisterFormat.XLSX);
    }
}
