package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Cards as they were issued. Where only one number stands in a row, it is the new one. */
public final class PartyCardSheet {
    public static final Column<String> NUMBER =
            Column.of("Số thẻ được cấp", Cells.digits(8)).or("Số thẻ mới", "Số thẻ cấp lại", "Số thẻ đổi");
    public static final Column<LocalDate> ISSUED =
            Column.of("Ngày cấp", Cells.day()).or("Ngày cấp thẻ", "Ngày phát thẻ");
    public static final Column<String> REASON =
            Column.of("Lý do cấp", Cells.coded("card_reason")).or("Lý do cấp thẻ");

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
            "party-cards",
            "Thẻ đảng viên",
            MemberSheet.CARD,
            MemberSheet.NAME,
            MemberSheet.BIRTH,
            MemberSheet.ADMITTED,
            NUMBER,
            ISSUED,
            REASON,
            PersonSheet.CODE);

    private PartyCardSheet() {}
}
