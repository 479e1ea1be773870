package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** The units that take part in campaigns: pledges and registrations. */
public final class CampaignUnitSheet {
    public static final Column<String> CAMPAIGN =
            Column.of("Mã phong trào", Cells.line()).or("Phong trào").required();
    public static final Column<String> UNIT = Column.of("Đơn vị", Cells.line())
            .or("Tên đơn vị", "Đơn vị ký giao ước")
            .required();
    public static final Column<LocalDate> PLEDGED =
            Column.of("Ngày ký giao ước", Cells.day()).or("Ngày ký");
    public static final Column<String> REGISTERED =
            Column.of("Nội dung đăng ký", Cells.lines()).or("Đăng ký thi đua");
    public static final Column<Integer> COLLECTIVES =
            Column.of("Số tập thể đăng ký", Cells.whole()).or("Tập thể đăng ký");
    public static final Column<Integer> HOUSEHOLDS =
            Column.of("Số hộ đăng ký", Cells.whole()).or("Hộ đăng ký");
    public static final Column<Integer> INDIVIDUALS =
            Column.of("Số cá nhân đăng ký", Cells.whole()).or("Cá nhân đăng ký");

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
            "campaign-units",
            "Giao ước thi đua",
            CAMPAIGN,
            UNIT,
            PLEDGED,
            REGISTERED,
            COLLECTIVES,
            HOUSEHOLDS,
            INDIVIDUALS);

    private CampaignUnitSheet() {}
}
