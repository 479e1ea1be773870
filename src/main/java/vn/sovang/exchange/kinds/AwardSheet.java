package vn.sovang.exchange.kinds;

import vn.sovang.domain.commendation.RecipientKind;
import vn.sovang.domain.text.Case;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.text.Honorific;
import vn.sovang.domain.text.PersonName;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.Hint;
import vn.sovang.exchange.column.SheetKind;

/** The recipients of one decision, in the order of its annexed list. */
public final class AwardSheet {
    public static final Column<Integer> NUMBER = Column.of("STT", Cells.whole()).or("TT");
    public static final Column<RecipientKind> RECIPIENT = Column.of("Đối tượng", Cells.oneOf(FixedWords.RECIPIENT))
            .or("Loại đối tượng")
            .required();
    public static final Column<String> HONORIFIC = Column.of("Danh xưng", Cells.line());
    public static final Column<String> NAME = Column.of("Tên", Cells.recipient())
            .or("Họ và tên", "Họ tên", "Tên tập thể, cá nhân")
            .required();
    public static final Column<String> POST = Column.of("Chức vụ", Cells.line());
    public static final Column<String> UNIT = Column.of("Đơn vị", Cells.line()).or("Địa chỉ", "Thôn");
    public static final Column<String> ACHIEVEMENT = Column.of("Thành tích", Cells.lines());
    public static final Column<String> FORM = Column.of("Hình thức", Cells.coded("award_form"))
            .or("Hình thức khen thưởng")
            .required();

    /** The number in the commendation register; 0 for an award whose certificate was never issued. */
    public static final Column<Integer> REGISTER =
            Column.of("Vào sổ số", Cells.ordinal()).or("Số vào sổ");

    /** The kind itself. */
    public static final SheetKind SHEET = hinted(
            SheetKind.of(
                    "awards",
                    "Khen thưởng",
                    NUMBER,
                    RECIPIENT,
                    HONORIFIC,
                    NAME,
                    POST,
                    UNIT,
                    ACHIEVEMENT,
                    FORM,
                    REGISTER),
            RECIPIENT);

    private AwardSheet() {}

    /** What the title before a name tells of who is meant. */
    static SheetKind hinted(SheetKind kind, Column<RecipientKind> recipient) {
        return kind.with(
                new Hint(NAME, HONORIFIC, AwardSheet::honorific), new Hint(NAME, recipient, AwardSheet::recipient));
    }

    /** In the list of a decision a person begins with a capital; a household is called by its own words. */
    private static String honorific(PersonName name) {
        String word = name.gender() == Gender.UNKNOWN ? "" : Honorific.state(name.gender());
        return name.household() ? word : Case.sentence(word);
    }

    /** Only a title that speaks of somebody tells what the recipient is. */
    private static String recipient(PersonName name) {
        RecipientKind kind = name.household() ? RecipientKind.HOUSEHOLD : RecipientKind.INDIVIDUAL;
        return kind.vietnamese();
    }
}
