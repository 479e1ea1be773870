package vn.sovang.ui.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import vn.sovang.domain.target.TaskState;
import vn.sovang.domain.text.TextSearch;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.service.form.Form;
import vn.sovang.service.target.TaskField;
import vn.sovang.service.target.TaskFilter;
import vn.sovang.service.target.TaskForms;
import vn.sovang.service.target.TaskList;
import vn.sovang.service.target.TaskRow;
import vn.sovang.service.target.TaskService;
import vn.sovang.ui.common.form.RecordModel;

/** The tasks of the working year, what is searched and filtered, and which one is open. */
public final class TaskModel extends RecordModel<TaskList, TaskRow, TaskField> {
    private static final int LONGEST_NAME = 60;

    private final TaskService tasks;
    private final ObservableValue<WorkingYear> year;
    private final Supplier<LocalDate> today;
    private final ObjectProperty<TaskFilter> filter = new SimpleObjectProperty<>(TaskFilter.ALL);

    /** @param today decides what is overdue */
    public TaskModel(TaskService tasks, Desk desk, ObservableValue<WorkingYear> year, Supplier<LocalDate> today) {
        super(
                desk,
                new TaskList(year.getValue().year(), List.of()),
                TaskField.class,
                list -> TaskForms.kind(list, today.get()));
        this.tasks = tasks;
        this.year = year;
        this.today = today;
        filter.subscribe(this::filter);
        editor().onTyped(this::follow);
    }

    /** What is done was most likely done today. */
    private void follow(TaskField field, Form<TaskField> form) {
        boolean done = form.get(TaskField.STATE).equals(TaskState.DONE.name());
        if (field == TaskField.STATE && done && !form.has(TaskField.FINISHED)) {
            editor().field(TaskField.FINISHED).set(DayText.of(today.get()));
        }
    }

    @Override
    protected TaskList read() {
        return tasks.list(year.getValue().year(), today.get());
    }

    @Override
    protected List<TaskRow> rows(TaskList read) {
        return read.rows();
    }

    @Override
    protected long id(TaskRow row) {
        return row.id();
    }

    @Override
    protected List<TaskRow> find(TaskList read, String wanted) {
        List<TaskRow> rows = read.rows().stream().filter(filter.get()::shows).toList();
        return TextSearch.of(wanted).find(rows, TaskRow::searched);
    }

    @Override
    protected Form<TaskField> form(TaskRow row) {
        return TaskForms.of(row.task());
    }

    @Override
    protected Form<TaskField> blank() {
        return Form.<TaskField>blank()
                .with(TaskField.STATE, TaskState.OPEN.name())
                .with(TaskField.DEADLINE, DayText.of(year.getValue().lastDay()));
    }

    @Override
    protected String label(Form<TaskField> form) {
        return say(form.isNew() ? "task.change.add" : "task.change.edit", name(form));
    }

    @Override
    protected String name(Form<TaskField> form) {
        String wording = form.get(TaskField.WORDING).replace('\n', ' ');
        return wording.length() <= LONGEST_NAME
                ? wording
                : wording.substring(0, LONGEST_NAME).strip() + "…";
    }

    @Override
    protected long write(Form<TaskField> form, TaskList opened, String label) {
        return tasks.save(form, opened, label);
    }

    @Override
    protected String job() {
        return say("task.job.load");
    }

    @Override
    public void clearFilters() {
        super.clearFilters();
        filter.set(TaskFilter.ALL);
    }

    /** Takes the open task out of the year. */
    public void delete() {
        Optional<TaskRow> row = openRow();
        if (row.isEmpty()) {
            return;
        }
        String label = say("task.change.delete", name(form(row.get())));
        long id = row.get().id();
        desk().jobs()
                .brief(
                        label,
                        () -> {
                            tasks.delete(id, label);
                            return id;
                        },
                        gone -> {
                            editor().discard();
                            desk().notices().tell(say("task.deleted", label));
                            open(NOBODY);
                            refresh();
                        });
    }

    public ObjectProperty<TaskFilter> filterProperty() {
        return filter;
    }
}
