package vn.sovang.document.commendation;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.commendation.AwardLine;
import vn.sovang.domain.commendation.DecisionRecords;
import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.commendation.Reward;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Decimals;
import vn.sovang.domain.text.Padding;
import vn.sovang.domain.yearend.AwardFigures;

/** The list by which the money of a decision is paid out: each recipient signs for it, the sum stands in words. */
public final class PaymentPaper {
    private PaymentPaper() {}

    /** The list of all awards that stand. */
    public static Paper of(DecisionRecords all) {
        DecisionRecords records = all.standing();
        PaperBuilder paper = Paper.in(
                        Styles.on(records.rules(), records.decision().stream(), records.day()),
                        "Danh sách chi tiền thưởng " + records.decision().fullNumber())
                .landscape();
        paper.add(Heads.of(records.decision().stream(), records.body(), null, records.day()));
        paper.add(new Block.Annex(
                null,
                "DANH SÁCH CHI TIỀN THƯỞNG",
                List.of(records.decision().summary()),
                "(Theo Quyết định số " + records.decision().fullNumber() + " " + Padding.dateInWords(records.day())
                        + ")"));
        boolean gifts = records.lines().stream()
                .anyMatch(line -> !line.award().details().gift().isBlank());
        paper.table(table(records, gifts));
        paper.paragraph(
                new Text(List.of()).and("Tổng số tiền bằng chữ: ").italic(Amounts.inWords(records.money()) + "."));
        notes(records, paper);
        paper.add(new Block.Signatures(
                "NGƯỜI LẬP",
                records.signature().authority(),
                records.signature().signer()));
        return paper.build();
    }

    private static void notes(DecisionRecords records, PaperBuilder paper) {
        for (AwardLine line : records.lines()) {
            if (line.award().details().ownAmount() != null) {
                paper.paragraph(AwardList.named(line.award().recipient()) + ": theo quy định "
                        + Amounts.grouped(line.reward().unrounded().longValue()) + " đồng (chưa làm tròn), chi "
                        + Amounts.grouped(line.reward().amount()) + " đồng; lý do: "
                        + line.award().details().amountReason() + ".");
            }
        }
        if (records.lines().stream().anyMatch(line -> AwardList.uncertain(line.reward()))) {
            paper.paragraph(new Text(List.of())
                    .italic("(*) Hệ số này chưa tìm thấy văn bản quy định rõ; cần đối chiếu trước khi chi trả."));
        }
    }

    private static Table table(DecisionRecords records, boolean gifts) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.centre("STT", 0.6),
                Table.Column.left("Họ và tên / Tên tập thể", 2.8),
                Table.Column.left("Chức vụ, đơn vị", 2.8),
                Table.Column.right("Hệ số", 0.8),
                Table.Column.right("Chưa làm tròn (đồng)", 1.3),
                Table.Column.right("Số tiền (đồng)", 1.3)));
        if (gifts) {
            columns.add(Table.Column.left("Hiện vật", 1.4));
        }
        columns.add(Table.Column.left("Ký nhận", 1.8));
        Table.Builder table = Table.of(columns);
        int number = 0;
        for (RecipientKind kind : RecipientKind.values()) {
            List<AwardLine> lines =
                    records.lines().stream().filter(line -> line.kind() == kind).toList();
            if (!lines.isEmpty()) {
                table.group(Case.upper(kind.vietnamese()) + " (" + Padding.count(lines.size()) + ")");
            }
            for (AwardLine line : lines) {
                table.row(cells(line, ++number, gifts));
            }
        }
        String sum = Amounts.grouped(records.money());
        String figure = AwardFigures.prefix(records.decision()) + "money";
        List<Text> sums = new ArrayList<>();
        sums.add(records.draft() ? Text.of(sum) : Text.ofFigure(figure, sum));
        for (int rest = gifts ? 2 : 1; rest > 0; rest--) {
            sums.add(Text.EMPTY);
        }
        table.total(5, "Tổng cộng", sums.toArray(Text[]::new));
        return table.build();
    }

    private static String[] cells(AwardLine line, int number, boolean gifts) {
        Reward reward = line.reward();
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(number),
                AwardList.named(line.award().recipient()),
                line.award().recipient().place(),
                reward.coefficient().signum() == 0 ? "" : Decimals.comma(reward.coefficient()),
                reward.unrounded().signum() == 0
                        ? ""
                        : Amounts.grouped(reward.unrounded().longValue()),
                Amounts.grouped(reward.amount()) + AwardList.mark(reward)));
        if (gifts) {
            cells.add(line.award().details().gift());
        }
        cells.add("");
        return cells.toArray(String[]::new);
    }
}
