package vn.sovang.service;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.base.Progress;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.HigherAward;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.evaluation.Evaluation;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.evaluation.Regime;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.member.Member;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.yearend.YearFigures;
import vn.sovang.domain.yearend.YearRecords;
import vn.sovang.exchange.sheet.ColumnKind;
import vn.sovang.exchange.sheet.DataSheet;
import vn.sovang.exchange.sheet.SheetOf;
import vn.sovang.exchange.xlsx.XlsxWriter;
import vn.sovang.store.Store;

/** The annexes of the year as a workbook in which numbers are numbers and dates are dates. */
public final class YearWorkbook {
    private final Store store;

    public YearWorkbook(Store store) {
        this.store = store;
    }

    /**
     * Writes the workbook.
     *
     * @throws vn.sovang.base.ProblemException 201, 228, 233 or 401 when the file cannot be written
     */
    public void write(int year, Path target, boolean overwrite) {
        Outputs.require(store, target, overwrite);
        YearFigures figures = new YearReader(store).figures(year);
        List<Member> members = store.read(tables -> tables.members().all());
        XlsxWriter.write(
                target,
                overwrite,
                List.of(
                        targets(figures.records()),
                        cells(figures),
                        members(figures, members),
                        awards(figures),
                        higherAwards(figures.records()),
                        outlook(figures.records())),
                Progress.none());
    }

    /**
     * Writes only the sheet of targets.
     *
     * @throws vn.sovang.base.ProblemException as {@link #write}
     */
    public void writeTargets(int year, Path target, boolean overwrite) {
        Outputs.require(store, target, overwrite);
        YearRecords records = new YearReader(store).figures(year).records();
        XlsxWriter.write(target, overwrite, List.of(targets(records)), Progress.none());
    }

    private static DataSheet targets(YearRecords records) {
        return SheetOf.<TargetLine>named("Chỉ tiêu")
                .whole("STT", line -> line.target().position())
                .text("Nhóm", line -> line.target().group())
                .text("Chỉ tiêu", line -> line.target().name())
                .text("ĐVT", line -> line.target().unit())
                .decimal("Kế hoạch", line -> line.target().planned())
                .decimal("Tử số", line -> line.result().numerator())
                .decimal("Mẫu số", line -> line.result().denominator())
                .text("Thực hiện", line -> line.result().text())
                .column("Tỷ lệ", ColumnKind.PERCENT, line -> line.percent().orElse(null))
                .column(
                        "TH/KH",
                        ColumnKind.PERCENT,
                        line -> line.percentOfPlan().orElse(null))
                .decimal("Cấp trên giao", line -> line.target().plan().assigned())
                .text(
                        "Năm trước",
                        line -> line.before() == null
                                ? ""
                                : line.before().result().typed())
                .text("Nguồn", line -> line.target().source())
                .of(records.targets());
    }

    private static DataSheet cells(YearFigures figures) {
        Map<Long, String> levels = new HashMap<>();
        figures.records()
                .cellEvaluations()
                .forEach(one -> levels.put(one.subjectId(), figures.regime().abbreviation(one.decided())));
        SheetOf<Cell> sheet = SheetOf.<Cell>named("Chi bộ")
                .numbered()
                .text("Mã", Cell::code)
                .text("Chi bộ", Cell::name)
                .text("Xếp loại", cell -> levels.get(cell.id()))
                .whole("Đảng viên", cell -> figures.membersOf(cell.id()).total())
                .whole("Được đánh giá", cell -> figures.membersOf(cell.id()).rated());
        for (Level level : figures.regime().levels()) {
            sheet.whole(
                    level.abbreviation(), cell -> figures.membersOf(cell.id()).count(level.code()));
        }
        return sheet.whole(
                        "Không xếp loại", cell -> figures.membersOf(cell.id()).notRated())
                .of(figures.records().cells());
    }

