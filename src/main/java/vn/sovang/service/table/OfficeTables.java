package vn.sovang.service.table;

import java.time.LocalDate;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.time.Period;
import vn.sovang.store.Tables;

/** Posts and bodies. */
final class OfficeTables {
    private OfficeTables() {}

    static DataTable posts(Tables tables, LocalDate day) {
        Units units = Units.of(tables.units().all());
        DataTable.Builder table = new DataTable.Builder(
                Column.person("tables.column.name", 180),
                Column.wrapped("tables.column.post", 300),
                Column.line("tables.column.body", 260),
                Column.line("tables.column.from", 94),
                Column.line("tables.column.to", 94),
                Column.line("tables.column.state", 110));
        for (Post post : tables.posts().all()) {
            String unit =
                    units.find(post.unitCode(), day).map(UnitVersion::name).orElse(post.unitCode());
            table.row(
                    post.id(),
                    Value.text(post.person().name()),
                    Value.text(post.title()),
                    Value.text(unit),
                    Value.day(post.period().from()),
                    Value.day(post.period().to()),
                    post.period().contains(day)
                            ? Value.word(Value.Tone.GOOD, "tables.post.held")
                            : Value.word("tables.post.not_held"));
        }
        return table.build();
    }

    static DataTable units(Tables tables, LocalDate day) {
        CodeList kinds = CodeList.of(RuleBook.of(tables.rules().all()), "unit_kind", day);
        DataTable.Builder table = new DataTable.Builder(
                Column.line("tables.column.code", 80),
                Column.line("tables.column.kind", 110),
                Column.wrapped("tables.column.body", 260),
                Column.wrapped("tables.column.superior", 220),
                Column.line("tables.column.place", 110),
                Column.line("tables.column.from", 94),
                Column.line("tables.column.to", 94),
                Column.line("tables.column.state", 110));
        for (UnitVersion unit : tables.units().all()) {
            table.row(
                    unit.id(),
                    Value.text(unit.code()),
                    Value.text(kinds.label(unit.kind())),
                    Value.text(unit.name()),
                    Value.text(unit.superior()),
                    Value.text(unit.place()),
                    Value.day(unit.period().from()),
                    Value.day(unit.period().to()),
                    holds(unit.period(), day));
        }
        return table.build();
    }

    private static Value holds(Period period, LocalDate day) {
        return period.contains(day) ? Value.word(Value.Tone.GOOD, "tables.holds.yes") : Value.word("tables.holds.no");
    }
}
