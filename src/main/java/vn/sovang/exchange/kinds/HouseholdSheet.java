package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.Hint;
import vn.sovang.exchange.column.SheetKind;

/** Households, as they are now. */
public final class HouseholdSheet {
    public static final Column<String> CODE = Column.of("Mã hộ", Cells.line()).or("Mã số hộ", "Hộ số");
    public static final Column<String> HEAD = Column.of("Chủ hộ", Cells.name())
            .or("Họ và tên chủ hộ", "Họ tên chủ hộ", "Tên chủ hộ", "Họ và tên", "Họ tên")
            .required();
    public static final Column<Gender> GENDER = Column.of("Giới tính", Cells.gender());
    public static final Column<PartialDate> BIRTH = Column.of("Ngày sinh", Cells.partialDate())
            .or("Ngày sinh chủ hộ", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Năm sinh");
    public static final Column<String> VILLAGE =
            Column.of("Thôn", Cells.line()).or("Tên thôn", "Mã thôn", "Bản", "Xóm");
    public static final Column<String> ADDRESS = Column.of("Địa chỉ", Cells.line());
    public static final Column<LocalDate> FROM = Column.of("Từ ngày", Cells.day());
    public static final Column<LocalDate> TO = Column.of("Đến ngày", Cells.day());
    public static final Column<String> NOTE = Column.of("Ghi chú", Cells.line());

    /** Since when a known household has the head, the village and the address of the row. */
    public static final Column<LocalDate> CHANGED =
            Column.of("Thay đổi từ ngày", Cells.day()).or("Đổi chủ hộ từ ngày");

    /** Why the household has changed. */
    public static final Column<String> REASON =
            Column.of("Lý do thay đổi", Cells.line()).or("Lý do");

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
                    "households",
                    "Hộ gia đình",
                    CODE,
                    HEAD,
                    GENDER,
                    BIRTH,
                    VILLAGE,
                    ADDRESS,
                    FROM,
                    TO,
                    NOTE,
                    CHANGED,
                    REASON,
                    PersonSheet.CODE)
            .with(Hint.ofGender(HEAD, GENDER));

    private HouseholdSheet() {}
}
