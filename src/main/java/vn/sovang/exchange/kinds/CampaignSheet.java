package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Emulation campaigns. */
public final class CampaignSheet {
    public static final Column<String> CODE =
            Column.of("Mã", Cells.line()).or("Mã phong trào").required();
    public static final Column<String> NAME =
            Column.of("Tên", Cells.line()).or("Tên phong trào").required();
    public static final Column<LocalDate> FROM = Column.of("Từ ngày", Cells.day());
    public static final Column<LocalDate> TO = Column.of("Đến ngày", Cells.day());
    public static final Column<String> LAUNCHED_BY =
            Column.of("Phát động", Cells.line()).or("Cơ quan phát động");

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of("campaigns", "Phong trào", CODE, NAME, FROM, TO, LAUNCHED_BY);

    private CampaignSheet() {}
}
