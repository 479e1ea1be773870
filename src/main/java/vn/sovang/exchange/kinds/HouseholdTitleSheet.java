package vn.sovang.exchange.kinds;

import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** The titles of households by year. */
public final class HouseholdTitleSheet {
    public static final Column<String> CODE = Column.of("Mã hộ", Cells.line()).or("Mã số hộ", "Hộ số");
    public static final Column<String> HEAD = Column.of("Chủ hộ", Cells.name())
            .or("Họ và tên chủ hộ", "Họ tên chủ hộ", "Tên chủ hộ", "Họ và tên", "Họ tên")
            .required();
    public static final Column<PartialDate> BIRTH =
            Column.of("Ngày sinh", Cells.partialDate()).or("Ngày sinh chủ hộ", "Năm sinh");
    public static final Column<String> VILLAGE =
            Column.of("Thôn", Cells.line()).or("Tên thôn", "Mã thôn", "Bản", "Xóm");
    public static final Column<Integer> YEAR = Column.of("Năm", Cells.whole());

    /** Without it, it is the first title of the list. */
    public static final Column<String> TITLE = Column.of("Danh hiệu", Cells.coded("household_title"));

    public static final Column<String> DECISION =
            Column.of("Quyết định", Cells.line()).or("Số quyết định");

    /** The kind itself. */
    public static final SheetKind SHEET =
            SheetKind.of("household-titles", "Danh hiệu hộ", CODE, HEAD, BIRTH, VILLAGE, YEAR, TITLE, DECISION);

    private HouseholdTitleSheet() {}
}
