package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.text.Gender;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.Hint;
import vn.sovang.exchange.column.SheetKind;

/** Posts held, each in one body during one period. */
public final class PostSheet {
    public static final Column<String> PERSON =
            Column.of("Họ và tên", Cells.name()).or("Họ tên").required();
    public static final Column<Gender> GENDER = Column.of("Giới tính", Cells.gender());
    public static final Column<String> TITLE =
            Column.of("Chức vụ", Cells.line()).required();
    public static final Column<String> UNIT =
            Column.of("Đơn vị", Cells.line()).or("Mã đơn vị", "Cơ quan").required();
    public static final Column<LocalDate> FROM = Column.of("Từ ngày", Cells.day());
    public static final Column<LocalDate> TO = Column.of("Đến ngày", Cells.day());

    public static final Column<String> DECISION =
            Column.of("Quyết định", Cells.line()).or("Số quyết định");

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
                    "posts", "Chức vụ", PERSON, GENDER, TITLE, UNIT, FROM, TO, DECISION, PersonSheet.CODE)
            .with(Hint.ofGender(PERSON, GENDER));

    private PostSheet() {}
}
