package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Villages with their heads and households, as they are now. */
public final class VillageSheet {
    public static final Column<String> CODE =
            Column.of("Mã", Cells.line()).or("Mã thôn").required();
    public static final Column<String> NAME =
            Column.of("Tên thôn", Cells.line()).or("Thôn", "Tên").required();
    public static final Column<String> HEAD = Column.of("Trưởng thôn", Cells.name());
    public static final Column<PartialDate> HEAD_BIRTH = Column.of("Ngày sinh trưởng thôn", Cells.partialDate());
    public static final Column<Integer> HOUSEHOLDS =
            Column.of("Số hộ", Cells.whole()).or("Tổng số hộ");
    public static final Column<String> FORMER_COMMUNE =
            Column.of("Xã cũ", Cells.line()).or("Thuộc xã cũ", "Xã trước sáp nhập");
    public static final Column<LocalDate> FROM = Column.of("Từ ngày", Cells.day());
    public static final Column<LocalDate> TO = Column.of("Đến ngày", Cells.day());
    public static final Column<String> SUCCESSOR =
            Column.of("Nhập vào", Cells.line()).or("Nhập vào thôn");
    public static final Column<String> ENDED_BY =
            Column.of("Quyết định sáp nhập", Cells.line()).or("Quyết định");

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
            "villages",
            "Thôn",
            CODE,
            NAME,
            HEAD,
            HOUSEHOLDS,
            HEAD_BIRTH,
            FORMER_COMMUNE,
            FROM,
            TO,
            SUCCESSOR,
            ENDED_BY,
            PersonSheet.CODE);

    private VillageSheet() {}
}
