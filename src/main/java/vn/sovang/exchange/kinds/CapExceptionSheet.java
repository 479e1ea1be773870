package vn.sovang.exchange.kinds;

import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Where more were rated outstanding than the cap allows, and why that stands. */
public final class CapExceptionSheet {
    public static final Column<Integer> YEAR = Column.of("Năm", Cells.whole()).required();
    public static final Column<Boolean> CELLS = Column.of("Tính chi bộ", Cells.yesNo());
    public static final Column<String> CELL = Column.of("Chi bộ", Cells.line()).or("Mã chi bộ", "Tổ chức đảng");
    public static final Column<String> REASON = Column.of("Lý do", Cells.line()).required();

    /** The kind itself. */
    public static final SheetKind SHEET =
            SheetKind.of("cap-exceptions", "Vượt tỷ lệ xuất sắc", YEAR, CELLS, CELL, REASON);

    private CapExceptionSheet() {}
}
