package vn.sovang.service.table;

import java.util.List;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.TargetLines;
import vn.sovang.domain.target.Verdict;
import vn.sovang.domain.target.YearTask;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.time.WorkingYear;
import vn.sovang.domain.yearend.Conference;
import vn.sovang.service.target.TargetReader;
import vn.sovang.store.Tables;

/** Targets, tasks and conferences. */
final class YearTables {
    private YearTables() {}

    static DataTable targets(Tables tables, int year) {
        DataTable.Builder table = new DataTable.Builder(
                Column.number("tables.column.number", 46),
                Column.wrapped("tables.column.group", 110),
                Column.wrapped("tables.column.target", 250),
                Column.line("tables.column.unit", 84),
                Column.line("tables.column.planned", 90),
                Column.wrapped("tables.column.achieved", 180),
                Column.line("tables.column.verdict", 96),
                Column.wrapped("tables.column.source", 200));
        WorkingYear of = new WorkingYear(year);
        List<TargetLine> targets =
                TargetReader.lines(tables, RuleBook.of(tables.rules().all()), year, of.lastDay(), true);
        for (TargetLine line : targets) {
            Target target = line.target();
            table.row(
                    target.id(),
                    Value.count(target.position()),
                    Value.text(target.group()),
                    Value.text(target.name()),
                    Value.text(target.unit()),
                    planned(target),
                    Value.text(line.result().shown()),
                    verdict(line.verdict()),
                    Value.text(target.source()));
        }
        long judged = TargetLines.judged(targets);
        if (judged > 0) {
            table.sum("tables.sum.targets", TargetLines.met(targets), judged);
        }
        return table.build();
    }

    private static Value planned(Target target) {
        if (target.planned() == null) {
            return target.comparison() == Comparison.DONE ? Value.word("tables.planned.done") : null;
        }
        String number = Decimals.comma(target.planned());
        return switch (target.comparison()) {
            case AT_LEAST -> Value.text("≥ " + number);
            case AT_MOST -> Value.text("≤ " + number);
            case RANK -> Value.word("tables.planned.rank", number);
            case EQUAL, BETWEEN, DONE, QUALITATIVE -> Value.text(number);
        };
    }

    private static Value verdict(Verdict verdict) {
        return switch (verdict) {
            case MET -> Value.word(Value.Tone.GOOD, "tables.verdict.met");
            case EXCEEDED -> Value.word(Value.Tone.GOOD, "tables.verdict.exceeded");
            case MISSED -> Value.word(Value.Tone.BAD, "tables.verdict.missed");
            case OPEN, PENDING -> Value.word("tables.verdict.open");
            case NONE -> null;
        };
    }

    static DataTable tasks(Tables tables, int year) {
        DataTable.Builder table = new DataTable.Builder(
                Column.number("tables.column.number", 46),
                Column.wrapped("tables.column.task", 420),
                Column.wrapped("tables.column.owner", 180),
                Column.line("tables.column.deadline", 110));
        for (YearTask task : tables.yearTasks().of(year)) {
            table.row(
                    task.id(),
                    Value.count(task.number()),
                    Value.text(task.wording()),
                    Value.text(task.owner()),
                    Value.text(task.deadline()));
        }
        return table.build();
    }

    static DataTable conferences(Tables tables) {
        DataTable.Builder table = new DataTable.Builder(
                Column.line("tables.column.day", 96),
                Column.line("tables.column.session", 70),
                Column.wrapped("tables.column.conference", 260),
                Column.wrapped("tables.column.chair", 160),
                Column.wrapped("tables.column.co_chairs", 170),
                Column.wrapped("tables.column.attendees", 260));
        for (Conference conference : tables.conferences().all()) {
            table.row(
                    conference.id(),
                    Value.day(conference.day()),
                    Value.text(conference.session()),
                    Value.text(conference.name()),
                    Value.text(conference.chair()),
                    Value.text(conference.coChairs()),
                    Value.text(conference.attendees()));
        }
        return table.build();
    }
}
