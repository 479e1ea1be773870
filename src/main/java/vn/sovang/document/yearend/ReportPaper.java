package vn.sovang.document.yearend;

import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.document.FigureText;
import vn.sovang.document.commendation.Styles;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Run;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.commendation.HigherAward;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.office.UnitName;
import vn.sovang.domain.target.Comparison;
import vn.sovang.domain.target.Target;
import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.Verdict;
import vn.sovang.domain.target.YearTask;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Padding;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.yearend.ReportRecords;
import vn.sovang.domain.yearend.YearFigures;

/**
 * The joint year-end report of Party Committee and People's Committee, in the form of party papers (Hướng dẫn
 * 36-HD/VPTW and its successors). Every number in it is a named figure of the year.
 */
public final class ReportPaper {
    private static final String OF_GOOD = "members.outstanding.percent_of_good";

    private final ReportRecords records;
    private final YearFigures figures;
    private final int year;
    private final String commune;

    private ReportPaper(ReportRecords records) {
        this.records = records;
        figures = records.figures();
        year = figures.records().year();
        commune = UnitName.of(records.party().name()).commune();
    }

    public static Paper of(ReportRecords records) {
        return new ReportPaper(records).paper();
    }

    private Paper paper() {
        PaperBuilder paper = Paper.in(
                Styles.on(figures.records().rules(), Stream.PARTY, records.day()), "Báo cáo tổng kết năm " + year);
        paper.add(new Block.Letterhead(
                List.of(Case.upper(records.party().superior())),
                List.of(Case.upper(records.party().name())),
                "…-BC/ĐU",
                Padding.placeAndDate(records.party().place(), records.day())));
        paper.add(new Block.Title(
                "BÁO CÁO",
                List.of("Tổng kết công tác Đảng, chính quyền năm " + year + "; phương hướng, nhiệm vụ năm "
                        + (year + 1))));
        results(paper);
        outlook(paper);
        paper.add(new Block.Signature(
                List.of(
                        "Ban Thường vụ cấp trên (b/c),",
                        "Các chi bộ trực thuộc,",
                        "UBND, UB MTTQ và các đoàn thể " + commune + ",",
                        "Lưu Văn phòng Đảng ủy."),
                records.signature().authority(),
                records.signature().signer()));
        Annexes.add(paper, figures);
        return paper.build();
    }

    private void results(PaperBuilder paper) {
        paper.heading(0, "Phần thứ nhất: KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM " + year);
        paper.heading(1, "Đặc điểm tình hình");
        paper.paragraph(opening("Đến ngày " + dayText() + ", Đảng bộ " + commune + " có ", "cells.total")
                .and(" chi bộ trực thuộc với ")
                .with(figure("members.total"))
                .and(" đảng viên. Trong năm đã kết nạp ")
                .with(figure("members.admitted"))
                .and(" đảng viên mới."));
        paper.heading(1, "Kết quả thực hiện các chỉ tiêu, nhiệm vụ");
        for (String group : groups()) {
            paper.heading(2, group);
            figures.records().targets().stream()
                    .filter(line -> line.target().group().equals(group))
                    .forEach(line -> paper.bullet(result(line)));
        }
        evaluation(paper);
        commendation(paper);
    }

    private List<String> groups() {
        return figures.records().targets().stream()
                .map(line -> line.target().group())
                .distinct()
                .toList();
    }

    private Text result(TargetLine line) {
        Text text = Text.of(line.target().name() + ": ");
        text = line.result().isRatio() ? ratio(text, line) : text.and(inWords(line));
        return text.and(".");
    }

    private static String inWords(TargetLine line) {
        Target target = line.target();
        String achieved = line.result().text();
        if (achieved.isBlank()) {
            return target.comparison() == Comparison.DONE ? "chưa thực hiện" : "chưa có kết quả";
        }
        if (target.comparison() == Comparison.RANK && line.result().number().isPresent()) {
            return "xếp thứ " + achieved;
        }
        if (target.comparison() == Comparison.DONE && line.verdict() == Verdict.MET) {
            return "đã hoàn thành";
        }
        return counted(target, line) ? achieved + " " + target.unit() : small(achieved);
    }

    /** A number the register counts says what it is a number of; what was typed stays as it was typed. */
    private static boolean counted(Target target, TargetLine line) {
        return line.origin() == TargetLine.Origin.COMPUTED && !target.unit().isEmpty();
    }

    private Text ratio(Text text, TargetLine line) {
        Target target = line.target();
        String unit = target.unit().equals("%") ? "" : " " + target.unit();
        if (target.indicator() == null) {
            return text.and(line.result().typed() + unit + ", đạt "
                    + Decimals.percentShort(line.percent().orElseThrow()));
        }
        String name = "results." + target.indicator() + ".";
        return text.with(inTable(name + "numerator"))
                .and("/")
                .with(inTable(name + "denominator"))
                .and(unit + ", đạt ")
                .with(figure(name + "percent"));
    }

