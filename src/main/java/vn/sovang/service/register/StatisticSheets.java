package vn.sovang.service.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.document.register.StatisticLines;
import vn.sovang.document.register.StatisticWords;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.register.StatisticRegister;
import vn.sovang.domain.statistics.Section;
import vn.sovang.domain.statistics.StatisticFigure;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataColumn;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.sheet.SheetOf;

/** The statistics as sheets: one row a figure of the whole, and one row a cell. */
final class StatisticSheets {
    private StatisticSheets() {}

    static List<DataSheet> of(StatisticRegister register) {
        StatisticLines lines = new StatisticLines(register);
        StatisticWords words = new StatisticWords(register);
        return List.of(whole(lines, words), byCell(register, lines, words));
    }

    private static DataSheet whole(StatisticLines lines, StatisticWords words) {
        return SheetOf.<StatisticFigure>named("Thống kê")
                .text("Nhóm", figure -> StatisticWords.section(figure.section()))
                .text("Nội dung", words::of)
                .whole("Số lượng", StatisticFigure::count)
                .of(lines.all());
    }

    private static DataSheet byCell(StatisticRegister register, StatisticLines lines, StatisticWords words) {
        List<StatisticFigure> figures = new ArrayList<>();
        for (Section section : Section.values()) {
            figures.addAll(lines.columns(section));
        }
        List<DataColumn> columns = new ArrayList<>(List.of(DataColumn.text("Chi bộ")));
        figures.forEach(figure -> columns.add(DataColumn.of(
                figure.section() == Section.HEADCOUNT
                        ? words.of(figure)
                        : StatisticWords.section(figure.section()) + ": " + words.of(figure),
                ColumnKind.WHOLE)));
        List<List<Object>> rows = new ArrayList<>();
        for (Cell cell : register.register().cells()) {
            Map<String, StatisticFigure> ofCell =
                    register.of(cell).stream().collect(Collectors.toMap(StatisticFigure::name, Function.identity()));
            List<Object> row = new ArrayList<>(List.of(cell.name()));
            figures.forEach(figure -> row.add(ofCell.get(figure.name()).count()));
            rows.add(row);
        }
        return new DataSheet("Theo chi bộ", columns, rows);
    }
}
