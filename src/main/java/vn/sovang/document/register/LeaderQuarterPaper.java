package vn.sovang.document.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sovang.base.Problem;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Table.Column;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.evaluation.EvaluationLine;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.domain.rule.Rule;

/**
 * The sheet on which the leaders are evaluated in a quarter (Kết luận 198-KL/TW, Hướng dẫn 02-HD/BTCTW ngày 22/5/2026): who
 * they are is filled in, the points are written by hand. Nobody has seen the real form, so its columns are rules.
 */
public final class LeaderQuarterPaper {
    private static final String COLUMNS = "evaluation.quarter.column.";

    private final RatingRecords records;

    private LeaderQuarterPaper(RatingRecords records) {
        this.records = records;
    }

    /** @throws vn.sovang.base.ProblemException 2982 when there is no such evaluation on the day */
    public static Paper of(RatingRecords records) {
        return new LeaderQuarterPaper(records).paper();
    }

    /**
     * What is written into the sheet, one heading a column.
     *
     * @throws vn.sovang.base.ProblemException as {@link #of}
     */
    public static List<String> headings(RatingRecords records) {
        return rules(records).stream().map(Rule::value).toList();
    }

    private static List<Rule> rules(RatingRecords records) {
        LocalDate day = records.register().day();
        List<Rule> rules = records.register().rules().under(COLUMNS, day);
        if (rules.isEmpty()) {
            throw Problem.of(2982, "paper.quarter.none", day).asException();
        }
        return rules;
    }

    private Paper paper() {
        List<Rule> rules = rules(records);
        PaperBuilder paper = PartyHead.begin(records.register(), "Đánh giá cán bộ lãnh đạo, quản lý theo quý")
                .landscape();
        LocalDate day = records.register().day();
        PartyHead.head(
                paper,
                records.register(),
                "BIỂU THEO DÕI, ĐÁNH GIÁ CÁN BỘ LÃNH ĐẠO, QUẢN LÝ",
                List.of(PartyHead.subject(records.register()), "Quý " + quarter(day) + " năm " + day.getYear()));
        paper.table(table(rules));
        if (rules.stream().anyMatch(rule -> rule.certainty() != Certainty.CERTAIN)) {
            paper.paragraph(Text.EMPTY.italic(
                    "Tên cột chưa đối chiếu được với mẫu chính thức; sửa ở màn hình Quy tắc khi có mẫu."));
        }
        PartyHead.end(paper, records.register());
        return paper.build();
    }

    /** {@code I} to {@code IV}. */
    private static String quarter(LocalDate day) {
        return List.of("I", "II", "III", "IV").get((day.getMonthValue() - 1) / 3);
    }

    private Table table(List<Rule> rules) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.centre("STT", 0.6),
                Column.left("Họ và tên", 2.4),
                Column.left("Chức vụ", 3),
                Column.left("Chi bộ", 2)));
        rules.forEach(rule -> columns.add(Column.centre(rule.value(), 1.3)));
        Table.Builder table = Table.of(columns).small();
        int number = 0;
        for (EvaluationLine line : records.leaders()) {
            List<String> cells = new ArrayList<>(
                    List.of(String.valueOf(++number), records.name(line), records.post(line), records.cell(line)));
            rules.forEach(rule -> cells.add(""));
            table.row(cells.toArray(String[]::new));
        }
        return table.build();
    }
}
