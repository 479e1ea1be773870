package vn.sovang.service.register;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.register.RatingRecords;
import vn.sovang.document.register.RatingSummary;
import vn.sovang.document.register.RatingSummary.Column;
import vn.sovang.document.register.RatingSummary.Row;
import vn.sovang.domain.evaluation.EvaluationEntry;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.yearend.Figure;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.sheet.SheetOf;

/** The papers of an evaluation as data sheets. */
final class RatingSheets {
    private RatingSheets() {}

    static List<DataSheet> summary(RatingRecords records) {
        RatingSummary summary = new RatingSummary(records);
        List<DataSheet> sheets = new ArrayList<>();
        if (records.register().whole()) {
            sheets.add(sheet("Tổng hợp", "Đối tượng", summary, summary.together()));
        }
        sheets.add(sheet("Theo tổ chức đảng", "Tổ chức đảng", summary, summary.byCell()));
        return sheets;
    }

    private static DataSheet sheet(String name, String first, RatingSummary summary, List<Row> rows) {
        SheetOf<Row> sheet = SheetOf.<Row>named(name).numbered().text(first, Row::name);
        for (Column column : summary.columns()) {
            if (column.isText()) {
                sheet.text(column.heading(), row -> summary.text(row, column));
            } else if (column.isPercent()) {
                sheet.decimal(
                        column.heading(),
                        row -> summary.figure(row, column).map(Figure::value).orElse(null));
            } else {
                sheet.whole(
                        column.heading(),
                        row -> summary.figure(row, column)
                                .map(figure -> figure.value().intValueExact())
                                .orElse(null));
            }
        }
        return sheet.of(rows);
    }

    private record Named(Cell cell, EvaluationLine line) {}

    static List<DataSheet> list(RatingRecords records) {
        EvaluationEntry entry = records.entry();
        SheetOf<Named> sheet = SheetOf.<Named>named("Xếp loại đảng viên")
                .numbered()
                .text("Họ và tên", one -> records.name(one.line()))
                .text("Chi bộ", one -> one.cell().name());
        if (records.regime().hasPoints()) {
            sheet.decimal(
                    "Điểm tự chấm", one -> one.line().evaluation().details().selfPoints());
        }
        sheet.text("Tự xếp loại", one -> entry.text(one.line(), EvaluationField.SELF));
        if (records.regime().hasPoints()) {
            sheet.decimal("Điểm", one -> one.line().evaluation().details().points());
        }
        sheet.text("Thẩm định", one -> entry.text(one.line(), EvaluationField.APPRAISED))
                .text("Số phiếu", one -> entry.text(one.line(), EvaluationField.VOTES))
                .text("Quyết định", one -> entry.text(one.line(), EvaluationField.DECIDED))
                .text("Lý do không xếp loại", one -> entry.text(one.line(), EvaluationField.REASON))
                .text("Số quyết định", one -> one.line().evaluation().details().decision())
                .column(
                        "Ngày quyết định",
                        ColumnKind.DAY,
                        one -> one.line().evaluation().details().decisionDay())
                .text("Ghi chú", one -> one.line().evaluation().details().note());
        return List.of(sheet.of(records.register().cells().stream()
                .flatMap(cell -> records.lines(cell).stream().map(line -> new Named(cell, line)))
                .toList()));
    }
}
