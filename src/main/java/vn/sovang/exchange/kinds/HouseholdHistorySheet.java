package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.Hint;
import vn.sovang.exchange.column.SheetKind;

/** Heads, villages and addresses of households until a day. */
public final class HouseholdHistorySheet {
    public static final Column<String> CODE = Column.of("Mã hộ", Cells.line()).required();
    public static final Column<LocalDate> UNTIL =
            Column.of("Đến ngày", Cells.day()).required();
    public static final Column<String> HEAD = Column.of("Chủ hộ", Cells.name()).required();
    public static final Column<Gender> GENDER = Column.of("Giới tính", Cells.gender());
    public static final Column<PartialDate> BIRTH = Column.of("Ngày sinh", Cells.partialDate());
    public static final Column<String> VILLAGE = Column.of("Thôn", Cells.line()).or("Mã thôn");
    public static final Column<String> ADDRESS = Column.of("Địa chỉ", Cells.line());
    public static final Column<String> REASON = Column.of("Lý do", Cells.line());

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
                    "household-history",
                    "Hộ trước đây",
                    CODE,
                    UNTIL,
                    HEAD,
                    GENDER,
                    BIRTH,
                    VILLAGE,
                    ADDRESS,
                    REASON,
                    PersonSheet.CODE)
            .with(Hint.ofGender(HEAD, GENDER));

    private HouseholdHistorySheet() {}
}
