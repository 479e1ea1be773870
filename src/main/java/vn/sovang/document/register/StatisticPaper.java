package vn.sovang.document.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.register.StatisticRegister;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.statistics.Section;
import vn.sovang.domain.statistics.StatisticFigure;
import vn.sovang.domain.time.DayText;

/**
 * The basic statistics of the members (biểu thống kê cơ bản, Hướng dẫn 11-HD/BTCTW năm 2021): all figures of the whole, and
 * then cell by cell. Every number is a figure of {@link vn.sovang.domain.statistics.MemberStatistics}.
 */
public final class StatisticPaper {
    private static final String FIGURES = "statistics.";
    private static final String DOUBT = " (*)";

    private final StatisticRegister register;
    private final StatisticLines lines;
    private final StatisticWords words;

    private StatisticPaper(StatisticRegister register) {
        this.register = register;
        lines = new StatisticLines(register);
        words = new StatisticWords(register);
    }

    public static Paper of(StatisticRegister register) {
        return new StatisticPaper(register).paper();
    }

    private Paper paper() {
        PaperBuilder paper = PartyHead.begin(register.register(), "Thống kê cơ bản đảng viên");
        PartyHead.head(
                paper,
                register.register(),
                "BIỂU THỐNG KÊ CƠ BẢN ĐẢNG VIÊN",
                List.of(
                        PartyHead.subject(register.register()),
                        "(Tính đến ngày " + DayText.of(register.period().to()) + "; kỳ thống kê từ ngày "
                                + DayText.of(register.period().from()) + ")"));
        paper.table(whole());
        if (lines.all().stream().anyMatch(StatisticPaper::doubtful)) {
            paper.paragraph(Text.EMPTY.italic(
                    "(*) Cách chia nhóm này chưa đối chiếu được với biểu mẫu; cần kiểm tra trước khi gửi."));
        }
        PartyHead.end(paper, register.register());
        if (register.register().cells().size() > 1) {
            byCell(paper.landscape());
        }
        return paper.build();
    }

    private Table whole() {
        Table.Builder table = Table.of(
                Column.centre("STT", 0.7),
                Column.left("Nội dung", 5.2),
                Column.right("Số lượng", 1.1),
                Column.right("Tỷ lệ", 1.2),
                Column.right("Kết nạp trong kỳ", 1.2));
        for (Section section : Section.values()) {
            List<StatisticFigure> figures = lines.of(section);
            if (!figures.isEmpty()) {
                table.group(StatisticWords.section(section));
                int number = 0;
                for (StatisticFigure figure : figures) {
                    table.row(
                            Text.of(String.valueOf(++number)),
                            Text.of(label(figure)),
                            count(figure),
                            percent(figure),
                            admitted(figure));
                }
            }
        }
        return table.build();
    }

    private String label(StatisticFigure figure) {
        return words.of(figure) + (doubtful(figure) ? DOUBT : "");
    }

    private static boolean doubtful(StatisticFigure figure) {
        return figure.certainty() == Certainty.UNCERTAIN;
    }

    private static Text count(StatisticFigure figure) {
        return Text.ofFigure(figure.name(), String.valueOf(figure.count()));
    }

    private Text percent(StatisticFigure figure) {
        return lines.percent(figure)
                .map(percent -> Text.ofFigure(figure.name() + ".percent", percent))
                .orElse(Text.EMPTY);
    }

    private Text admitted(StatisticFigure figure) {
        return lines.admitted(figure).map(StatisticPaper::count).orElse(Text.EMPTY);
    }

    private void byCell(PaperBuilder paper) {
        paper.add(new Block.Annex(null, "THỐNG KÊ THEO CHI BỘ", List.of(PartyHead.subject(register.register())), null));
        for (Section section : StatisticLines.BY_CELL) {
            List<StatisticFigure> figures = lines.columns(section);
            for (int from = 0; from < figures.size(); from += StatisticLines.MOST_COLUMNS) {
                int to = Math.min(figures.size(), from + StatisticLines.MOST_COLUMNS);
                paper.heading(2, StatisticWords.section(section) + (from == 0 ? "" : " (tiếp theo)"));
                paper.table(byCell(figures.subList(from, to)));
            }
        }
    }

    private Table byCell(List<StatisticFigure> columns) {
        List<Column> headings = new ArrayList<>(List.of(Column.left("Chi bộ", 3)));
        columns.forEach(figure -> headings.add(Column.right(label(figure), 1.3)));
        Table.Builder table = Table.of(headings).small();
        for (Cell cell : register.register().cells()) {
            Map<String, StatisticFigure> ofCell = byName(register.of(cell));
            List<Text> row = new ArrayList<>(List.of(Text.of(cell.name())));
            columns.forEach(column -> row.add(Text.ofFigure(
                    nameOf(cell, column),
                    String.valueOf(ofCell.get(column.name()).count()))));
            table.row(row.toArray(Text[]::new));
        }
        table.total(1, "Cộng", columns.stream().map(StatisticPaper::count).toArray(Text[]::new));
        return table.build();
    }

    /** {@code statistics.cell.cb01.members.age.18_30} */
    public static String nameOf(Cell cell, StatisticFigure figure) {
        return RegisterFigures.ofCell(cell, figure.name().substring(FIGURES.length()))
                .replaceFirst("^register\\.", FIGURES);
    }

    private static Map<String, StatisticFigure> byName(List<StatisticFigure> figures) {
        return figures.stream().collect(Collectors.toMap(StatisticFigure::name, Function.identity()));
    }
}
