package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.time.Term;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Party cells. */
public final class CellSheet {
    public static final Column<String> CODE =
            Column.of("Mã", Cells.line()).or("Mã chi bộ").required();
    public static final Column<String> NAME =
            Column.of("Tên chi bộ", Cells.line()).or("Chi bộ", "Tên").required();
    public static final Column<String> KIND =
            Column.of("Loại", Cells.coded("cell_kind")).or("Loại chi bộ", "Loại hình");
    public static final Column<String> PARENT = Column.of("Thuộc", Cells.line()).or("Trực thuộc");
    public static final Column<LocalDate> FOUNDED = Column.of("Ngày thành lập", Cells.day());
    public static final Column<Term> TERM = Column.of("Nhiệm kỳ", Cells.term());
    public static final Column<LocalDate> CONGRESS = Column.of("Ngày đại hội", Cells.day());

    public static final Column<String> FORMER_COMMUNE =
            Column.of("Xã cũ", Cells.line()).or("Thuộc xã cũ", "Xã trước sáp nhập");
    public static final Column<LocalDate> JOINED =
            Column.of("Về từ ngày", Cells.day()).or("Ngày sáp nhập");

    /** The kind itself. */
    public static final SheetKind SHEET =
            SheetKind.of("cells", "Chi bộ", CODE, NAME, KIND, PARENT, FOUNDED, TERM, CONGRESS, FORMER_COMMUNE, JOINED);

    private CellSheet() {}
}
