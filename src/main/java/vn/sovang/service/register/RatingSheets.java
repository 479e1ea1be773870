package vn.sovang.service.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.document.register.LeaderQuarterPaper;
import vn.sovang.document.register.RatingRecords;
import vn.sovang.document.register.RatingSummary;
import vn.sovang.document.register.RatingSummary.Column;
import vn.sovang.document.register.RatingSummary.Row;
import vn.sovang.document.register.RatingYears;
import vn.sovang.domain.evaluation.EvaluationEntry;
import vn.sovang.domain.evaluation.EvaluationField;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.yearend.CellYears;
import vn.sovang.domain.yearend.CellYears.Standing;
import vn.sovang.domain.yearend.Figure;
import vn.sovang.domain.yearend.YearFigures;
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

    /** A line of the comparison: a cell, or the commune as null. */
    private record Body(Cell cell) {
        String name() {
            return cell == null ? "Toàn đảng bộ" : cell.name();
        }

        Optional<Standing> in(YearFigures year) {
            return cell == null ? Optional.of(CellYears.whole(year)) : CellYears.of(year, cell);
        }
    }

    static List<DataSheet> years(RatingYears records) {
        SheetOf<Body> sheet = SheetOf.<Body>named("So sánh các năm").numbered().text("Chi bộ", Body::name);
        for (YearFigures year : records.years().years()) {
            int of = year.records().year();
            sheet.text(
                            "Xếp loại chi bộ " + of,
                            body -> body.in(year).map(Standing::level).orElse(""))
                    .whole(
                            "Được xếp loại " + of,
                            body -> body.in(year)
                                    .map(one -> one.members().rated())
                                    .orElse(null));
            for (Level level : year.regime().levels()) {
                sheet.whole(
                        level.abbreviation() + " " + of,
                        body -> body.in(year)
                                .map(one -> one.members().count(level.code()))
                                .orElse(null));
            }
            sheet.decimal(
                    "% HTT trở lên " + of,
                    body -> body.in(year).map(Standing::goodOrAbove).orElse(null));
        }
        List<Body> bodies = new ArrayList<>();
        records.register().cells().forEach(cell -> bodies.add(new Body(cell)));
        if (records.register().whole()) {
            bodies.add(new Body(null));
        }
        return List.of(sheet.of(bodies));
    }

    static List<DataSheet> quarter(RatingRecords records) {
        SheetOf<EvaluationLine> sheet = SheetOf.<EvaluationLine>named("Đánh giá theo quý")
                .numbered()
                .text("Họ và tên", records::name)
                .text("Chức vụ", records::post)
                .text("Chi bộ", records::cell);
        LeaderQuarterPaper.headings(records).forEach(heading -> sheet.text(heading, line -> ""));
        return List.of(sheet.of(records.leaders()));
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
                .flatMap(cell -> records.lines(cell).stream()
                        .filter(line ->
                                records.only().isEmpty() || records.only().contains(line.subjectId()))
                        .map(line -> new Named(cell, line)))
                .toList()));
    }
}
