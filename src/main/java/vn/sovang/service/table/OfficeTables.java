package vn.sovang.service.table;

import java.time.LocalDate;
import vn.sovang.domain.office.Post;
import vn.sovang.domain.office.Staff;
import vn.sovang.domain.office.UnitVersion;
import vn.sovang.domain.office.Units;
import vn.sovang.domain.office.Village;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.rule.RuleBook;
import vn.sovang.domain.text.NameOrder;
import vn.sovang.domain.time.Period;
import vn.sovang.store.Tables;

/** Staff, posts, bodies and villages. */
final class OfficeTables {
    private OfficeTables() {}

    static DataTable staff(Tables tables, LocalDate day) {
        RuleBook rules = RuleBook.of(tables.rules().all());
        CodeList kinds = CodeList.of(rules, "staff_kind", day);
        CodeList levels = CodeList.of(rules, "professional_level", day);
        CodeList theory = CodeList.of(rules, "political_theory", day);
        DataTable.Builder table = new DataTable.Builder(
                Column.person("tables.column.name", 180),
                Column.line("tables.column.birth", 94),
                Column.line("tables.column.kind", 110),
                Column.wrapped("tables.column.title", 280),
                Column.line("tables.column.professional_level", 120),
                Column.line("tables.column.political_theory", 120),
                Column.line("tables.column.from", 94));
        for (Staff staff : NameOrder.<Staff>sorted(
                tables.staff().all(), one -> one.person().name())) {
            table.row(
                    staff.id(),
                    Value.text(staff.person().name()),
                    Value.text(
                            staff.person().birth() == null
                                    ? null
                                    : staff.person().birth().text()),
                    Value.text(kinds.label(staff.kind())),
                    Value.text(staff.title()),
                    Value.text(levels.label(staff.professionalLevel())),
                    Value.text(theory.label(staff.politicalTheory())),
                    Value.day(staff.since()));
        }
        return table.build();
    }

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

    static DataTable villages(Tables tables) {
        DataTable.Builder table = new DataTable.Builder(
                Column.line("tables.column.code", 90),
                Column.line("tables.column.village", 220),
                Column.person("tables.column.head", 220),
                Column.number("tables.column.households", 90));
        int households = 0;
        for (Village village : tables.villages().all()) {
            households += village.households() == null ? 0 : village.households();
            table.row(
                    village.id(),
                    Value.text(village.code()),
                    Value.text(village.name()),
                    Value.text(village.head()),
                    Value.count(village.households()));
        }
        table.sum("tables.sum.households", households);
        return table.build();
    }
}
