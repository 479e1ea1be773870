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

    public static final Column<BigDecimal> PLANNED_TO =
            Column.of("Kế hoạch đến", Cells.decimal()).or("Đến mức");
    public static final Column<BigDecimal> ASSIGNED = Column.of("Cấp trên giao", Cells.decimal())
            .or("KH cấp trên giao", "Kế hoạch cấp trên giao", "KH tỉnh giao", "KH huyện giao");
    public static final Column<Boolean> LOWER = Column.of("Thấp hơn là tốt", Cells.yesNo());
    public static final Column<String> QUARTER_1 =
            Column.of("Quý I", Cells.line()).or("Quý 1", "TH quý I");
    public static final Column<String> QUARTER_2 =
            Column.of("Quý II", Cells.line()).or("Quý 2", "TH quý II");
    public static final Column<String> QUARTER_3 =
            Column.of("Quý III", Cells.line()).or("Quý 3", "TH quý III");
    public static final Column<String> QUARTER_4 =
            Column.of("Quý IV", Cells.line()).or("Quý 4", "TH quý IV");
    public static final Column<Boolean> SUMMED = Column.of("Cộng các quý", Cells.yesNo());

    /** A figure the register counts, or {@link #TYPED}. */
    public static final Column<String> COMPUTED = Column.of("Cách tính", Cells.coded("target_figure"));

    public static final Column<String> NOTE = Column.of("Ghi chú", Cells.line());

    /** Code of the list {@code target_figure} for a result that is only typed. */
    public static final String TYPED = "typed";

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
                    SOURCE,
                    PLANNED_TO,
                    ASSIGNED,
                    LOWER,
                    QUARTER_1,
                    QUARTER_2,
                    QUARTER_3,
                    QUARTER_4,
                    SUMMED,
                    COMPUTED,
                    NOTE)
            .dividedBy(GROUP);

    private TargetSheet() {}
}
