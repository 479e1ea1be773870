package vn.sovang.exchange.kinds;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;

/** What stands beside the levels of an evaluation, of a member or of a cell. */
public final class EvaluationDetailColumns {
    public static final Column<BigDecimal> SELF_POINTS =
            Column.of("Điểm tự chấm", Cells.decimal()).or("Tự chấm", "Điểm tự đánh giá");
    public static final Column<BigDecimal> POINTS =
            Column.of("Điểm", Cells.decimal()).or("Điểm thẩm định", "Tổng điểm", "Số điểm");
    public static final Column<String> VOTES = Column.of("Số phiếu", Cells.line())
            .or("Số phiếu tán thành", "Phiếu", "Số phiếu đồng ý", "Kết quả biểu quyết");
    public static final Column<String> DECISION = Column.of("Số quyết định", Cells.line());
    public static final Column<LocalDate> DECISION_DAY = Column.of("Ngày quyết định", Cells.day());
    public static final Column<String> NOTE = Column.of("Ghi chú", Cells.line());

    private EvaluationDetailColumns() {}
}
