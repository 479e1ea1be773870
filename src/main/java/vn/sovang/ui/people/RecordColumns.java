package vn.sovang.ui.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.base.Words;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.ui.common.Icons;
import vn.sovang.ui.common.TableColumns;

/**
 * Columns of lists of records; each bears the last word of its key as its id, under which it is remembered.
 *
 * @param <R> the rows
 */
public final class RecordColumns<R> {
    private static final double DAY = 86;
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private final Words words;

    public RecordColumns(Words words) {
        this.words = words;
    }

    public TableColumn<R, R> number() {
        return named("people.column.number", TableColumns.number(words.say("people.column.number")));
    }

    public TableColumn<R, String> text(String key, double width, Function<R, String> value) {
        return named(key, TableColumns.text(words.say(key), width, value));
    }

    public TableColumn<R, LocalDate> day(String key, Function<R, LocalDate> value) {
        return named(key, TableColumns.of(words.say(key), DAY, value, DayText::of, Comparator.naturalOrder()));
    }

    /** A date of birth, which may be known by its year alone. */
    public TableColumn<R, PartialDate> birth(String key, Function<R, PartialDate> value) {
        return named(key, TableColumns.of(words.say(key), DAY, value, PartialDate::text, Comparator.naturalOrder()));
    }

    /** A column that is hidden until it is chosen in the menu of the table. */
    public <C extends TableColumn<R, ?>> C further(C column) {
        column.setVisible(false);
        return column;
    }

    /** A column made elsewhere, under the id of its key. */
    public <C extends TableColumn<R, ?>> C named(String key, C column) {
        column.setId(key.substring(key.lastIndexOf('.') + 1));
        return column;
    }

    /**
     * The name of a record, with a pen where its form is not saved, and pale where it does not exist on the day.
     *
     * @param sortKey of a name
     */
    public TableColumn<R, R> name(
            String key,
            double width,
            Function<R, String> name,
            Function<R, String> sortKey,
            Predicate<R> present,
            Predicate<R> draft) {
        TableColumn<R, R> column = named(key, new TableColumn<>(words.say(key)));
        column.setPrefWidth(width);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setComparator(Comparator.comparing(sortKey));
        TableColumns.copied(column, name);
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(R row, boolean empty) {
                super.updateItem(row, empty);
                boolean filled = row != null && !empty;
                boolean unsaved = filled && draft.test(row);
                setText(filled ? name.apply(row) : null);
                setGraphic(unsaved ? Icons.of(Feather.EDIT_3, "accent") : null);
                setTooltip(unsaved ? new Tooltip(words.say("form.draft")) : null);
                pseudoClassStateChanged(ABSENT, filled && !present.test(row));
            }
        });
        return column;
    }
}
