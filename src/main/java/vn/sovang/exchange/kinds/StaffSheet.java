package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.Hint;
import vn.sovang.exchange.column.SheetKind;

/** Cadres, civil servants and others of the office; a person who got another title has a row for each. */
public final class StaffSheet {
    public static final Column<String> NAME =
            Column.of("Họ và tên", Cells.name()).or("Họ tên").required();
    public static final Column<Gender> GENDER = Column.of("Giới tính", Cells.gender());
    public static final Column<PartialDate> BIRTH =
            Column.of("Ngày sinh", Cells.partialDate()).or("Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Năm sinh");
    public static final Column<String> KIND = Column.of("Loại", Cells.coded("staff_kind"));
    public static final Column<String> TITLE =
            Column.of("Chức danh", Cells.line()).or("Chức vụ, chức danh");
    public static final Column<String> PROFESSIONAL_LEVEL =
            Column.of("Chuyên môn", Cells.leading("professional_level")).or("Trình độ chuyên môn");
    public static final Column<String> POLITICAL_THEORY =
            Column.of("Lý luận chính trị", Cells.leading("political_theory")).or("Trình độ lý luận chính trị", "LLCT");
    public static final Column<LocalDate> SINCE = Column.of("Từ ngày", Cells.day());
    public static final Column<LocalDate> UNTIL =
            Column.of("Đến ngày", Cells.day()).or("Ngày thôi việc");
    public static final Column<String> NOTE = Column.of("Ghi chú", Cells.line());

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
                    "staff",
                    "Cán bộ công chức",
                    NAME,
                    GENDER,
                    BIRTH,
                    KIND,
                    TITLE,
                    PROFESSIONAL_LEVEL,
                    POLITICAL_THEORY,
                    SINCE,
                    UNTIL,
                    NOTE,
                    PersonSheet.CODE)
            .with(Hint.ofGender(NAME, GENDER));

    private StaffSheet() {}
}
