package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Collectives and boards. */
public final class CollectiveSheet {
    public static final Column<String> CODE = Column.of("Mã", Cells.line());
    public static final Column<String> NAME =
            Column.of("Tên tập thể", Cells.line()).or("Tên", "Tập thể").required();
    public static final Column<String> KIND = Column.of("Loại", Cells.coded("collective_kind"));
    public static final Column<String> SUPERIOR =
            Column.of("Cấp trên", Cells.line()).or("Đơn vị cấp trên", "Thuộc");
    public static final Column<String> LEADER =
            Column.of("Người đứng đầu", Cells.line()).or("Trưởng ban", "Lãnh đạo");
    public static final Column<PartialDate> LEADER_BIRTH = Column.of("Ngày sinh người đứng đầu", Cells.partialDate());
    public static final Column<LocalDate> FROM =
            Column.of("Từ ngày", Cells.day()).or("Ngày thành lập");
    public static final Column<LocalDate> TO =
            Column.of("Đến ngày", Cells.day()).or("Ngày kết thúc");
    public static final Column<String> DECISION =
            Column.of("Quyết định", Cells.line()).or("Quyết định thành lập");
    public static final Column<String> NOTE = Column.of("Ghi chú", Cells.line());

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
            "collectives",
            "Tập thể",
            CODE,
            NAME,
            KIND,
            SUPERIOR,
            LEADER,
            LEADER_BIRTH,
            FROM,
            TO,
            DECISION,
            NOTE,
            PersonSheet.CODE);

    private CollectiveSheet() {}
}
