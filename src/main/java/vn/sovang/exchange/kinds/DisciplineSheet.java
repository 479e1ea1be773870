package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Disciplinary measures against members. */
public final class DisciplineSheet {
    public static final Column<String> FORM = Column.of("Hình thức kỷ luật", Cells.coded("discipline_form"))
            .or("Kỷ luật", "Hình thức")
            .required();
    public static final Column<LocalDate> DAY =
            Column.of("Ngày thi hành", Cells.day()).or("Ngày kỷ luật", "Ngày").required();
    public static final Column<String> DECISION =
            Column.of("Quyết định", Cells.line()).or("Số quyết định", "Số QĐ");
    public static final Column<LocalDate> DECISION_DAY =
            Column.of("Ngày quyết định", Cells.day()).or("Ngày ký", "Ngày QĐ");
    public static final Column<String> REASON = Column.of("Lý do", Cells.line()).or("Nội dung vi phạm", "Vi phạm");
    public static final Column<LocalDate> LIFTED =
            Column.of("Ngày hết hiệu lực", Cells.day()).or("Ngày xóa kỷ luật", "Ngày chấm dứt");

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
            "discipline",
            "Kỷ luật đảng viên",
            MemberSheet.CARD,
            MemberSheet.NAME,
            MemberSheet.BIRTH,
            MemberSheet.ADMITTED,
            FORM,
            DAY,
            DECISION,
            DECISION_DAY,
            REASON,
            LIFTED,
            PersonSheet.CODE);

    private DisciplineSheet() {}
}
