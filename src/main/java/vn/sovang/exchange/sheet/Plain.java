package vn.sovang.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.sovang.domain.text.Gender;
import vn.sovang.domain.time.DayText;
import vn.sovang.domain.time.PartialDate;

/** Values as plain text, as a clerk would type them and as the readers take them back. */
public final class Plain {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    private Plain() {}

    /**
     * Text for a value.
     *
     * @param value null for nothing
     * @throws IllegalArgumentException when it is of a type data sheets do not know
     */
    public static String of(Object value, ColumnKind kind) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Number number -> comma(decimal(number)) + (kind == ColumnKind.PERCENT ? "%" : "");
            case LocalDate day -> DayText.of(day);
            case LocalDateTime moment -> MOMENT.format(moment);
            case PartialDate date -> date.text();
            case Boolean truth -> truth ? "Có" : "Không";
            case Gender gender -> gender.vietnamese();
            default -> throw new IllegalArgumentException("No value of a data sheet: " + value.getClass());
        };
    }

    /** The exact decimal value of a number. */
    public static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
