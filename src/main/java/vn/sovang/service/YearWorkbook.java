package vn.sovang.service;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.HigherAward;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.YearTask;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataColumn;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.xlsx.XlsxWriter;
import vn.sovang.store.Store;

/** The annexes of the year as a workbook in which numbers are numbers and dates are dates. */
public final class YearWorkbook {
    private final Store store;

    public YearWorkbook(Store store) {
        this.store = store;
    }

    public void write(int year, Path target, boolean overwrite) {
        YearFigures figures = new YearReader(store).figures(year);
        XlsxWriter.write(
                target,
                overwrite,
                List.of(
                        targets("Chỉ tiêu", figures.records().targets()),
                        cells(figures),
                        members(figures),
                        awards(figures),
                        higherAwards(figures),
                        outlook(figures)),
                Progress.none());
    }

    private static DataSheet targets(String name, List<Target> targets) {
        return sheet(
                name,
                List.of(
                        column("STT", ColumnKind.WHOLE),
                        column("Nhóm", ColumnKind.TEXT),
                        column("Chỉ tiêu", ColumnKind.TEXT),
                        column("ĐVT", ColumnKind.TEXT),
                        column("Kế hoạch", ColumnKind.DECIMAL),
                        column("Tử số", ColumnKind.DECIMAL),
                        column("Mẫu số", ColumnKind.DECIMAL),
                        column("Thực hiện", ColumnKind.TEXT),
                        column("Tỷ lệ", ColumnKind.PERCENT),
                        column("Nguồn", ColumnKind.TEXT)),
                targets.stream()
                        .map(target -> row(
                                target.position(),
                                target.group(),
                                target.name(),
                                target.unit(),
                                target.planned(),
                                target.numerator(),
                                target.denominator(),
                                target.achieved(),
                                target.percent().orElse(null),
                                target.source()))
                        .toList());
    }

    private static DataSheet cells(YearFigures figures) {
        List<DataColumn> columns = new ArrayList<>(List.of(
                column("STT", ColumnKind.WHOLE),
                column("Mã", ColumnKind.TEXT),
                column("Chi bộ", ColumnKind.TEXT),
                column("Xếp loại", ColumnKind.TEXT),
                column("Đảng viên", ColumnKind.WHOLE),
                column("Được đánh giá", ColumnKind.WHOLE)));
        figures.regime().levels().forEach(level -> columns.add(column(level.abbreviation(), ColumnKind.WHOLE)));
        columns.add(column("Không xếp loại", ColumnKind.WHOLE));
        List<List<Object>> rows = new ArrayList<>();
        for (Cell cell : figures.records().cells()) {
            var tally = figures.membersOf(cell.id());
            String level = figures.records().cellEvaluations().stream()
                    .filter(evaluation -> evaluation.subjectId() == cell.id())
                    .findFirst()
                    .map(evaluation -> figures.regime().abbreviation(evaluation.decided()))
                    .orElse("");
            List<Object> row = new ArrayList<>(
                    row(rows.size() + 1, cell.code(), cell.name(), level, tally.total(), tally.rated()));
            figures.regime().levels().forEach(one -> row.add(tally.count(one.code())));
            row.add(tally.notRated());
            rows.add(row);
        }
        return sheet("Chi bộ", columns, rows);
    }

    private DataSheet members(YearFigures figures) {
        Map<Long, Member> members = new HashMap<>();
        store.read(tables -> tables.members().all()).forEach(member -> members.put(member.id(), member));
        Map<Long, Cell> cells = new HashMap<>();
        figures.records().cells().forEach(cell -> cells.put(cell.id(), cell));
        CodeList reasons = CodeList.of(
                figures.records().rules(), "not_rated_reason", figures.records().cutoff());
        List<List<Object>> rows = new ArrayList<>();
        for (Evaluation evaluation : figures.records().memberEvaluations()) {
            Member member = members.get(evaluation.subjectId());
            rows.add(row(
                    rows.size() + 1,
                    member.cardNumber(),
                    member.person().name(),
                    member.person().birth(),
                    cells.get(evaluation.cellId()).name(),
                    figures.regime().abbreviation(evaluation.self()),
                    figures.regime().abbreviation(evaluation.appraised()),
                    figures.regime().abbreviation(evaluation.decided()),
                    reasons.label(evaluation.notRatedReason())));
        }
        return sheet(
                "Đảng viên",
                List.of(
                        column("STT", ColumnKind.WHOLE),
                        column("Số thẻ", ColumnKind.TEXT),
                        column("Họ và tên", ColumnKind.TEXT),
                        column("Ngày sinh", ColumnKind.DAY),
                        column("Chi bộ", ColumnKind.TEXT),
                        column("Tự xếp loại", ColumnKind.TEXT),
                        column("Thẩm định", ColumnKind.TEXT),
                        column("Quyết định", ColumnKind.TEXT),
                        column("Lý do không xếp loại", ColumnKind.TEXT)),
                rows);
    }

