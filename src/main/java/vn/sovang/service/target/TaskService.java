package vn.sovang.service.target;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.base.Problem;
import vn.sovang.domain.target.YearTask;
import vn.sovang.domain.text.SearchText;
import vn.sovang.service.form.Form;
import vn.sovang.store.Store;
import vn.sovang.store.Tables;

/** The tasks and solutions of a year. */
public final class TaskService {
    /** How many days ahead a task is called to mind. */
    public static final int AHEAD = 30;

    private final Store store;

    public TaskService(Store store) {
        this.store = store;
    }

    /**
     * The tasks of a year.
     *
     * @param today decides what is overdue
     */
    public TaskList list(int year, LocalDate today) {
        return store.read(tables -> list(tables, year, today));
    }

    private static TaskList list(Tables tables, int year, LocalDate today) {
        SearchText.Maker maker = new SearchText.Maker();
        return new TaskList(
                year,
                tables.yearTasks().of(year).stream()
                        .map(task -> new TaskRow(
                                task,
                                task.isOverdue(today),
                                task.isDueSoon(today, AHEAD),
                                maker.of(task.wording(), String.join(" ", task.owner(), task.deadline(), task.note()))))
                        .toList());
    }

    /**
     * The tasks of this year and the one before that are overdue or due within some days, the earliest first.
     *
     * @param days how far ahead
     */
    public List<YearTask> due(LocalDate today, int days) {
        return store.read(tables -> Stream.of(today.getYear() - 1, today.getYear())
                .flatMap(year -> tables.yearTasks().of(year).stream())
                .filter(task -> task.isOverdue(today) || task.isDueSoon(today, days))
                .sorted(Comparator.comparing(task -> task.due().orElseThrow()))
                .toList());
    }

    /**
     * Keeps a form as one named change; a new task without a number comes last.
     *
     * @param form tidied, without a problem that blocks it
     * @return the id of the task
     * @throws vn.sovang.base.ProblemException 2539 when the task is no longer in the register
     */
    public long save(Form<TaskField> form, TaskList list, String label) {
        return store.change(label, tables -> {
            List<YearTask> all = tables.yearTasks().of(list.year());
            int last = all.stream().mapToInt(YearTask::number).max().orElse(0);
            if (form.isNew()) {
                return tables.yearTasks().insert(TaskForms.task(form, list.year(), last + 1));
            }
            YearTask before = all.stream()
                    .filter(one -> one.id() == form.id())
                    .findFirst()
                    .orElseThrow(() -> Problem.of(2539, "task.problem.gone").asException());
            YearTask typed = TaskForms.task(form, list.year(), before.number());
            if (!typed.equals(before)) {
                tables.yearTasks().update(typed);
            }
            return form.id();
        });
    }

    /** Takes a task out, as one named change. */
    public void delete(long id, String label) {
        store.change(label, tables -> {
            tables.yearTasks().delete(id);
            return null;
        });
    }
}
