package vn.sovang.exchange.kinds;

import vn.sovang.domain.proposal.ProposalCheck;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Why findings on proposals stand. */
public final class ProposalReasonSheet {
    public static final Column<String> ROUND = Column.of("Mã đợt", Cells.line()).required();
    public static final Column<Integer> NUMBER = Column.of("STT", Cells.whole()).required();
    public static final Column<ProposalCheck> CHECK =
            Column.of("Điều kiểm tra", Cells.oneOf(FixedWords.CHECK)).required();
    public static final Column<String> SUBJECT =
            Column.of("Nội dung cảnh báo", Cells.line()).required();
    public static final Column<String> REASON =
            Column.of("Lý do giữ", Cells.lines()).required();

    /** The kind itself. */
    public static final SheetKind SHEET =
            SheetKind.of("proposal-reasons", "Lý do giữ đề nghị", ROUND, NUMBER, CHECK, SUBJECT, REASON);

    private ProposalReasonSheet() {}
}
