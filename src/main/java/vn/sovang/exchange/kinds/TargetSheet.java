package vn.sovang.exchange.kinds;

import java.math.BigDecimal;
import vn.sovang.domain.target.Comparison;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Targets of one year with their results. */
public final class TargetSheet {
    public static final Column<String> GROUP = Column.of("Nhóm", Cells.line()).or("Nhóm chỉ tiêu", "Lĩnh vực");
    public static final Column<String> NAME = Column.of("Chỉ tiêu", Cells.line())
            .or("Tên chỉ tiêu", "Nội dung chỉ tiêu")
            .required();
    public static final Column<String> UNIT = Column.of("ĐVT", Cells.line()).or("Đơn vị tính");
    public static final Column<Comparison> COMPARISON = Column.of("Phép so", Cells.oneOf(FixedWords.COMPARISON));
    public static final Column<BigDecimal> PLANNED =
            Column.of("Kế hoạch", Cells.decimal()).or("Kế hoạch giao", "KH");
    public static final Column<BigDecimal> NUMERATOR = Column.of("Tử số", Cells.decimal());
    public static final Column<BigDecimal> DENOMINATOR = Column.of("Mẫu số", Cells.decimal());
    public static final Column<String> ACHIEVED =
            Column.of("Thực hiện", Cells.line()).or("Kết quả thực hiện", "Kết quả", "TH");
    public static final Column<String> SOURCE = Column.of("Nguồn", Cells.line()).or("Nguồn chỉ tiêu");

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
                    "targets",
                    "Chỉ tiêu",
                    GROUP,
                    NAME,
                    UNIT,
                    COMPARISON,
                    PLANNED,
                    NUMERATOR,
                    DENOMINATOR,
                    ACHIEVED,
                    SOURCE)
            .dividedBy(GROUP);

    private TargetSheet() {}
}
