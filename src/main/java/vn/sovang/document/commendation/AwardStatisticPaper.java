package vn.sovang.document.commendation;

import java.util.List;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.commendation.AwardStatistics;
import vn.sovang.domain.commendation.BookRecords;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.time.DayText;

/** The commune's summary of commendations in a period, and its share of the forms of Thông tư 02/2023/TT-BNV. */
public final class AwardStatisticPaper {
    private AwardStatisticPaper() {}

    /** @param records say which body makes it, and on which day; its lines are not asked for */
    public static Paper of(BookRecords records, AwardStatistics statistics) {
        PaperBuilder paper = Paper.in(
                        Styles.on(records.rules(), records.stream(), records.day()), "Tổng hợp kết quả khen thưởng")
                .landscape();
        paper.add(Heads.of(records.stream(), records.body(), null, records.day()));
        paper.add(new Block.Annex(
                null,
                "TỔNG HỢP KẾT QUẢ KHEN THƯỞNG",
                List.of("Từ ngày " + DayText.of(statistics.from()) + " đến ngày " + DayText.of(statistics.to())),
                "(Phần số liệu cấp xã của biểu 0601.N - 0603.N, Thông tư 02/2023/TT-BNV)"));
        paper.table(table(records, statistics));
        if (statistics.lines().stream().anyMatch(line -> line.unknown() > 0)) {
            int unknown = statistics.lines().stream()
                    .mapToInt(AwardStatistics.Line::unknown)
                    .sum();
            paper.paragraph(
                    new Text(List.of())
                            .italic(
                                    "Có " + unknown
                                            + " cá nhân chưa liên kết với người trong sổ nên chưa rõ giới tính hoặc dân tộc; các cột ấy chỉ đếm người đã rõ."));
        }
        paper.add(new Block.Signatures(
                "NGƯỜI LẬP",
                records.signature().authority(),
                records.signature().signer()));
        return paper.build();
    }

    private static Table table(BookRecords records, AwardStatistics statistics) {
        Table.Builder table = Table.of(
                Table.Column.left("Cơ quan, hình thức", 2.4),
                Table.Column.right("Tổng số", 0.8),
                Table.Column.right("Tập thể", 0.8),
                Table.Column.right("Hộ gia đình", 0.8),
                Table.Column.right("Cá nhân", 0.8),
                Table.Column.right("Trực tiếp lao động", 0.9),
                Table.Column.right("Tỷ lệ (%)", 0.8),
                Table.Column.right("Nữ", 0.6),
                Table.Column.right("Tỷ lệ (%)", 0.8),
                Table.Column.right("Dân tộc thiểu số", 0.9),
                Table.Column.right("Tiền thưởng (đồng)", 1.3));
        CodeList forms = CodeList.of(records.rules(), "award_form", records.day());
        long money = 0;
        int total = 0;
        for (AwardStatistics.Line line : statistics.lines()) {
            String body = line.stream() == Stream.STATE ? "UBND xã: " : "Đảng ủy: ";
            table.row(
                    body + forms.label(line.form()),
                    Integer.toString(line.total()),
                    Integer.toString(line.collectives()),
                    Integer.toString(line.households()),
                    Integer.toString(line.individuals()),
                    Integer.toString(line.working()),
                    percent(line.working(), line.individuals()),
                    Integer.toString(line.women()),
                    percent(line.women(), line.individuals()),
                    Integer.toString(line.minority()),
                    Amounts.grouped(line.money()));
            money += line.money();
            total += line.total();
        }
        Text[] sums = new Text[10];
        java.util.Arrays.fill(sums, Text.EMPTY);
        sums[0] = Text.of(Integer.toString(total));
        sums[9] = Text.of(Amounts.grouped(money));
        table.total(1, "Cộng", sums);
        return table.build();
    }

    private static String percent(int part, int whole) {
        return whole == 0
                ? ""
                : Decimals.comma(java.math.BigDecimal.valueOf(part)
                        .multiply(java.math.BigDecimal.valueOf(100))
                        .divide(java.math.BigDecimal.valueOf(whole), 2, java.math.RoundingMode.HALF_UP));
    }
}
