package vn.sovang.exchange.kinds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.Cells;
import vn.sovang.exchange.column.Column;
import vn.sovang.exchange.column.SheetKind;

/**
 * The persons of the register, in whatever role. Their codes tie the other tables of an export together: two persons of
 * one name, or one whose birth nobody knows, stay told apart.
 */
public final class PersonSheet {
    private static final Pattern WRITTEN = Pattern.compile("[Nn]0*([1-9]\\d{0,17})");

    /** The code of a person; in other tables of the person a row speaks of. */
    public static final Column<String> CODE = Column.of("Mã người", Cells.line());

    public static final Column<String> NAME =
            Column.of("Họ và tên", Cells.name()).or("Họ tên").required();
    public static final Column<Gender> GENDER = Column.of("Giới tính", Cells.gender());
    public static final Column<PartialDate> BIRTH = Column.of("Ngày sinh", Cells.partialDate());

    /** The kind itself. */
    public static final SheetKind SHEET = SheetKind.of("persons", "Người", CODE, NAME, GENDER, BIRTH);

    private PersonSheet() {}

    /** The code of a person with an id; null for 0. */
    public static String code(long id) {
        return id == 0 ? null : "N" + id;
    }

    /** The id that a code stands for; 0 for any other text. */
    public static long id(String code) {
        Matcher written = WRITTEN.matcher(code);
        return written.matches() ? Long.parseLong(written.group(1)) : 0;
    }
}
