package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** The bodies of the commune in their dated versions. */
public final class UnitSheet {
    public static final Column<String> CODE =
            Column.of("Mã", Cells.line()).or("Mã đơn vị").required();
    public static final Column<String> KIND =
            Column.of("Loại", Cells.coded("unit_kind")).or("Loại đơn vị").required();
    public static final Column<String> NAME =
            Column.of("Tên", Cells.line()).or("Tên đơn vị").required();
    public static final Column<String> SUPERIOR =
            Column.of("Cấp trên", Cells.line()).or("Cơ quan cấp trên", "Đơn vị cấp trên");
    public static final Column<String> PLACE = Column.of("Địa danh", Cells.line());
    public static final Column<LocalDate> FROM = Column.of("Từ ngày", Cells.day());
    public static final Column<LocalDate> TO = Column.of("Đến ngày", Cells.day());

    public static final Column<String> DECISION =
            Column.of("Quyết định", Cells.line()).or("Nghị quyết", "Căn cứ");

    /** The kind itself. */
    public static final SheetKind SHEET =
            SheetKind.of("units", "Đơn vị", CODE, KIND, NAME, SUPERIOR, PLACE, FROM, TO, DECISION);

    private UnitSheet() {}
}
