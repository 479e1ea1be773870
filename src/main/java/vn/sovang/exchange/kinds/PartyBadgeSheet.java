package vn.sovang.exchange.kinds;

import java.time.LocalDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/** Badges for years in the party. */
public final class PartyBadgeSheet {
    public static final Column<Integer> YEARS = Column.of("Huy hiệu", Cells.whole())
            .or("Huy hiệu Đảng", "Loại Huy hiệu", "Mức Huy hiệu", "Số năm")
            .required();
    public static final Column<LocalDate> DAY = Column.of("Ngày trao", Cells.day())
            .or("Ngày tặng", "Đợt trao", "Ngày")
            .required();
    public static final Column<String> MANNER =
            Column.of("Cách tặng", Cells.coded("badge_manner")).or("Hình thức tặng");
    public static final Column<String> NUMBER =
            Column.of("Số Huy hiệu", Cells.line()).or("Số HH");
    public static final Column<String> DECISION =
            Column.of("Quyết định", Cells.line()).or("Số quyết định", "Số QĐ");
    public static final Column<LocalDate> DECISION_DAY =
            Column.of("Ngày quyết định", Cells.day()).or("Ngày ký", "Ngày QĐ");

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of(
            "party-badges",
            "Huy hiệu Đảng",
            MemberSheet.CARD,
            MemberSheet.NAME,
            MemberSheet.BIRTH,
            MemberSheet.ADMITTED,
            YEARS,
            DAY,
            MANNER,
            NUMBER,
            DECISION,
            DECISION_DAY,
            PersonSheet.CODE);

    private PartyBadgeSheet() {}
}