    private void evaluation(PaperBuilder paper) {
        paper.heading(1, "Kiểm điểm, đánh giá, xếp loại chất lượng");
        if (figures.cells().rated() == 0 || figures.members().rated() == 0) {
            paper.paragraph("Chưa có kết quả đánh giá, xếp loại chất lượng năm " + year + ".");
            return;
        }
        paper.paragraph(
                levels(opening("Chi bộ: ", "cells.total").and(" chi bộ được đánh giá, trong đó "), "cells.level."));
        Text members = levels(
                opening("Đảng viên: ", "members.rated")
                        .and(" đồng chí được đánh giá, ")
                        .with(figure("members.not_rated"))
                        .and(" đồng chí không thuộc diện xếp loại. Trong số được đánh giá, "),
                "members.level.");
        if (figures.has(OF_GOOD)) {
            members = members.and(" Số hoàn thành xuất sắc nhiệm vụ bằng ")
                    .with(figure(OF_GOOD))
                    .and(" số hoàn thành tốt nhiệm vụ.");
        }
        paper.paragraph(members);
    }

    private Text levels(Text begun, String prefix) {
        Text text = begun;
        String joint = "";
        for (var level : figures.regime().levels()) {
            text = text.and(joint + small(level.label()) + ": ").with(figure(prefix + level.code()));
            joint = "; ";
        }
        return text.and(".");
    }

    private void commendation(PaperBuilder paper) {
        paper.heading(1, "Thi đua, khen thưởng");
        paper.paragraph(opening("Trong năm có ", "awards.total")
                .and(" lượt tập thể, hộ gia đình, cá nhân được biểu dương, khen thưởng ở cấp xã. Đảng ủy biểu dương ")
                .with(figure("awards.party.collective"))
                .and(" tập thể và ")
                .with(figure("awards.party.individual"))
                .and(" cá nhân. Chủ tịch UBND tặng Giấy khen cho ")
                .with(figure("awards.state.collective"))
                .and(" tập thể, ")
                .with(figure("awards.state.household"))
                .and(" hộ gia đình và ")
                .with(figure("awards.state.individual"))
                .and(" cá nhân, tổng số tiền thưởng ")
                .with(figure("awards.state.money"))
                .and(" đồng."));
        if (!figures.records().higherAwards().isEmpty()) {
            String received = figures.records().higherAwards().stream()
                    .map(ReportPaper::received)
                    .collect(Collectors.joining("; "));
            paper.paragraph(
                    opening("Cấp trên tặng ", "higher_awards.total").and(" lượt khen thưởng: " + received + "."));
        }
    }

    private static String received(HigherAward award) {
        String giver = award.giver() == null ? "" : " của " + award.giver();
        return award.form() + giver + " tặng " + award.recipient().replaceFirst("^Tập thể ", "tập thể ") + " ("
                + small(award.achievement()) + ")";
    }

    /** As inside a sentence: the first letter small. */
    private static String small(String text) {
        return text.isEmpty() ? text : Case.lower(text.substring(0, 1)) + text.substring(1);
    }

    private void outlook(PaperBuilder paper) {
        int next = year + 1;
        paper.heading(0, "Phần thứ hai: PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM " + next);
        paper.heading(1, "Chỉ tiêu");
        paper.paragraph(opening("Năm " + next + " phấn đấu thực hiện ", "targets." + next + ".total")
                .and(" chỉ tiêu:"));
        figures.records().nextTargets().forEach(target -> paper.bullet(target.name() + planned(target) + "."));
        paper.heading(1, "Nhiệm vụ, giải pháp");
        paper.paragraph(opening("Tập trung ", "tasks." + next + ".total").and(" nhiệm vụ, giải pháp:"));
        for (YearTask task : figures.records().nextTasks()) {
            paper.paragraph(Text.EMPTY.bold("Nhiệm vụ " + task.number() + ". ").and(task.wording() + "."));
        }
    }

    private static String planned(Target target) {
        return target.planned() == null ? "" : ": " + Planned.text(target);
    }

    private String dayText() {
        return DayText.of(figures.records().cutoff());
    }

    private Text opening(String begin, String figure) {
        return Text.of(begin).with(figure(figure));
    }

    private Run inTable(String name) {
        return new Run(FigureText.inTable(figures.get(name)), false, false, name);
    }

    private Run figure(String name) {
        return new Run(FigureText.inSentence(figures.get(name)), false, false, name);
    }
}
