package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** How villages were called and who led them until a day. */
public final class VillageHistorySheet {
    public static final Column<String> CODE =
            Column.of("Mã", Cells.line()).or("Mã thôn").required();
    public static final Column<LocalDate> UNTIL =
            Column.of("Đến ngày", Cells.day()).required();
    public static final Column<String> NAME =
            Column.of("Tên thôn", Cells.line()).or("Tên cũ").required();
    public static final Column<String> HEAD = Column.of("Trưởng thôn", Cells.name());
    public static final Column<PartialDate> HEAD_BIRTH = Column.of("Ngày sinh trưởng thôn", Cells.partialDate());
    public static final Column<String> DECISION = Column.of("Quyết định", Cells.line());

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
            "village-history", "Thôn trước đây", CODE, UNTIL, NAME, HEAD, HEAD_BIRTH, DECISION, PersonSheet.CODE);

    private VillageHistorySheet() {}
}