    private static DataSheet members(YearFigures figures, List<Member> all) {
        YearRecords records = figures.records();
        Regime regime = figures.regime();
        Map<Long, Member> members = new HashMap<>();
        all.forEach(member -> members.put(member.id(), member));
        Map<Long, String> cells = new HashMap<>();
        records.cells().forEach(cell -> cells.put(cell.id(), cell.name()));
        CodeList reasons = CodeList.of(records.rules(), "not_rated_reason", records.cutoff());
        return SheetOf.<Evaluation>named("Đảng viên")
                .numbered()
                .text("Số thẻ", one -> members.get(one.subjectId()).cardNumber())
                .text("Họ và tên", one -> members.get(one.subjectId()).person().name())
                .column(
                        "Ngày sinh",
                        ColumnKind.DAY,
                        one -> members.get(one.subjectId()).person().birth())
                .text("Chi bộ", one -> cells.get(one.cellId()))
                .text("Tự xếp loại", one -> regime.abbreviation(one.self()))
                .text("Thẩm định", one -> regime.abbreviation(one.appraised()))
                .text("Quyết định", one -> regime.abbreviation(one.decided()))
                .text("Lý do không xếp loại", one -> reasons.label(one.notRatedReason()))
                .of(records.memberEvaluations());
    }

    private static DataSheet awards(YearFigures figures) {
        YearRecords records = figures.records();
        CodeList forms = CodeList.of(records.rules(), "award_form", records.cutoff());
        List<AwardLine> lines = new ArrayList<>();
        for (Stream stream : Stream.values()) {
            lines.addAll(figures.awards(stream));
        }
        return SheetOf.<AwardLine>named("Khen thưởng")
                .numbered()
                .text("Đối tượng", line -> line.kind().vietnamese())
                .text("Tên", line -> line.award().recipient().name())
                .text("Chức vụ", line -> line.award().recipient().post())
                .text("Đơn vị", line -> line.award().recipient().unit())
                .text("Thành tích", line -> line.award().achievement())
                .text("Hình thức", line -> forms.label(line.award().form()))
                .text("Số quyết định", line -> line.decision().fullNumber())
                .column("Ngày", ColumnKind.DAY, line -> line.decision().day())
                .whole("Vào sổ số", YearWorkbook::registerNumber)
                .decimal("Hệ số", line -> paid(line) ? line.reward().coefficient() : null)
                .column(
                        "Chưa làm tròn",
                        ColumnKind.MONEY,
                        line -> paid(line) ? line.reward().unrounded() : null)
                .column(
                        "Tiền thưởng",
                        ColumnKind.MONEY,
                        line -> BigDecimal.valueOf(line.reward().amount()))
                .text("Ghi chú", YearWorkbook::note)
                .of(lines);
    }

    private static boolean paid(AwardLine line) {
        return line.reward().coefficient().signum() > 0;
    }

    private static Integer registerNumber(AwardLine line) {
        int number = line.award().registerNumber();
        return number == 0 ? null : Integer.valueOf(number);
    }

    private static String note(AwardLine line) {
        return line.reward().certainty() == Certainty.UNCERTAIN ? "Hệ số chưa chắc chắn, cần đối chiếu" : "";
    }

    private static DataSheet higherAwards(YearRecords records) {
        return SheetOf.<HigherAward>named("Khen cấp trên")
                .numbered()
                .text("Hình thức", HigherAward::form)
                .text("Cơ quan tặng", HigherAward::giver)
                .text("Đối tượng", HigherAward::recipient)
                .text("Thành tích", HigherAward::achievement)
                .text("Giai đoạn", HigherAward::period)
                .of(records.higherAwards());
    }

    /** One line of next year's sheet, a target or a task. */
    private record Ahead(String kind, int number, String wording, BigDecimal planned, String measure, String source) {}

    private static DataSheet outlook(YearRecords records) {
        List<Ahead> ahead = new ArrayList<>();
        records.nextTargets()
                .forEach(target -> ahead.add(new Ahead(
                        "Chỉ tiêu",
                        target.position(),
                        target.name(),
                        target.planned(),
                        target.unit(),
                        target.source())));
        records.nextTasks()
                .forEach(task -> ahead.add(
                        new Ahead("Nhiệm vụ", task.number(), task.wording(), null, task.deadline(), task.owner())));
        return SheetOf.<Ahead>named("Phương hướng")
                .text("Loại", Ahead::kind)
                .whole("STT", Ahead::number)
                .text("Nội dung", Ahead::wording)
                .decimal("Kế hoạch", Ahead::planned)
                .text("ĐVT / Thời hạn", Ahead::measure)
                .text("Nguồn / Phụ trách", Ahead::source)
                .of(ahead);
    }
}
