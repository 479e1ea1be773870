package vn.sovang.document.yearend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.document.FigureText;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.Recipient;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.evaluation.Level;
import vn.sovang.domain.evaluation.Tally;
import vn.sovang.domain.member.Cell;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.yearend.EvaluationFigures;
import vn.sovang.domain.yearend.YearFigures;

/** The annexes of the year-end report: targets, evaluations, commendations, the next year. */
final class Annexes {
    private static final String OF_GOOD = "members.outstanding.percent_of_good";

    private final PaperBuilder paper;
    private final YearFigures figures;
    private final int year;
    private final CodeList forms;

    private Annexes(PaperBuilder paper, YearFigures figures) {
        this.paper = paper;
        this.figures = figures;
        year = figures.records().year();
        forms = CodeList.of(
                figures.records().rules(), "award_form", figures.records().cutoff());
    }

    static void add(PaperBuilder paper, YearFigures figures) {
        Annexes annexes = new Annexes(paper, figures);
        annexes.targets();
        annexes.evaluations();
        annexes.awards();
        annexes.higherAwards();
        annexes.nextYear();
    }

    private void begin(String label, String title, String summary) {
        paper.landscape().add(new Block.Annex(label, title, List.of(summary), null));
    }

    private void targets() {
        begin("Phụ lục I", "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", "Năm " + year);
        Table.Builder table = Table.of(
                Table.Column.centre("STT", 0.6),
                Table.Column.left("Chỉ tiêu", 4),
                Table.Column.centre("ĐVT", 0.9),
                Table.Column.centre("Kế hoạch", 1.6),
                Table.Column.left("Thực hiện", 3.2),
                Table.Column.right("Tỷ lệ", 1),
                Table.Column.centre("Đánh giá", 1.3));
        String group = "";
        for (TargetLine line : figures.records().targets()) {
            Target target = line.target();
            if (!target.group().equals(group)) {
                group = target.group();
                table.group(group);
            }
            table.row(
                    Text.of(Integer.toString(target.position())),
                    Text.of(target.name()),
                    Text.of(target.unit()),
                    Text.of(Planned.text(target)),
                    achieved(line),
                    percent(line),
                    Text.of(Planned.verdict(line)));
        }
        paper.table(table.build());
        String name = "targets." + year + ".";
        paper.paragraph(Text.of("Có ")
                .figure(name + "met", FigureText.inTable(figures.get(name + "met")))
                .and("/")
                .figure(name + "judged", FigureText.inTable(figures.get(name + "judged")))
                .and(" chỉ tiêu đạt và vượt; các chỉ tiêu còn lại được đánh giá bằng lời."));
    }

    private Text achieved(TargetLine line) {
        if (!line.result().isRatio() || line.target().indicator() == null) {
            return Text.of(line.result().typed());
        }
        String name = "results." + line.target().indicator() + ".";
        return FigureText.cell(figures.get(name + "numerator"))
                .and("/")
                .figure(name + "denominator", FigureText.inTable(figures.get(name + "denominator")));
    }

    private Text percent(TargetLine line) {
        if (line.percent().isEmpty()) {
            return Text.EMPTY;
        }
        String indicator = line.target().indicator();
        return indicator == null
                ? Text.of(Decimals.percentText(line.percent().get()))
                : FigureText.cell(figures.get("results." + indicator + ".percent"));
    }

