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

    public static final Column<String> KIND =
            Column.of("Hình thức tổ chức", Cells.coded("campaign_kind")).or("Loại phong trào");
    public static final Column<LocalDate> LAUNCHED = Column.of("Ngày phát động", Cells.day());
    public static final Column<String> CRITERIA =
            Column.of("Nội dung, tiêu chí", Cells.lines()).or("Tiêu chí", "Nội dung thi đua");
    public static final Column<String> NOTE = Column.of("Ghi chú", Cells.lines());

    /** The kind itself. */
    public static final SheetKind SHEET =
            SheetKind.of("campaigns", "Phong trào", CODE, NAME, FROM, TO, LAUNCHED_BY, KIND, LAUNCHED, CRITERIA, NOTE);

    private CampaignSheet() {}
}
