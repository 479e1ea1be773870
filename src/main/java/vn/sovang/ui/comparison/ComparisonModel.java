package vn.sovang.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.CellTree;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.domain.yearend.CellYears;
import vn.sovang.domain.yearend.CellYears.Standing;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.service.YearReader;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** The ratings of the working year beside those of the years before it, a row a cell, the commune first. */
public final class ComparisonModel {
    private final YearReader reader;
    private final Desk desk;
    private final ObservableValue<WorkingYear> year;
    private final BiConsumer<Integer, String> open;
    private final ReadOnlyObjectWrapper<CellYears> years = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Row> shown = FXCollections.observableArrayList();
    private List<Row> all = List.of();

    /**
     * A body in all years.
     *
     * @param cell null for the commune
     * @param standings one a year in the order of the years; empty where it did not exist
     */
    public record Row(Cell cell, String name, List<Optional<Standing>> standings, SearchText searched) {
        public Row {
            standings = List.copyOf(standings);
        }
    }

    /** @param open shows the grid of a year, narrowed to the cell of an id; the empty text for all */
    public ComparisonModel(
            YearReader reader, Desk desk, ObservableValue<WorkingYear> year, BiConsumer<Integer, String> open) {
        this.reader = reader;
        this.desk = desk;
        this.year = year;
        this.open = open;
        query.subscribe(this::filter);
    }

    /** Counts the years anew. */
    public void refresh() {
        int last = year.getValue().year();
        String whole = desk.language().say("rating.whole");
        record Read(CellYears years, List<Row> rows) {}
        desk.jobs()
                .brief(
                        desk.language().say("comparison.job"),
                        () -> {
                            CellYears read = reader.years(last);
                            return new Read(read, rows(read, whole));
                        },
                        read -> {
                            all = read.rows();
                            years.set(read.years());
                            loaded.set(true);
                            filter();
                        });
    }

    private static List<Row> rows(CellYears years, String whole) {
        SearchText.Maker maker = new SearchText.Maker();
        List<Cell> cells = years.cells();
        CellTree tree = CellTree.of(cells);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                null,
                whole,
                years.years().stream().map(CellYears::whole).map(Optional::of).toList(),
                maker.of(whole, "")));
        for (Cell cell : cells) {
            List<Optional<Standing>> standings = new ArrayList<>();
            for (YearFigures of : years.years()) {
                standings.add(CellYears.of(of, cell));
            }
            String name = tree.label(cell);
            rows.add(new Row(cell, name, standings, maker.of(name, cell.code())));
        }
        return rows;
    }

    private void filter() {
        shown.setAll(TextSearch.of(query.get()).find(all, Row::searched));
    }

    /** Shows who a bar counts. */
    void open(Row row, YearFigures of) {
        open.accept(
                of.records().year(),
                row.cell() == null ? "" : Long.toString(row.cell().id()));
    }

    ObservableList<Row> shown() {
        return shown;
    }

    /** The years that are shown, null before they were read. */
    ReadOnlyObjectProperty<CellYears> yearsProperty() {
        return years.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    StringProperty queryProperty() {
        return query;
    }
}
