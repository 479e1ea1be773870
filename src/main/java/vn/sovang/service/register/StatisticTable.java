package vn.sovang.service.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.base.Words;
import vn.sovang.document.register.StatisticLines;
import vn.sovang.document.register.StatisticPaper;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.register.StatisticRegister;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.statistics.Section;
import vn.sovang.domain.statistics.StatisticFigure;
import vn.sovang.service.member.StatisticsService.Statistics;
import vn.sovang.service.register.FigureTable.Figure;
import vn.sovang.service.register.FigureTable.Line;

/** The lines of the statistics paper as a table, with every cell beside the whole. */
final class StatisticTable {
    private final StatisticRegister register;
    private final StatisticLines lines;
    private final Map<Cell, Map<String, StatisticFigure>> cells = new LinkedHashMap<>();

    private StatisticTable(StatisticRegister register) {
        this.register = register;
        lines = new StatisticLines(register);
        List<Cell> about = register.register().cells();
        for (Cell cell : about.size() > 1 ? about : List.<Cell>of()) {
            cells.put(
                    cell,
                    register.of(cell).stream().collect(Collectors.toMap(StatisticFigure::name, Function.identity())));
        }
    }

    static FigureTable of(StatisticRegister register, Words words) {
        return new StatisticTable(register).table(words);
    }

    private FigureTable table(Words words) {
        Statistics labels =
                new Statistics(register.figures(), Map.of(), register.register().rules());
        List<String> columns = new ArrayList<>(List.of(
                words.say("papers.figures.count"),
                words.say("papers.figures.percent"),
                words.say("papers.figures.admitted")));
        cells.keySet().forEach(cell -> columns.add(cell.name()));
        List<Line> table = new ArrayList<>();
        for (Section section : Section.values()) {
            List<StatisticFigure> figures = lines.of(section);
            if (!figures.isEmpty()) {
                table.add(Line.heading(labels.label(section, words)));
                String heading = section == Section.HEADCOUNT ? "" : labels.label(section, words) + ": ";
                figures.forEach(figure -> table.add(line(figure, heading, labels.label(figure, words))));
            }
        }
        return new FigureTable(columns, table);
    }

    private Line line(StatisticFigure figure, String heading, String label) {
        List<Figure> numbers = new ArrayList<>();
        numbers.add(together(figure));
        numbers.add(lines.percent(figure)
                .map(share -> new Figure(figure.name() + ".percent", share, null))
                .orElse(Figure.NONE));
        numbers.add(lines.admitted(figure).map(this::together).orElse(Figure.NONE));
        cells.forEach((cell, figures) -> {
            StatisticFigure ofCell = figures.get(figure.name());
            numbers.add(Figure.of(
                    StatisticPaper.nameOf(cell, figure), ofCell.count(), () -> register.members(ofCell, cell)));
        });
        return new Line(label, heading + label, figure.certainty() == Certainty.UNCERTAIN, numbers);
    }

    private Figure together(StatisticFigure figure) {
        return Figure.of(figure.name(), figure.count(), () -> register.members(figure));
    }
}