    private void evaluations() {
        begin(
                "Phụ lục II",
                "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHI BỘ VÀ ĐẢNG VIÊN",
                "Năm " + year + " (tỷ lệ tính trên số được đánh giá, làm tròn để cộng đủ 100%)");
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.centre("STT", 0.7),
                Table.Column.left("Chi bộ", 4),
                Table.Column.centre("Xếp loại chi bộ", 1.1),
                Table.Column.right("Tổng số đảng viên", 1),
                Table.Column.right("Được đánh giá", 1)));
        List<Level> levels = figures.regime().levels();
        for (Level level : levels) {
            columns.add(Table.Column.right(level.abbreviation(), 0.95));
            columns.add(Table.Column.right("%", 1.05));
        }
        columns.add(Table.Column.right("Không xếp loại", 0.9));
        Table.Builder table = Table.of(columns.toArray(Table.Column[]::new));
        int number = 0;
        for (Cell cell : figures.records().cells()) {
            table.row(cellRow(++number, cell).toArray(Text[]::new));
        }
        table.total(3, "Toàn đảng bộ", totals(levels).toArray(Text[]::new));
        paper.table(table.build());
        if (figures.has(OF_GOOD)) {
            paper.paragraph(Text.of("Số đảng viên hoàn thành xuất sắc nhiệm vụ bằng ")
                    .figure(OF_GOOD, FigureText.inTable(figures.get(OF_GOOD)))
                    .and(" số hoàn thành tốt nhiệm vụ (mức trần "
                            + Decimals.percentShort(figures.regime().cap().percent()) + ")."));
        }
    }

    private List<Text> cellRow(int number, Cell cell) {
        Tally tally = figures.membersOf(cell.id());
        String level = figures.records().cellEvaluations().stream()
                .filter(evaluation -> evaluation.subjectId() == cell.id())
                .map(evaluation -> figures.regime().abbreviation(evaluation.decided()))
                .collect(Collectors.joining());
        List<Text> row = new ArrayList<>();
        row.add(Text.of(Integer.toString(number)));
        row.add(Text.of(cell.name()));
        row.add(Text.of(level));
        row.add(Text.of(Integer.toString(tally.total())));
        row.add(Text.of(Integer.toString(tally.rated())));
        for (Level each : figures.regime().levels()) {
            row.add(Text.of(Integer.toString(tally.count(each.code()))));
            row.add(share(EvaluationFigures.percent(EvaluationFigures.ofCell(cell.code()), each.code())));
        }
        row.add(Text.of(Integer.toString(tally.notRated())));
        return row;
    }

    private List<Text> totals(List<Level> levels) {
        List<Text> row = new ArrayList<>();
        row.add(FigureText.cell(figures.get("members.total")));
        row.add(FigureText.cell(figures.get("members.rated")));
        for (Level level : levels) {
            row.add(FigureText.cell(figures.get("members.level." + level.code())));
            row.add(share(EvaluationFigures.percent("members.", level.code())));
        }
        row.add(FigureText.cell(figures.get("members.not_rated")));
        return row;
    }

    /** A share of those rated; nothing where nobody is. */
    private Text share(String name) {
        return figures.has(name) ? FigureText.cell(figures.get(name)) : Text.EMPTY;
    }

    private void awards() {
        begin("Phụ lục III", "KẾT QUẢ KHEN THƯỞNG CẤP XÃ", "Năm " + year);
        Table.Builder table = Table.of(
                Table.Column.centre("STT", 0.6),
                Table.Column.left("Họ và tên / Tên tập thể", 3),
                Table.Column.left("Chức vụ, đơn vị", 3),
                Table.Column.centre("Hình thức", 1.2),
                Table.Column.centre("Số quyết định", 1.5),
                Table.Column.right("Tiền thưởng (đồng)", 1.4));
        for (Stream stream : List.of(Stream.PARTY, Stream.STATE)) {
            List<AwardLine> lines = figures.awards(stream);
            table.group(stream == Stream.PARTY ? "Đảng ủy biểu dương" : "Chủ tịch UBND tặng Giấy khen");
            int number = 0;
            for (AwardLine line : lines) {
                table.row(awardRow(line, ++number));
            }
            table.total(5, "Cộng", FigureText.cell(figures.get("awards." + stream.key() + ".money")));
        }
        paper.table(table.build());
    }

    private String[] awardRow(AwardLine line, int number) {
        Recipient recipient = line.award().recipient();
        String place = recipient.place();
        String name = recipient instanceof Recipient.Household ? "Hộ " + recipient.name() : recipient.name();
        return new String[] {
            Integer.toString(number),
            name,
            place,
            forms.label(line.award().form()),
            line.decision().fullNumber(),
            line.reward().amount() == 0 ? "" : Amounts.grouped(line.reward().amount())
        };
    }

    private void higherAwards() {
        begin("Phụ lục IV", "KHEN THƯỞNG CỦA CẤP TRÊN", "Năm " + year);
        Table.Builder table = Table.of(
                Table.Column.centre("STT", 0.6),
                Table.Column.centre("Hình thức", 1.3),
                Table.Column.left("Cơ quan tặng", 2.2),
                Table.Column.left("Đối tượng", 3),
                Table.Column.left("Thành tích", 3),
                Table.Column.centre("Giai đoạn", 1.2));
        int number = 0;
        for (var award : figures.records().higherAwards()) {
            table.row(
                    Integer.toString(++number),
                    award.form(),
                    award.giver() == null ? "(chưa rõ)" : award.giver(),
                    award.recipient(),
                    award.achievement(),
                    award.period());
        }
        table.total(5, "Tổng số", FigureText.cell(figures.get("higher_awards.total")));
        paper.table(table.build());
    }

    private void nextYear() {
        int next = year + 1;
        begin("Phụ lục V", "CHỈ TIÊU VÀ NHIỆM VỤ NĂM " + next, "Phương hướng năm " + next);
        Table.Builder targets = Table.of(
                Table.Column.centre("STT", 0.6),
                Table.Column.left("Chỉ tiêu", 5),
                Table.Column.centre("Kế hoạch", 2),
                Table.Column.left("Nguồn", 4));
        figures.records()
                .nextTargets()
                .forEach(target -> targets.row(
                        Integer.toString(target.position()), target.name(), Planned.text(target), target.source()));
        paper.table(targets.build());
        Table.Builder tasks = Table.of(
                Table.Column.centre("STT", 0.6),
                Table.Column.left("Nhiệm vụ, giải pháp", 6),
                Table.Column.left("Phụ trách", 3),
                Table.Column.centre("Thời hạn", 1.3));
        figures.records()
                .nextTasks()
                .forEach(task ->
                        tasks.row(Integer.toString(task.number()), task.wording(), task.owner(), task.deadline()));
        paper.table(tasks.build());
    }
}
