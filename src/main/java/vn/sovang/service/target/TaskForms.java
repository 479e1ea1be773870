package vn.sovang.service.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Problem;
import vn.sovang.domain.target.TaskState;
import vn.sovang.domain.target.YearTask;
import vn.sovang.service.form.FieldForm;
import vn.sovang.service.form.Form;
import vn.sovang.service.form.FormProblems;
import vn.sovang.service.form.FormTexts;

/** The form of a task: how it is filled, and what is wrong with it. */
public final class TaskForms {
    private TaskForms() {}

    /** How such a form is tidied and checked against a list. */
    public static Form.Kind<TaskField> kind(TaskList list, LocalDate today) {
        return new FieldForm<>(TaskField.class, today, form -> problems(form, list, today));
    }

    /** The form filled with what is kept. */
    public static Form<TaskField> of(YearTask task) {
        return new Form<TaskField>(task.id(), Map.of())
                .with(TaskField.WORDING, task.wording())
                .with(TaskField.NUMBER, Integer.toString(task.number()))
                .with(TaskField.OWNER, task.owner())
                .with(TaskField.DEADLINE, task.deadline())
                .with(TaskField.STATE, task.state().name())
                .with(TaskField.FINISHED, FormTexts.of(task.finished()))
                .with(TaskField.NOTE, task.note());
    }

    /** The task a form makes. @param number its place when the form has none */
    static YearTask task(Form<TaskField> form, int year, int number) {
        return new YearTask(
                form.id(),
                year,
                form.has(TaskField.NUMBER) ? Integer.parseInt(form.get(TaskField.NUMBER)) : number,
                form.get(TaskField.WORDING),
                form.get(TaskField.OWNER),
                form.get(TaskField.DEADLINE),
                form.has(TaskField.STATE) ? TaskState.valueOf(form.get(TaskField.STATE)) : TaskState.OPEN,
                FormTexts.day(form, TaskField.FINISHED),
                form.get(TaskField.NOTE));
    }

    /**
     * Checks a form.
     *
     * @param form tidied
     */
    public static Map<TaskField, Problem> problems(Form<TaskField> form, TaskList list, LocalDate today) {
        FormProblems<TaskField> problems = new FormProblems<>(form, today);
        problems.texts(List.of(TaskField.values()));
        if (!form.has(TaskField.WORDING)) {
            problems.say(TaskField.WORDING, 2530, "task.problem.wording.empty");
        }
        String number = form.get(TaskField.NUMBER);
        if (!number.isEmpty() && !number.matches("[1-9]\\d{0,3}")) {
            problems.say(TaskField.NUMBER, 2531, "task.problem.number");
        }
        list.rows().stream()
                .filter(row -> row.id() != form.id()
                        && Integer.toString(row.task().number()).equals(number))
                .findFirst()
                .ifPresent(row -> problems.say(TaskField.NUMBER, 2532, "task.problem.number.taken", number));
        if (!form.has(TaskField.OWNER)) {
            problems.say(TaskField.OWNER, 1533, "task.problem.owner.empty");
        }
        if (!form.has(TaskField.DEADLINE)) {
            problems.say(TaskField.DEADLINE, 1534, "task.problem.deadline.empty");
        } else if (form.day(TaskField.DEADLINE).isEmpty()) {
            problems.say(TaskField.DEADLINE, 1535, "task.problem.deadline.words");
        }
        finished(form, problems, today);
        return problems.all();
    }

    private static void finished(Form<TaskField> form, FormProblems<TaskField> problems, LocalDate today) {
        boolean done = TaskState.DONE.name().equals(form.get(TaskField.STATE));
        problems.day(TaskField.FINISHED).ifPresent(day -> {
            if (day.isAfter(today)) {
                problems.say(TaskField.FINISHED, 2536, "task.problem.finished.future");
            } else if (!done) {
                problems.say(TaskField.FINISHED, 1537, "task.problem.finished.open");
            } else if (form.day(TaskField.DEADLINE).filter(day::isAfter).isPresent()) {
                problems.say(TaskField.FINISHED, 1538, "task.problem.finished.late", form.get(TaskField.DEADLINE));
            }
        });
    }
}
