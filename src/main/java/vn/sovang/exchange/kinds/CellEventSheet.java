package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.member.CellEventKind;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** What became of party cells after they were founded. */
public final class CellEventSheet {
    public static final Column<String> CELL =
            Column.of("Chi bộ", Cells.line()).or("Mã chi bộ").required();
    public static final Column<CellEventKind> EVENT = Column.of("Việc", Cells.oneOf(FixedWords.CELL_EVENT))
            .or("Biến động")
            .required();
    public static final Column<LocalDate> DAY =
            Column.of("Từ ngày", Cells.day()).or("Ngày").required();
    public static final Column<String> NAME = Column.of("Tên mới", Cells.line());
    public static final Column<String> KIND = Column.of("Loại mới", Cells.coded("cell_kind"));
    public static final Column<String> PARENT = Column.of("Trực thuộc mới", Cells.line());
    public static final Column<String> OTHER = Column.of("Chi bộ liên quan", Cells.line());
    public static final Column<String> DECISION = Column.of("Số quyết định", Cells.line());
    public static final Column<LocalDate> DECISION_DAY = Column.of("Ngày quyết định", Cells.day());

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
            "cell-events", "Biến động chi bộ", CELL, EVENT, DAY, NAME, KIND, PARENT, OTHER, DECISION, DECISION_DAY);

    private CellEventSheet() {}
}
