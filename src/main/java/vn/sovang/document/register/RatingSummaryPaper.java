package vn.sovang.document.register;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.FigureText;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Text;
import vn.sovang.document.register.RatingSummary.Column;
import vn.sovang.document.register.RatingSummary.Row;

/**
 * The summary of an evaluation upward (biểu tổng hợp): organisations, cells, members and leaders as wholes, then the
 * members cell by cell. Every number is a figure of the year.
 */
public final class RatingSummaryPaper {
    private final RatingRecords records;
    private final RatingSummary summary;
    private final List<Column> columns;

    private RatingSummaryPaper(RatingRecords records) {
        this.records = records;
        summary = new RatingSummary(records);
        columns = summary.columns();
    }

    public static Paper of(RatingRecords records) {
        return new RatingSummaryPaper(records).paper();
    }

    private Paper paper() {
        PaperBuilder paper =
                PartyHead.begin(records.register(), "Tổng hợp kết quả xếp loại").landscape();
        PartyHead.head(
                paper,
                records.register(),
                "BIỂU TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG",
                List.of(PartyHead.subject(records.register()), "Năm " + records.year()));
        if (records.register().whole()) {
            paper.table(table(summary.together(), "Đối tượng", false));
            paper.paragraph(Text.EMPTY.italic("Kết quả xếp loại đảng viên theo từng tổ chức đảng:"));
        }
        paper.table(table(summary.byCell(), "Tổ chức đảng", records.register().whole()));
        paper.paragraph(Text.EMPTY.italic(summary.base()));
        records.kept(0)
                .ifPresent(reason -> paper.paragraph("Toàn đảng bộ giữ số xuất sắc quá tỷ lệ vì: " + reason + "."));
        PartyHead.end(paper, records.register());
        return paper.build();
    }

    private Table table(List<Row> rows, String first, boolean total) {
        List<Table.Column> headings =
                new ArrayList<>(List.of(Table.Column.centre("STT", 0.6), Table.Column.left(first, 3)));
        for (Column column : columns) {
            headings.add(
                    column.isText()
                            ? Table.Column.left(column.heading(), column.code().equals("note") ? 1.3 : 2.2)
                            : Table.Column.right(column.heading(), column.isPercent() ? 1.15 : 0.95));
        }
        Table.Builder table = Table.of(headings).small();
        int number = 0;
        for (Row row : rows) {
            List<Text> cells = new ArrayList<>();
            cells.add(Text.of(row.strong() ? "" : String.valueOf(++number)));
            cells.add(row.strong() ? Text.EMPTY.bold(row.name()) : Text.of(row.name()));
            columns.forEach(column -> cells.add(cell(row, column)));
            table.row(cells.toArray(Text[]::new));
        }
        if (total) {
            Row all = new Row("Cộng", "members.", true, "");
            table.total(
                    2,
                    all.name(),
                    columns.stream().map(column -> cell(all, column)).toArray(Text[]::new));
        }
        return table.build();
    }

    private Text cell(Row row, Column column) {
        return column.isText()
                ? Text.of(summary.text(row, column))
                : summary.figure(row, column).map(FigureText::cell).orElse(Text.of("–"));
    }
}
