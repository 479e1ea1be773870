package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.domain.printing.SheetOutcome;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Every sheet of a certificate that went to a printer. */
public final class PrintSheetSheet {
    public static final Column<Stream> STREAM =
            Column.of("Cơ quan", Cells.oneOf(FixedWords.STREAM)).required();
    public static final Column<Integer> DECISION =
            Column.of("Số quyết định", Cells.ordinal()).required();
    public static final Column<LocalDate> DAY =
            Column.of("Ngày quyết định", Cells.day()).required();
    public static final Column<Integer> POSITION =
            Column.of("STT", Cells.ordinal()).required();
    public static final Column<Integer> COPY =
            Column.of("Lần in", Cells.ordinal()).required();
    public static final Column<String> LAYOUT = Column.of("Mẫu giấy", Cells.line());
    public static final Column<String> PRINTER = Column.of("Máy in", Cells.line());
    public static final Column<String> TRAY = Column.of("Khay", Cells.line());
    public static final Column<String> SHEET_SIZE = Column.of("Khổ giấy", Cells.line());
    public static final Column<String> SENT =
            Column.of("Gửi máy in lúc", Cells.line()).required();
    public static final Column<String> WHO = Column.of("Người in", Cells.line());
    public static final Column<SheetOutcome> OUTCOME =
            Column.of("Kết quả", Cells.oneOf(FixedWords.SHEET_OUTCOME)).required();
    public static final Column<String> REASON = Column.of("Lý do", Cells.lines());

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
            "print-sheets",
            "Tờ đã in",
            STREAM,
            DECISION,
            DAY,
            POSITION,
            COPY,
            LAYOUT,
            PRINTER,
            TRAY,
            SHEET_SIZE,
            SENT,
            WHO,
            OUTCOME,
            REASON);

    private PrintSheetSheet() {}
}
