package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.time.Term;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Congresses of cells and bodies besides those that stand with the cells themselves. */
public final class CongressSheet {
    public static final Column<String> UNIT = Column.of("Mã đơn vị", Cells.line())
            .or("Mã chi bộ", "Chi bộ", "Đơn vị")
            .required();
    public static final Column<Term> TERM = Column.of("Nhiệm kỳ", Cells.term()).required();
    public static final Column<LocalDate> DAY = Column.of("Ngày đại hội", Cells.day());
    public static final Column<String> NOTE = Column.of("Ghi chú", Cells.line());

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of("congresses", "Đại hội", UNIT, TERM, DAY, NOTE);

    private CongressSheet() {}
}
