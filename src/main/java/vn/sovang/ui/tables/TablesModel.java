package vn.sovang.ui.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.table.Column;
import vn.sovang.service.table.DataTable;
import vn.sovang.service.table.TableSource;
import vn.sovang.service.table.Value;
import vn.sovang.ui.common.Jobs;
import vn.sovang.ui.common.Language;

/** One table to read, searched while one types. */
public final class TablesModel {
    private record Searched(List<Value> row, SearchText text) {}

    private final String titleKey;
    private final TableSource source;
    private final Jobs jobs;
    private final Language language;
    private final ObservableValue<WorkingYear> year;
    private final Supplier<LocalDate> day;
    private final ReadOnlyObjectWrapper<DataTable> table = new ReadOnlyObjectWrapper<>(DataTable.NOTHING);
    private final ReadOnlyObjectWrapper<List<Value>> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<List<Value>> shown = FXCollections.observableArrayList();
    private List<Searched> rows = List.of();
    private long wanted;

    /**
     * Knows where its rows come from, and reads them when it is refreshed.
     *
     * @param titleKey name of the table in the bundles
     * @param day the day whose state counts in the working year
     */
    public TablesModel(
            String titleKey,
            TableSource source,
            Jobs jobs,
            Language language,
            ObservableValue<WorkingYear> year,
            Supplier<LocalDate> day) {
        this.titleKey = titleKey;
        this.source = source;
        this.jobs = jobs;
        this.language = language;
        this.year = year;
        this.day = day;
        query.subscribe(this::filter);
    }

    /** Reads the table anew. */
    public void refresh() {
        WorkingYear wanted = year.getValue();
        LocalDate on = day.get();
        jobs.brief(language.say(titleKey), () -> source.read(wanted, on), this::show);
    }

    private void show(DataTable read) {
        SearchText.Maker maker = new SearchText.Maker();
        rows = read.rows().stream().map(row -> searched(read, row, maker)).toList();
        table.set(read);
        loaded.set(true);
        filter();
        reveal();
    }

    /** Points at the row of a record, as soon as it has been read, and behind any search. */
    public void open(long id) {
        wanted = id;
        reveal();
    }

    private void reveal() {
        int index = wanted == 0 ? -1 : table.get().ids().indexOf(wanted);
        if (index >= 0) {
            List<Value> row = table.get().rows().get(index);
            if (!shown.contains(row)) {
                query.set("");
            }
            open.set(null);
            open.set(row);
            wanted = 0;
        }
    }

    /** What the row is called comes first in the search: the person, else the first text that wraps, else the first. */
    private Searched searched(DataTable read, List<Value> row, SearchText.Maker maker) {
        int title = Math.max(
                0,
                Stream.of(Column.Kind.PERSON, Column.Kind.WRAPPED)
                        .map(kind -> first(read.columns(), kind))
                        .filter(index -> index >= 0)
                        .findFirst()
                        .orElse(0));
        List<String> texts =
                row.stream().map(value -> ValueText.of(value, language.words())).toList();
        return new Searched(row, maker.of(texts.get(title), String.join(" ", texts)));
    }

    private static int first(List<Column> columns, Column.Kind kind) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).kind() == kind)
                .findFirst()
                .orElse(-1);
    }

    private void filter() {
        shown.setAll(TextSearch.of(query.get()).find(rows, Searched::text).stream()
                .map(Searched::row)
                .toList());
    }

    /** Key of the name of the table. */
    public String titleKey() {
        return titleKey;
    }

    public ReadOnlyObjectProperty<DataTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /** Whether the table has been read; before that it is empty without meaning anything. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The rows that answer the search. */
    public ObservableList<List<Value>> shown() {
        return shown;
    }

    /** The row that was asked for last, null before; the screen selects it. */
    public ReadOnlyObjectProperty<List<Value>> openProperty() {
        return open.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public WorkingYear year() {
        return year.getValue();
    }
}
