package vn.sovang.ui.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sovang.base.Words;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.member.ReminderService;
import vn.sovang.service.member.ReminderService.Line;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** What is due from today on for some days, and what is overdue. */
public final class ReminderModel {
    /** How many days ahead can be looked. */
    public static final List<Integer> AHEAD = List.of(30, 90, 180, 365);

    private final ReminderService reminders;
    private final Desk desk;
    private final Supplier<LocalDate> today;
    private final LongConsumer open;
    private final ObjectProperty<Integer> days = new SimpleObjectProperty<>(90);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ObservableList<Row> shown = FXCollections.observableArrayList();
    private List<Row> all = List.of();

    /** A line with its sentence. */
    public record Row(Line line, String text, SearchText searched) {
        public boolean isOverdue(LocalDate today) {
            return line.reminder().isOverdue(today);
        }
    }

    /** @param open shows what happened to a member, by id */
    public ReminderModel(ReminderService reminders, Desk desk, Supplier<LocalDate> today, LongConsumer open) {
        this.reminders = reminders;
        this.desk = desk;
        this.today = today;
        this.open = open;
        query.subscribe(this::filter);
        days.subscribe(this::refresh);
    }

    /** Reads anew what is due. */
    public void refresh() {
        LocalDate now = today.get();
        int ahead = days.get();
        Words words = desk.language().words();
        desk.jobs().brief(words.say("reminder.job"), () -> rows(reminders.of(now, ahead), words), read -> {
            all = read;
            loaded.set(true);
            filter();
        });
    }

    private static List<Row> rows(List<Line> lines, Words words) {
        SearchText.Maker searched = new SearchText.Maker();
        return lines.stream()
                .map(line -> {
                    String text = line.text(words);
                    String cell = line.cell() == null ? "" : line.cell().name();
                    return new Row(
                            line, text, searched.of(line.member().person().name(), text + " " + cell));
                })
                .toList();
    }

    private void filter() {
        shown.setAll(TextSearch.of(query.get()).find(all, Row::searched));
    }

    /** Shows the member of a line with what happened to it. */
    public void open(Row row) {
        open.accept(row.line().member().id());
    }

    public LocalDate today() {
        return today.get();
    }

    /** How many of those shown are overdue. */
    public long overdue() {
        return shown.stream().filter(row -> row.isOverdue(today())).count();
    }

    /** The earliest first. */
    public ObservableList<Row> shown() {
        return shown;
    }

    public ObjectProperty<Integer> daysProperty() {
        return days;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
