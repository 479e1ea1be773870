package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.commendation.DecisionState;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Decisions on commendation. */
public final class DecisionSheet {
    public static final Column<Stream> STREAM = Column.of("Cơ quan", Cells.oneOf(FixedWords.STREAM))
            .or("Cơ quan ban hành")
            .required();
    public static final Column<String> NUMBER =
            Column.of("Số", Cells.line()).or("Số quyết định", "Số ký hiệu").required();
    public static final Column<LocalDate> DAY =
            Column.of("Ngày", Cells.day()).or("Ngày ký", "Ngày ban hành").required();
    public static final Column<String> SIGNER = Column.of("Người ký", Cells.line());
    public static final Column<String> SUMMARY = Column.of("Trích yếu", Cells.lines());
    public static final Column<String> LIST = Column.of("Danh sách", Cells.line());

    /** The working year whose achievements are commended. */
    public static final Column<Integer> YEAR =
            Column.of("Năm được khen", Cells.ordinal()).or("Khen thưởng năm");

    public static final Column<DecisionState> STATE = Column.of("Tình trạng", Cells.oneOf(FixedWords.DECISION_STATE));

    /** The kind itself. */
    public static final SheetKind SHEET =
            SheetKind.of("decisions", "Quyết định", STREAM, NUMBER, DAY, SIGNER, SUMMARY, LIST, YEAR, STATE);

    private DecisionSheet() {}
}
