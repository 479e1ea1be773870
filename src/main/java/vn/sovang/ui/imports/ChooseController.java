package vn.sovang.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.time.DayText;
import vn.sovang.exchange.column.HeadingRows;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.exchange.kinds.SheetKinds;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.service.imports.ImportPlan;
import vn.sovang.service.imports.ImportSession;
import vn.sovang.ui.common.Choices;

/** Wires the first step: which file, sheet, kind, year, and where its headings stand. */
final class ChooseController implements StepView {
    private static final int ROWS = 60;
    private static final int MOST_COLUMNS = 60;
    private static final double COLUMN = 130;
    private static final int FIRST_YEAR = 2010;

    private final ImportModel model;
    private final Words words;
    private boolean filling;

    @FXML
    private Node chosen;

    @FXML
    private Node none;

    @FXML
    private Label file;

    @FXML
    private VBox sheetBox;

    @FXML
    private ComboBox<Integer> sheet;

    @FXML
    private ComboBox<SheetKind> kind;

    @FXML
    private VBox yearBox;

    @FXML
    private ComboBox<Integer> year;

    @FXML
    private VBox decisionBox;

    @FXML
    private ComboBox<Decision> decision;

    @FXML
    private ComboBox<Integer> firstHeading;

    @FXML
    private VBox linesBox;

    @FXML
    private ComboBox<Integer> lines;

    @FXML
    private Label earlier;

    @FXML
    private TableView<SheetRow> table;

    @FXML
    private Button open;

    ChooseController(ImportModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @Override
    public Node first() {
        return model.sessionProperty().get() == null ? open : kind;
    }

    @FXML
    void initialize() {
        for (Node box : List.of(sheetBox, yearBox, decisionBox, linesBox, earlier)) {
            box.managedProperty().bind(box.visibleProperty());
        }
        List.of(sheet, kind, year, decision, firstHeading, lines).forEach(Choices::typeAhead);
        chosen(sheet, number -> {
            if (number != model.sessionProperty().get().sheetNumber()) {
                model.openSheet(number);
            }
        });
        chosen(kind, one -> model.change(session -> session.choose(one)));
        chosen(year, one -> model.change(session -> session.year(one)));
        chosen(decision, one -> model.change(session -> session.decision(one.id())));
        chosen(firstHeading, one -> headings(one, one == 0 ? 1 : lines.getValue()));
        chosen(lines, count -> headings(firstHeading.getValue(), count));
        table.setFixedCellSize(26);
        table.setRowFactory(made -> new HeadingRow());
        model.sessionProperty().subscribe(session -> show());
        model.revisionProperty().subscribe(now -> show());
        model.factsProperty().subscribe(now -> showFacts());
    }

    private <T> void chosen(ComboBox<T> box, java.util.function.Consumer<T> action) {
        box.valueProperty().subscribe(value -> {
            if (!filling && value != null) {
                action.accept(value);
            }
        });
    }

    private void headings(int first, int count) {
        HeadingRows rows = first == 0 ? HeadingRows.NONE : new HeadingRows(first, first + count - 1);
        if (!rows.equals(model.sessionProperty().get().layout().headings())) {
            model.change(session -> session.headings(rows));
        }
    }

    private void show() {
        ImportSession session = model.sessionProperty().get();
        chosen.setVisible(session != null);
        none.setVisible(session == null);
        if (session == null) {
            return;
        }
        filling = true;
        file.setText(session.source().name());
        sheetBox.setVisible(session.sheets().size() > 1);
        fill(
                sheet,
                IntStream.rangeClosed(1, session.sheets().size()).boxed().toList(),
                session.sheetNumber(),
                number -> session.sheets().get(number - 1));
        fill(kind, SheetKinds.ALL, session.kind(), SheetKind::title);
        yearBox.setVisible(ImportPlan.isOfAYear(session.kind()));
        fill(year, years(session.year()), session.year(), String::valueOf);
        showHeadings(session);
        filling = false;
        showFacts();
    }

    private static List<Integer> years(int present) {
        List<Integer> years = new ArrayList<>();
        for (int year = present + 2; year >= Math.min(FIRST_YEAR, present - 2); year--) {
            years.add(year);
        }
        return years;
    }

    private void showHeadings(ImportSession session) {
        List<SheetRow> rows = session.layout().rows();
        HeadingRows headings = session.layout().headings();
        List<Integer> firsts = new ArrayList<>();
        firsts.add(0);
        rows.stream().limit(ROWS).map(SheetRow::number).forEach(firsts::add);
        fill(
                firstHeading,
                firsts,
                headings.first(),
                number -> number == 0 ? words.say("wizard.headings.none") : words.say("wizard.headings.row", number));
        linesBox.setVisible(headings.first() > 0);
        fill(
                lines,
                IntStream.rangeClosed(1, HeadingRows.MOST).boxed().toList(),
                headings.last() - headings.first() + 1,
                String::valueOf);
        showPreview(rows);
    }

    private void showPreview(List<SheetRow> rows) {
        int width = rows.stream()
                .limit(ROWS)
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        List<TableColumn<SheetRow, ?>> columns = new ArrayList<>();
        columns.add(column("", 44, row -> String.valueOf(row.number())));
        columns.getFirst().getStyleClass().add("number-column");
        for (int place = 0; place < Math.min(width, MOST_COLUMNS); place++) {
            int column = place;
            columns.add(column(
                    MatchColumn.letters(place),
                    COLUMN,
                    row -> row.cell(column).text().replace('\n', ' ')));
        }
        table.getColumns().setAll(columns);
        table.getItems().setAll(rows.stream().limit(ROWS).toList());
    }

    private static TableColumn<SheetRow, String> column(
            String title, double width, java.util.function.Function<SheetRow, String> text) {
        TableColumn<SheetRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(text.apply(data.getValue())));
        return column;
    }

    private <T> void fill(
            ComboBox<T> box, List<T> values, T chosenValue, java.util.function.Function<T, String> label) {
        Choices.fill(box, values, label);
        box.setValue(chosenValue);
    }

    private void showFacts() {
        ImportSession session = model.sessionProperty().get();
        if (session == null) {
            return;
        }
        ImportModel.Facts facts = model.factsProperty().get();
        filling = true;
        decisionBox.setVisible(session.kind().code().equals("awards"));
        fill(
                decision,
                facts.decisions(),
                facts.decisions().stream()
                        .filter(one -> one.id() == session.decision())
                        .findFirst()
                        .orElse(null),
                one -> words.say("wizard.decision.one", one.fullNumber(), DayText.of(one.day())));
        filling = false;
        earlier.setVisible(facts.earlier().isPresent());
        facts.earlier().ifPresent(run -> earlier.setText(EarlierText.of(run, words)));
    }

    /** Shows which rows are headings, and which only titles above them. */
    private final class HeadingRow extends TableRow<SheetRow> {
        @Override
        protected void updateItem(SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("heading-row", "title-row");
            ImportSession session = model.sessionProperty().get();
            if (!empty && row != null && session != null) {
                HeadingRows headings = session.layout().headings();
                if (row.number() >= headings.first() && row.number() <= headings.last()) {
                    getStyleClass().add("heading-row");
                } else if (row.number() < headings.first()) {
                    getStyleClass().add("title-row");
                }
            }
        }
    }

    @FXML
    void open() {
        model.chooseFile();
    }

    @FXML
    void paste() {
        ImportController.paste(model);
    }
}
