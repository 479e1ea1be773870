package vn.sovang.document.commendation;

import java.util.List;
import vn.sovang.document.paper.Block;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.PaperBuilder;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Text;
import vn.sovang.domain.commendation.Award;
import vn.sovang.domain.commendation.BookLine;
import vn.sovang.domain.commendation.BookRecords;
import vn.sovang.domain.commendation.Decision;
import vn.sovang.domain.commendation.DecisionAct;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.rule.CodeList;
import vn.sovang.domain.text.Amounts;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Padding;
import vn.sovang.domain.time.DayText;

/** The registers: of certificates (sổ khen thưởng), of decisions (sổ quyết định), and what one person has received. */
public final class BookPaper {
    private BookPaper() {}

    /** The register of certificates of a series, void ones with their reasons. */
    public static Paper certificates(BookRecords records) {
        Table.Builder table = Table.of(
                Table.Column.centre("Vào sổ số", 0.7),
                Table.Column.left("Họ và tên / Tên tập thể", 2.3),
                Table.Column.left("Chức vụ, đơn vị", 2.2),
                Table.Column.left("Hình thức", 1),
                Table.Column.left("Thành tích", 3.2),
                Table.Column.left("Quyết định", 1.5),
                Table.Column.right("Tiền thưởng (đồng)", 1.1),
                Table.Column.left("Ghi chú", 1.5));
        CodeList forms = CodeList.of(records.rules(), "award_form", records.day());
        for (BookLine line : records.lines()) {
            Award award = line.line().award();
            table.row(
                    Padding.number(line.entry().number()),
                    AwardList.named(award.recipient()),
                    award.recipient().place(),
                    forms.label(award.form()),
                    award.achievement(),
                    of(line.line().decision()),
                    line.entry().isVoid()
                            ? ""
                            : Amounts.grouped(line.line().reward().amount()),
                    note(line));
        }
        return paper(records, "SỔ KHEN THƯỞNG", table.build());
    }

    /** The register of decisions of a series, the acts that answered them among them. */
    public static Paper decisions(BookRecords records) {
        Table.Builder table = Table.of(
                Table.Column.left("Số, ký hiệu", 1.2),
                Table.Column.centre("Ngày ký", 1),
                Table.Column.left("Trích yếu", 4.2),
                Table.Column.left("Người ký", 1.6),
                Table.Column.right("Số được khen", 0.8),
                Table.Column.left("Ghi chú", 2.2));
        for (Decision decision : records.decisions()) {
            long count = records.lines().stream()
                    .filter(line -> line.line().decision().id() == decision.id()
                            && !line.entry().isVoid())
                    .count();
            table.row(
                    decision.fullNumber(),
                    DayText.of(decision.day()),
                    decision.summary(),
                    decision.signer(),
                    Long.toString(count),
                    decision.state() == DecisionState.REVOKED ? "Đã thu hồi" : "");
            for (DecisionAct act : records.acts()) {
                if (act.decisionId() == decision.id()) {
                    table.row(
                            decision.stream().decisionNumber(act.number()),
                            DayText.of(act.day()),
                            what(act) + " Quyết định số " + decision.fullNumber(),
                            act.signer(),
                            "",
                            act.reason());
                }
            }
        }
        return paper(records, "SỔ QUYẾT ĐỊNH KHEN THƯỞNG", table.build());
    }

    /** What one person, household or collective has received, the newest last. */
    public static Paper history(BookRecords records, String name) {
        Table.Builder table = Table.of(
                Table.Column.centre("STT", 0.5),
                Table.Column.left("Tên ghi trong quyết định", 2),
                Table.Column.left("Hình thức", 1.1),
                Table.Column.left("Thành tích", 3.6),
                Table.Column.left("Quyết định", 1.7),
                Table.Column.centre("Vào sổ số", 0.8),
                Table.Column.left("Ghi chú", 1.3));
        CodeList forms = CodeList.of(records.rules(), "award_form", records.day());
        int number = 0;
        for (BookLine line : records.lines()) {
            Award award = line.line().award();
            table.row(
                    Integer.toString(++number),
                    AwardList.named(award.recipient()),
                    forms.label(award.form()),
                    award.achievement(),
                    of(line.line().decision()),
                    line.entry().number() == 0
                            ? ""
                            : Padding.number(line.entry().number()),
                    note(line));
        }
        PaperBuilder paper = begun(records, "QUÁ TRÌNH KHEN THƯỞNG", name);
        paper.table(table.build());
        return signed(records, paper, number);
    }

    private static Paper paper(BookRecords records, String title, Table table) {
        String series = records.series().length() == 4 ? "Năm " : "Kỳ ";
        PaperBuilder paper = begun(records, title, series + records.series());
        paper.table(table);
        return signed(records, paper, table.rows().size());
    }

    private static PaperBuilder begun(BookRecords records, String title, String below) {
        PaperBuilder paper = Paper.in(
                        Styles.on(records.rules(), records.stream(), records.day()), Case.sentence(Case.lower(title)))
                .landscape();
        paper.add(Heads.of(records.stream(), records.body(), null, records.day()));
        paper.add(new Block.Annex(null, title, List.of(below), null));
        return paper;
    }

    private static Paper signed(BookRecords records, PaperBuilder paper, int rows) {
        paper.paragraph(Text.of("Danh sách có " + Padding.count(rows) + " dòng."));
        paper.add(new Block.Signatures(
                "NGƯỜI LẬP",
                records.signature().authority(),
                records.signature().signer()));
        return paper.build();
    }

    private static String of(Decision decision) {
        return decision.fullNumber() + " ngày " + DayText.of(decision.day());
    }

    private static String note(BookLine line) {
        String revoked = line.act() == null
                ? ""
                : "Thu hồi theo Quyết định "
                        + line.line().decision().stream()
                                .decisionNumber(line.act().number());
        return line.entry().isVoid() && line.act() == null
                ? "Hủy: " + line.entry().voided()
                : revoked;
    }

    private static String what(DecisionAct act) {
        return act.kind() == DecisionAct.Kind.CORRECTION ? "Sửa đổi" : "Thu hồi";
    }
}
