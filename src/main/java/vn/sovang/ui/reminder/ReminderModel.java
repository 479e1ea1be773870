package vn.sovang.ui.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
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
import vn.sovang.domain.target.YearTask;
import vn.sovang.domain.text.SearchText;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.service.member.ReminderService;
import vn.sovang.service.member.ReminderService.Line;
import vn.sovang.service.search.Subject;
import vn.sovang.service.target.TaskService;
import vn.sovang.ui.common.form.RecordModel.Desk;

/** What is due from today on for some days, and what is overdue: with the members, and the tasks of the year. */
public final class ReminderModel {
    /** How many days ahead can be looked. */
    public static final List<Integer> AHEAD = List.of(30, 90, 180, 365);

    private final ReminderService reminders;
    private final TaskService tasks;
    private final Desk desk;
    private final Supplier<LocalDate> today;
    private final Consumer<Subject> open;
    private final ObjectProperty<Integer> days = new SimpleObjectProperty<>(90);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ObservableList<Row> shown = FXCollections.observableArrayList();
    private List<Row> all = List.of();

    /**
     * Something that is due.
     *
     * @param day before today it is overdue
     * @param who the member, or who answers for a task
     * @param cell of the member, may be empty
     * @param text what is to be done
     * @param subject where it is worked on
     */
    public record Row(LocalDate day, String who, String cell, String text, SearchText searched, Subject subject) {
        public boolean isOverdue(LocalDate today) {
            return day.isBefore(today);
        }
    }

    /** @param open shows what happened to a member, or a task */
    public ReminderModel(
            ReminderService reminders,
            TaskService tasks,
            Desk desk,
            Supplier<LocalDate> today,
            Consumer<Subject> open) {
        this.reminders = reminders;
        this.tasks = tasks;
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
        desk.jobs()
                .brief(
                        words.say("reminder.job"),
                        () -> rows(reminders.of(now, ahead), tasks.due(now, ahead), words),
                        read -> {
                            all = read;
                            loaded.set(true);
                            filter();
                        });
    }

    private static List<Row> rows(List<Line> lines, List<YearTask> tasks, Words words) {
        SearchText.Maker searched = new SearchText.Maker();
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            String who = line.member().person().name();
            String cell = line.cell() == null ? "" : line.cell().name();
            String text = line.text(words);
            rows.add(new Row(
                    line.reminder().day(),
                    who,
                    cell,
                    text,
                    searched.of(who, text + " " + cell),
                    Subject.of(Subject.Kind.MEMBER, line.member().id())));
        }
        for (YearTask task : tasks) {
            String text = words.say("reminder.task", Integer.toString(task.year()), task.wording());
            rows.add(new Row(
                    task.due().orElseThrow(),
                    task.owner(),
                    "",
                    text,
                    searched.of(task.owner(), text),
                    new Subject(Subject.Kind.TASK, task.id(), task.year())));
        }
        rows.sort(Comparator.comparing(Row::day));
        return rows;
    }

    private void filter() {
        shown.setAll(TextSearch.of(query.get()).find(all, Row::searched));
    }

    /** Shows the member of a row with what happened to it, or its task. */
    public void open(Row row) {
        open.accept(row.subject());
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
