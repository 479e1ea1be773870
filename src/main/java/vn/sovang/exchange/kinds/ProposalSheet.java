package vn.sovang.exchange.kinds;

import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.proposal.Verdict;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Proposals for commendation, as a village, a cell, a school or an association hands them in. */
public final class ProposalSheet {
    public static final Column<Integer> NUMBER = AwardSheet.NUMBER;

    /** The round by code or name; without it, it is the one that is open. */
    public static final Column<String> ROUND = Column.of("Mã đợt", Cells.line()).or("Đợt khen", "Đợt");

    public static final Column<String> PROPOSER =
            Column.of("Đơn vị đề nghị", Cells.line()).or("Nơi đề nghị", "Cơ quan đề nghị");

    /** Without it an individual is meant, unless the name speaks of a household. */
    public static final Column<RecipientKind> RECIPIENT =
            Column.of("Đối tượng", Cells.oneOf(FixedWords.RECIPIENT)).or("Loại đối tượng");

    public static final Column<String> HONORIFIC = AwardSheet.HONORIFIC;
    public static final Column<String> NAME = AwardSheet.NAME;
    public static final Column<String> POST = AwardSheet.POST;
    public static final Column<String> UNIT = AwardSheet.UNIT;
    public static final Column<String> ACHIEVEMENT = AwardSheet.ACHIEVEMENT;

    /** Without it, it is the usual form of the stream. */
    public static final Column<String> FORM =
            Column.of("Hình thức", Cells.coded("award_form")).or("Hình thức khen thưởng", "Hình thức đề nghị");

    public static final Column<String> FIELD = Column.of("Lĩnh vực", Cells.coded("award_field"));
    public static final Column<Verdict.Outcome> OUTCOME =
            Column.of("Kết quả xét", Cells.oneOf(FixedWords.OUTCOME)).or("Hội đồng");
    public static final Column<Integer> VOTES_FOR =
            Column.of("Phiếu đồng ý", Cells.whole()).or("Số phiếu đồng ý");
    public static final Column<Integer> VOTES_AGAINST =
            Column.of("Phiếu không đồng ý", Cells.whole()).or("Số phiếu không đồng ý");
    public static final Column<String> REASON = Column.of("Lý do của Hội đồng", Cells.lines());
    public static final Column<String> NOTE = Column.of("Ghi chú", Cells.lines());

    /** Who of the register is meant: the code of a person, or «hộ» or «chi bộ» with its code. */
    public static final Column<String> LINK =
            Column.of("Mã trong sổ", Cells.line()).or("Mã người");

    /** The decision it became: its number as printed and its day. */
    public static final Column<String> DECISION = Column.of("Thành quyết định", Cells.line());

    /** The kind itself. */
    public static final SheetKind SHEET = AwardSheet.hinted(
            SheetKind.of(
                    "proposals",
                    "Đề nghị khen",
                    NUMBER,
                    PROPOSER,
                    RECIPIENT,
                    HONORIFIC,
                    NAME,
                    POST,
                    UNIT,
                    ACHIEVEMENT,
                    FORM,
                    FIELD,
                    OUTCOME,
                    VOTES_FOR,
                    VOTES_AGAINST,
                    REASON,
                    NOTE,
                    LINK,
                    ROUND,
                    DECISION),
            RECIPIENT);

    private ProposalSheet() {}
}
