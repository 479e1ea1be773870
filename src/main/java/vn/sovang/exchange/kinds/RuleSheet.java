package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.rule.Certainty;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** The dated rules as they are shipped in {@code rules/*.csv}, and as the office's own leave the program and come back. */
public final class RuleSheet {
    public static final Column<String> KEY = Column.of("Khóa", Cells.line()).required();
    public static final Column<LocalDate> FROM =
            Column.of("Từ ngày", Cells.day()).required();
    public static final Column<String> VALUE = Column.of("Giá trị", Cells.line());
    public static final Column<String> SOURCE = Column.of("Nguồn", Cells.line());
    public static final Column<Certainty> CERTAINTY =
            Column.of("Độ chắc chắn", Cells.oneOf(FixedWords.CERTAINTY)).required();

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of("rules", "Quy định", KEY, FROM, VALUE, SOURCE, CERTAINTY);

    private RuleSheet() {}
}
