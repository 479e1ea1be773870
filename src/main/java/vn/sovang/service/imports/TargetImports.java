package vn.sovang.service.imports;

import static vn.sovang.service.imports.Upsert.or;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.sovang.base.Problem;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.YearTask;
import vn.sovang.exchange.column.ReadRow;
import vn.sovang.exchange.kinds.TargetSheet;
import vn.sovang.exchange.kinds.TaskSheet;

/** Targets with their results, and tasks, of one year. */
final class TargetImports {
    private TargetImports() {}

    static KindImport targets(ImportContext context) {
        int year = context.requiredYear();
        var table = context.tables().targets();
        CodeList indicators = context.codeList("indicator");
        List<Target> present = table.of(year);
        AtomicInteger last = new AtomicInteger(
                present.stream().mapToInt(Target::position).max().orElse(0));
        record Key(String group, String name) {}
        Upsert<Key, Target> targets =
                new Upsert<>(present, target -> new Key(target.group(), target.name()), table::insert, table::update);
        return row -> {
            if (row.get(TargetSheet.DENOMINATOR)
                    .filter(number -> number.signum() == 0)
                    .isPresent()) {
                throw Problem.of(150, "import.target.zero", row.text(TargetSheet.NAME))
                        .asException();
            }
            return targets.put(
                    new Key(row.text(TargetSheet.GROUP), row.text(TargetSheet.NAME)),
                    row.text(TargetSheet.NAME),
                    old -> target(row, old, year, old == null ? last.incrementAndGet() : old.position(), indicators));
        };
    }

    private static Target target(ReadRow row, Target old, int year, int position, CodeList indicators) {
        String name = row.text(TargetSheet.NAME);
        return new Target(
                old == null ? 0 : old.id(),
                year,
                position,
                row.text(TargetSheet.GROUP),
                name,
                or(row.get(TargetSheet.UNIT), old, Target::unit, ""),
                or(row.get(TargetSheet.COMPARISON), old, Target::comparison, Comparison.QUALITATIVE),
                or(row.get(TargetSheet.PLANNED), old, Target::planned, null),
                or(row.get(TargetSheet.NUMERATOR), old, Target::numerator, null),
                or(row.get(TargetSheet.DENOMINATOR), old, Target::denominator, null),
                or(row.get(TargetSheet.ACHIEVED), old, Target::achieved, ""),
                or(row.get(TargetSheet.SOURCE), old, Target::source, ""),
                indicators.find(name).orElse(null));
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
                            or(row.get(TaskSheet.DEADLINE), old, YearTask::deadline, "")));
        };
    }
}
