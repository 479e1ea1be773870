package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Year-end conferences. */
public final class ConferenceSheet {
    public static final Column<String> NAME =
            Column.of("Tên", Cells.line()).or("Tên hội nghị").required();
    public static final Column<LocalDate> DAY =
            Column.of("Ngày", Cells.day()).or("Ngày tổ chức").required();
    public static final Column<String> SESSION = Column.of("Buổi", Cells.line());
    public static final Column<String> CHAIR = Column.of("Chủ trì", Cells.line());
    public static final Column<String> CO_CHAIRS = Column.of("Đồng chủ trì", Cells.lines());
    public static final Column<String> ATTENDEES =
            Column.of("Thành phần", Cells.lines()).or("Thành phần dự");

    /** The kind itself. */
    public static final SheetKind SHEET =
            SheetKind.of("conferences", "Hội nghị", NAME, DAY, SESSION, CHAIR, CO_CHAIRS, ATTENDEES);

    private ConferenceSheet() {}
}
