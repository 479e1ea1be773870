package vn.sovang.exchange.kinds;

import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Evaluations of members in one year. */
public final class MemberEvaluationSheet {
    public static final Column<String> CARD =
            Column.of("Số thẻ", Cells.digits(8)).or("Số thẻ đảng viên", "Số thẻ ĐV");
    public static final Column<String> NAME = Column.of("Họ và tên", Cells.name())
            .or("Họ tên", "Họ và tên đảng viên", "Họ tên đảng viên")
            .required();
    public static final Column<String> CELL = Column.of("Chi bộ", Cells.line()).or("Tên chi bộ", "Mã chi bộ");
    public static final Column<String> SELF =
            Column.of("Tự xếp loại", Cells.coded("level")).or("Tự đánh giá");
    public static final Column<String> APPRAISED =
            Column.of("Thẩm định", Cells.coded("level")).or("Kết quả thẩm định");
    public static final Column<String> DECIDED = Column.of("Quyết định", Cells.coded("level"))
            .or("Xếp loại", "Kết quả xếp loại", "Mức xếp loại", "Xếp loại chất lượng");
    public static final Column<String> NOT_RATED =
            Column.of("Lý do không xếp loại", Cells.coded("not_rated_reason")).or("Lý do chưa xếp loại");
    public static final Column<Boolean> RATED_ANYWAY = Column.of("Vẫn xếp loại", Cells.yesNo());

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
                    "member-evaluations",
                    "Đánh giá đảng viên",
                    CARD,
                    NAME,
                    CELL,
                    SELF,
                    APPRAISED,
                    DECIDED,
                    NOT_RATED,
                    EvaluationDetailColumns.SELF_POINTS,
                    EvaluationDetailColumns.POINTS,
                    EvaluationDetailColumns.VOTES,
                    EvaluationDetailColumns.DECISION,
                    EvaluationDetailColumns.DECISION_DAY,
                    EvaluationDetailColumns.NOTE,
                    RATED_ANYWAY,
                    PersonSheet.CODE)
            .dividedBy(CELL);

    private MemberEvaluationSheet() {}
}
