package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.member.MemberEventKind;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** What happened to members; card, name, birth and admission tell who is meant. */
public final class MemberEventSheet {
    public static final Column<MemberEventKind> KIND = Column.of("Việc", Cells.oneOf(FixedWords.MEMBER_EVENT))
            .or("Sự kiện", "Biến động", "Loại biến động", "Nội dung biến động")
            .required();
    public static final Column<LocalDate> DAY =
            Column.of("Ngày", Cells.day()).or("Ngày biến động", "Từ ngày").required();
    public static final Column<String> CELL = Column.of("Chi bộ", Cells.line()).or("Chi bộ mới", "Đến chi bộ");
    public static final Column<String> PLACE =
            Column.of("Nơi đi, nơi đến", Cells.line()).or("Từ đâu, đến đâu", "Nơi chuyển", "Nơi đi/đến");
    public static final Column<LocalDate> UNTIL =
            Column.of("Đến hết ngày", Cells.day()).or("Đến ngày", "Thời hạn");
    public static final Column<String> DECISION =
            Column.of("Quyết định", Cells.line()).or("Số quyết định", "Số QĐ", "Giấy giới thiệu");
    public static final Column<LocalDate> DECISION_DAY =
            Column.of("Ngày quyết định", Cells.day()).or("Ngày ký", "Ngày QĐ");
    public static final Column<String> REASON = Column.of("Lý do", Cells.line());

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
            "member-events",
            "Biến động đảng viên",
            MemberSheet.CARD,
            MemberSheet.NAME,
            MemberSheet.BIRTH,
            MemberSheet.ADMITTED,
            KIND,
            DAY,
            CELL,
            PLACE,
            UNTIL,
            DECISION,
            DECISION_DAY,
            REASON,
            PersonSheet.CODE);

    private MemberEventSheet() {}
}
