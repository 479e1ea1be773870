package vn.sovang.exchange.kinds;

import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Evaluations of cells in one year. */
public final class CellEvaluationSheet {
    public static final Column<String> CELL =
            Column.of("Chi bộ", Cells.line()).or("Tên chi bộ", "Mã chi bộ").required();
    public static final Column<String> SELF =
            Column.of("Tự xếp loại", Cells.coded("level")).or("Tự đánh giá", "Chi bộ tự xếp loại");
    public static final Column<String> APPRAISED =
            Column.of("Thẩm định", Cells.coded("level")).or("Kết quả thẩm định");
    public static final Column<String> DECIDED =
            Column.of("Quyết định", Cells.coded("level")).or("Xếp loại", "Kết quả xếp loại");

    public static final Column<String> NOT_RATED =
            Column.of("Lý do không xếp loại", Cells.coded("not_rated_reason")).or("Lý do chưa xếp loại");

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
            "cell-evaluations",
            "Đánh giá chi bộ",
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
            EvaluationDetailColumns.NOTE);

    private CellEvaluationSheet() {}
}
