package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sovang.base.Problem;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.target.Plan;
import vn.sovang.domain.target.Result;
import vn.sovang.domain.target.Results;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TaskState;
import vn.sovang.domain.target.YearTask;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.TargetSheet;
import vn.sovang.exchange.kinds.TaskSheet;

/** Targets with their results, and tasks, of one year. */
final class TargetImports {
    private static final List<Column<String>> QUARTERS =
            List.of(TargetSheet.QUARTER_1, TargetSheet.QUARTER_2, TargetSheet.QUARTER_3, TargetSheet.QUARTER_4);

    private TargetImports() {}

    static KindImport targets(ImportContext context) {
        int year = context.requiredYear();
        var table = context.tables().targets();
        CodeList indicators = context.codeList("indicator");
        CodeList figures = context.codeList("target_figure");
        List<Target> present = table.of(year);
        AtomicInteger last = new AtomicInteger(
                present.stream().mapToInt(Target::position).max().orElse(0));
        record Key(String group, String name) {}
        Upsert<Key, Target> targets =
                new Upsert<>(present, target -> new Key(target.group(), target.name()), table::insert, table::update);
        return row -> {
            String name = row.text(TargetSheet.NAME);
            requireWholes(row, name);
            return targets.put(
                    new Key(row.text(TargetSheet.GROUP), name),
                    name,
                    old -> new Target(
                            old == null ? 0 : old.id(),
                            year,
                            old == null ? last.incrementAndGet() : old.position(),
                            row.text(TargetSheet.GROUP),
                            name,
                            or(row.get(TargetSheet.UNIT), old, Target::unit, ""),
                            plan(row, old),
                            results(row, old),
                            computed(row, old, name, figures),
                            or(row.get(TargetSheet.SOURCE), old, Target::source, ""),
                            indicators.find(name).orElse(null),
                            or(row.get(TargetSheet.NOTE), old, Target::note, "")));
        };
    }

    private static void requireWholes(ReadRow row, String name) {
        boolean zero = row.get(TargetSheet.DENOMINATOR)
                        .filter(number -> number.signum() == 0)
                        .isPresent()
                || QUARTERS.stream().map(row::text).anyMatch(Result::dividesByZero);
        if (zero) {
            throw Problem.of(150, "import.target.zero", name).asException();
        }
    }

    private static Plan plan(ReadRow row, Target old) {
        Plan kept = old == null ? Plan.WORDS : old.plan();
        return new Plan(
                row.get(TargetSheet.COMPARISON).orElse(kept.comparison()),
                row.get(TargetSheet.PLANNED).orElse(kept.value()),
                row.get(TargetSheet.PLANNED_TO).orElse(kept.upper()),
                row.get(TargetSheet.ASSIGNED).orElse(kept.assigned()),
                row.get(TargetSheet.LOWER).orElse(kept.lowerIsBetter()));
    }

    private static Results results(ReadRow row, Target old) {
        Results kept = old == null ? Results.NONE : old.results();
        List<String> quarters = new ArrayList<>();
        for (int i = 0; i < QUARTERS.size(); i++) {
            quarters.add(row.get(QUARTERS.get(i)).orElse(kept.quarters().get(i)));
        }
        return new Results(
                new Result(
                        row.get(TargetSheet.NUMERATOR).orElse(kept.year().numerator()),
                        row.get(TargetSheet.DENOMINATOR).orElse(kept.year().denominator()),
                        row.get(TargetSheet.ACHIEVED).orElse(kept.year().text())),
                quarters,
                row.get(TargetSheet.SUMMED).orElse(kept.summed()));
    }

    /** A sheet that says nothing of it leaves it as it is; a new target is known by its name. */
    private static String computed(ReadRow row, Target old, String name, CodeList figures) {
        Optional<String> said = row.get(TargetSheet.COMPUTED);
        if (said.isEmpty()) {
            return old == null ? figures.find(name).orElse(null) : old.computed();
        }
        return said.get().equals(TargetSheet.TYPED) ? null : said.get();
    }

    static KindImport tasks(ImportContext context) {
        int year = context.requiredYear();
        var table = context.tables().yearTasks();
        List<YearTask> present = table.of(year);
        AtomicInteger last = new AtomicInteger(
                present.stream().mapToInt(YearTask::number).max().orElse(0));
        Upsert<Integer, YearTask> tasks = new Upsert<>(present, YearTask::number, table::insert, table::update);
        return row -> {
            String wording = row.text(TaskSheet.WORDING);
            int number = row.get(TaskSheet.NUMBER)
                    .orElseGet(() -> present.stream()
                            .filter(task -> task.wording().equals(wording))
                            .findFirst()
                            .map(YearTask::number)
                            .orElseGet(last::incrementAndGet));
            return tasks.put(
                    number,
                    Integer.toString(number),
                    old -> new YearTask(
                            old == null ? 0 : old.id(),
                            year,
                            number,
                            wording,
                            or(row.get(TaskSheet.OWNER), old, YearTask::owner, ""),
                            or(row.get(TaskSheet.DEADLINE), old, YearTask::deadline, ""),
                            or(row.get(TaskSheet.STATE), old, YearTask::state, TaskState.OPEN),
                            or(row.get(TaskSheet.FINISHED), old, YearTask::finished, null),
                            or(row.get(TaskSheet.NOTE), old, YearTask::note, "")));
        };
    }
}
