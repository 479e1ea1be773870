package vn.sovang.exchange.kinds;

import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Villages with their heads and households. */
public final class VillageSheet {
    public static final Column<String> CODE =
            Column.of("Mã", Cells.line()).or("Mã thôn").required();
    public static final Column<String> NAME =
            Column.of("Tên thôn", Cells.line()).or("Thôn", "Tên").required();
    public static final Column<String> HEAD = Column.of("Trưởng thôn", Cells.line());
    public static final Column<Integer> HOUSEHOLDS =
            Column.of("Số hộ", Cells.whole()).or("Tổng số hộ");

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of("villages", "Thôn", CODE, NAME, HEAD, HOUSEHOLDS);

    private VillageSheet() {}
}
