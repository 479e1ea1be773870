package vn.sovang.ui.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import vn.sovang.base.Words;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.evaluation.Tally;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.yearend.CellYears;
import vn.sovang.domain.yearend.CellYears.Standing;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.ui.common.ShareBar;
import vn.sovang.ui.common.ShareLine;
import vn.sovang.ui.common.TableColumns;
import vn.sovang.ui.comparison.ComparisonModel.Row;

/** Wires the comparison: a table of all bodies, and below it the levels of the chosen one as bars year by year. */
public final class ComparisonController {
    private final ComparisonModel model;
    private final Runnable print;
    private final Words words;

    @FXML
    private Label heading;

    @FXML
    private TableView<Row> table;

    @FXML
    private VBox empty;

    @FXML
    private Label chartTitle;

    @FXML
    private VBox chart;

    ComparisonController(ComparisonModel model, Runnable print, Words words) {
        this.model = model;
        this.print = print;
        this.words = words;
    }

    @FXML
    void initialize() {
        table.setItems(model.shown());
        empty.visibleProperty().bind(model.loadedProperty());
        model.yearsProperty().subscribe(this::show);
        table.getSelectionModel().selectedItemProperty().subscribe(this::showChart);
        model.shown().addListener((javafx.collections.ListChangeListener<Row>) change -> select());
        select();
    }

    /** Something is always chosen, so that the chart is never blank. */
    private void select() {
        if (table.getSelectionModel().getSelectedItem() == null
                && !model.shown().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private void show(CellYears years) {
        if (years == null) {
            return;
        }
        int first = years.years().getFirst().records().year();
        int last = years.last().records().year();
        heading.setText(
                first == last
                        ? words.say("comparison.heading.one", Integer.toString(last))
                        : words.say("comparison.heading", Integer.toString(first), Integer.toString(last)));
        List<TableColumn<Row, ?>> columns = new ArrayList<>();
        columns.add(TableColumns.number(words.say("rating.column.number")));
        columns.add(TableColumns.text(words.say("rating.column.body"), 230, Row::name));
        for (int i = 0; i < years.years().size(); i++) {
            int at = i;
            String year = Integer.toString(years.years().get(i).records().year());
            columns.add(TableColumns.text(words.say("comparison.column.level", year), 100, row -> level(row, at)));
            columns.add(TableColumns.of(
                    words.say("comparison.column.good", year),
                    128,
                    (Row row) ->
                            row.standings().get(at).map(Standing::goodOrAbove).orElse(null),
                    Decimals::percentText,
                    Comparator.naturalOrder()));
        }
        table.getColumns().setAll(columns);
    }

    private static String level(Row row, int at) {
        return row.standings().get(at).map(Standing::level).orElse("");
    }

    private void showChart(Row row) {
        CellYears years = model.yearsProperty().get();
        chart.getChildren().clear();
        chartTitle.setText(row == null ? "" : words.say("comparison.chart", row.name()));
        if (row == null
                || years == null
                || row.standings().size() != years.years().size()) {
            return;
        }
        for (int i = 0; i < years.years().size(); i++) {
            YearFigures year = years.years().get(i);
            row.standings().get(i).ifPresent(standing -> chart.getChildren().add(line(row, year, standing.members())));
        }
    }

    private Node line(Row row, YearFigures year, Tally tally) {
        List<ShareBar.Part> parts = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        List<Level> levels = year.regime().levels();
        for (int i = 0; i < levels.size(); i++) {
            int count = tally.count(levels.get(i).code());
            parts.add(new ShareBar.Part(count, "level-" + i));
            if (count > 0) {
                numbers.add(levels.get(i).abbreviation() + " " + count);
            }
        }
        if (tally.notRated() > 0) {
            parts.add(new ShareBar.Part(tally.notRated(), "none"));
            numbers.add(words.say("comparison.rest", tally.notRated()));
        }
        return ShareLine.of(
                Integer.toString(year.records().year()),
                parts,
                String.join(" · ", numbers),
                () -> model.open(row, year));
    }

    @FXML
    void print() {
        print.run();
    }
}
