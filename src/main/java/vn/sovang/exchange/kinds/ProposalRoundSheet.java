package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.commendation.Stream;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Rounds of proposals with the council's meetings. */
public final class ProposalRoundSheet {
    public static final Column<String> CODE = Column.of("Mã đợt", Cells.line()).required();
    public static final Column<String> NAME =
            Column.of("Tên đợt", Cells.line()).or("Đợt khen").required();
    public static final Column<Stream> STREAM = Column.of("Cơ quan", Cells.oneOf(FixedWords.STREAM))
            .or("Cơ quan khen")
            .required();
    public static final Column<String> KIND = Column.of("Loại khen", Cells.coded("commendation_kind"))
            .or("Loại hình khen thưởng")
            .required();
    public static final Column<Integer> YEAR =
            Column.of("Năm được khen", Cells.ordinal()).or("Khen thưởng năm").required();
    public static final Column<LocalDate> DAY =
            Column.of("Ngày dự kiến", Cells.day()).or("Ngày quyết định").required();
    public static final Column<String> CAMPAIGN = Column.of("Mã phong trào", Cells.line());
    public static final Column<LocalDate> MET = Column.of("Ngày họp", Cells.day());
    public static final Column<String> PLACE = Column.of("Nơi họp", Cells.line());
    public static final Column<String> CHAIR = Column.of("Chủ trì", Cells.line());
    public static final Column<String> SECRETARY = Column.of("Thư ký", Cells.line());
    public static final Column<String> PRESENT = Column.of("Có mặt", Cells.lines());
    public static final Column<String> ABSENT = Column.of("Vắng mặt", Cells.lines());
    public static final Column<String> CONCLUSION = Column.of("Kết luận", Cells.lines());
    public static final Column<String> NOTE = Column.of("Ghi chú", Cells.lines());

    /** Whether its accepted lines have become decisions. */
    public static final Column<Boolean> DECIDED = Column.of("Đã thành quyết định", Cells.yesNo());

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
            "rounds",
            "Đợt khen",
            CODE,
            NAME,
            STREAM,
            KIND,
            YEAR,
            DAY,
            CAMPAIGN,
            MET,
            PLACE,
            CHAIR,
            SECRETARY,
            PRESENT,
            ABSENT,
            CONCLUSION,
            NOTE,
            DECIDED);

    private ProposalRoundSheet() {}
}
