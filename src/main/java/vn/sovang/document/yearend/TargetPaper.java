package vn.sovang.document.yearend;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.FigureText;
import vn.sovang.document.commendation.Styles;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.TargetLines;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Padding;
import vn.sovang.domain.yearend.ReportRecords;
import vn.sovang.domain.yearend.YearFigures;

/** The targets of a year as one table: plan, result, percent of the plan, verdict, the year before. */
public final class TargetPaper {
    private final YearFigures figures;
    private final boolean assigned;

    private TargetPaper(YearFigures figures) {
        this.figures = figures;
        assigned = figures.records().targets().stream()
                .anyMatch(line -> line.target().plan().assigned() != null);
    }

    public static Paper of(ReportRecords records) {
        YearFigures figures = records.figures();
        int year = figures.records().year();
        PaperBuilder paper = Paper.in(
                Styles.on(figures.records().rules(), Stream.PARTY, records.day()), "Biểu chỉ tiêu năm " + year);
        paper.landscape();
        paper.add(new Block.Letterhead(
                List.of(Case.upper(records.party().superior())),
                List.of(Case.upper(records.party().name())),
                null,
                Padding.placeAndDate(records.party().place(), records.day())));
        paper.add(new Block.Title("BIỂU TỔNG HỢP", List.of("Kết quả thực hiện các chỉ tiêu năm " + year)));
        new TargetPaper(figures).fill(paper);
        paper.add(new Block.Signatures(
                "NGƯỜI LẬP BIỂU",
                records.signature().authority(),
                records.signature().signer()));
        return paper.build();
    }

    private void fill(PaperBuilder paper) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.centre("STT", 0.6),
                Table.Column.left("Chỉ tiêu", 3.6),
                Table.Column.centre("ĐVT", 0.9),
                Table.Column.centre("Kế hoạch", 1.4)));
        if (assigned) {
            columns.add(Table.Column.centre("Cấp trên giao", 1.1));
        }
        columns.addAll(List.of(
                Table.Column.left("Thực hiện", 2.8),
                Table.Column.right("Tỷ lệ % (TH/KH)", 1.1),
                Table.Column.centre("Đánh giá", 1.1),
                Table.Column.right("Năm trước", 1.1),
                Table.Column.left("Ghi chú", 1.6)));
        Table.Builder table = Table.of(columns.toArray(Table.Column[]::new));
        int number = 0;
        for (var group : TargetLines.byGroup(
                        figures.records().targets(), line -> line.target().group())
                .entrySet()) {
            table.group(group.getKey());
            for (TargetLine line : group.getValue()) {
                table.row(row(line, ++number).toArray(Text[]::new));
            }
        }
        paper.table(table.build());
        String name = "targets." + figures.records().year() + ".";
        paper.paragraph(Text.of("Trong ")
                .figure(name + "total", FigureText.inTable(figures.get(name + "total")))
                .and(" chỉ tiêu có ")
                .figure(name + "judged", FigureText.inTable(figures.get(name + "judged")))
                .and(" chỉ tiêu có kế hoạch để so, ")
                .figure(name + "met", FigureText.inTable(figures.get(name + "met")))
                .and(" chỉ tiêu đạt và vượt."));
    }

    private List<Text> row(TargetLine line, int number) {
        Target target = line.target();
        List<Text> row = new ArrayList<>();
        row.add(Text.of(Integer.toString(number)));
        row.add(Text.of(target.name()));
        row.add(Text.of(target.unit()));
        row.add(Text.of(Planned.text(target)));
        if (assigned) {
            row.add(Text.of(
                    target.plan().assigned() == null
                            ? ""
                            : Decimals.comma(target.plan().assigned())));
        }
        row.add(result(line));
        row.add(Text.of(line.percentOfPlan().map(Decimals::percentText).orElse("")));
        row.add(Text.of(Planned.verdict(line)));
        row.add(Text.of(
                line.before() == null
                        ? ""
                        : line.before()
                                .percent()
                                .map(Decimals::percentText)
                                .orElse(line.before().result().typed())));
        row.add(Text.of(target.note()));
        return row;
    }

    /** {@code 88,94% (193/217)}, each number under its name where it has one. */
    private Text result(TargetLine line) {
        String indicator = line.target().indicator();
        if (!line.result().isRatio() || indicator == null) {
            return Text.of(line.result().shown());
        }
        String name = "results." + indicator + ".";
        return FigureText.cell(figures.get(name + "percent"))
                .and(" (")
                .figure(name + "numerator", FigureText.inTable(figures.get(name + "numerator")))
                .and("/")
                .figure(name + "denominator", FigureText.inTable(figures.get(name + "denominator")))
                .and(")");
    }
}
