package vn.sovang.exchange.kinds;

import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Awards received from above. */
public final class HigherAwardSheet {
    public static final Column<String> FORM =
            Column.of("Hình thức", Cells.line()).or("Hình thức khen thưởng").required();
    public static final Column<String> GIVER =
            Column.of("Cơ quan tặng", Cells.line()).or("Cơ quan khen", "Cấp khen");
    public static final Column<String> RECIPIENT = Column.of("Đối tượng", Cells.line())
            .or("Tập thể, cá nhân", "Đơn vị được khen")
            .required();
    public static final Column<String> ACHIEVEMENT = Column.of("Thành tích", Cells.lines());
    public static final Column<String> PERIOD =
            Column.of("Giai đoạn", Cells.line()).or("Năm");

    /** The year in which the award is reported. */
    public static final Column<Integer> YEAR = Column.of("Năm báo cáo", Cells.ordinal());

    /** The kind itself. */
    public static final SheetKind SHEET =
            SheetKind.of("higher-awards", "Khen cấp trên", FORM, GIVER, RECIPIENT, ACHIEVEMENT, PERIOD, YEAR);

    private HigherAwardSheet() {}
}