    private static DataSheet awards(YearFigures figures) {
        CodeList forms = CodeList.of(
                figures.records().rules(), "award_form", figures.records().cutoff());
        List<List<Object>> rows = new ArrayList<>();
        for (Stream stream : Stream.values()) {
            for (AwardLine line : figures.awards(stream)) {
                rows.add(awardRow(rows.size() + 1, line, forms));
            }
        }
        return sheet(
                "Khen thưởng",
                List.of(
                        column("STT", ColumnKind.WHOLE),
                        column("Đối tượng", ColumnKind.TEXT),
                        column("Tên", ColumnKind.TEXT),
                        column("Chức vụ", ColumnKind.TEXT),
                        column("Đơn vị", ColumnKind.TEXT),
                        column("Thành tích", ColumnKind.TEXT),
                        column("Hình thức", ColumnKind.TEXT),
                        column("Số quyết định", ColumnKind.TEXT),
                        column("Ngày", ColumnKind.DAY),
                        column("Vào sổ số", ColumnKind.WHOLE),
                        column("Hệ số", ColumnKind.DECIMAL),
                        column("Chưa làm tròn", ColumnKind.MONEY),
                        column("Tiền thưởng", ColumnKind.MONEY),
                        column("Ghi chú", ColumnKind.TEXT)),
                rows);
    }

    private static List<Object> awardRow(int number, AwardLine line, CodeList forms) {
        Recipient recipient = line.award().recipient();
        boolean paid = line.reward().coefficient().signum() > 0;
        return row(
                number,
                line.kind().vietnamese(),
                recipient.name(),
                recipient.post(),
                recipient.unit(),
                line.award().achievement(),
                forms.label(line.award().form()),
                line.decision().fullNumber(),
                line.decision().day(),
                line.award().registerNumber() == 0 ? null : line.award().registerNumber(),
                paid ? line.reward().coefficient() : null,
                paid ? line.reward().unrounded() : null,
                BigDecimal.valueOf(line.reward().amount()),
                line.reward().certainty() == Certainty.UNCERTAIN ? "Hệ số chưa chắc chắn, cần đối chiếu" : "");
    }

    private static DataSheet higherAwards(YearFigures figures) {
        List<List<Object>> rows = new ArrayList<>();
        for (HigherAward award : figures.records().higherAwards()) {
            rows.add(row(
                    rows.size() + 1,
                    award.form(),
                    award.giver(),
                    award.recipient(),
                    award.achievement(),
                    award.period()));
        }
        return sheet(
                "Khen cấp trên",
                List.of(
                        column("STT", ColumnKind.WHOLE),
                        column("Hình thức", ColumnKind.TEXT),
                        column("Cơ quan tặng", ColumnKind.TEXT),
                        column("Đối tượng", ColumnKind.TEXT),
                        column("Thành tích", ColumnKind.TEXT),
                        column("Giai đoạn", ColumnKind.TEXT)),
                rows);
    }

    private static DataSheet outlook(YearFigures figures) {
        List<List<Object>> rows = new ArrayList<>();
        for (Target target : figures.records().nextTargets()) {
            rows.add(row(
                    "Chỉ tiêu", target.position(), target.name(), target.planned(), target.unit(), target.source()));
        }
        for (YearTask task : figures.records().nextTasks()) {
            rows.add(row("Nhiệm vụ", task.number(), task.wording(), null, task.deadline(), task.owner()));
        }
        return sheet(
                "Phương hướng",
                List.of(
                        column("Loại", ColumnKind.TEXT),
                        column("STT", ColumnKind.WHOLE),
                        column("Nội dung", ColumnKind.TEXT),
                        column("Kế hoạch", ColumnKind.DECIMAL),
                        column("ĐVT / Thời hạn", ColumnKind.TEXT),
                        column("Nguồn / Phụ trách", ColumnKind.TEXT)),
                rows);
    }

    private static DataColumn column(String heading, ColumnKind kind) {
        return DataColumn.of(heading, kind);
    }

    private static DataSheet sheet(String name, List<DataColumn> columns, List<List<Object>> rows) {
        return new DataSheet(name, columns, rows);
    }

    private static List<Object> row(Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
