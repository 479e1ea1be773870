package vn.sovang.domain.text;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Where administrative papers write a 0 before a figure, so that nothing can be put there later. Nghị định
 * 30/2020/NĐ-CP, phụ lục I: numbers of papers and days below 10 and the months 1 and 2 take it, other months do not.
 */
public final class Padding {
    private Padding() {}

    /** Counts in administrative lists and decisions: {@code 05}, {@code 43}, {@code 1.200}. */
    public static String count(long count) {
        return count >= 0 && count < 10 ? "0" + count : Amounts.grouped(count);
    }

    /** Numbers of papers and of entries in a register, which are never grouped: {@code 05}, {@code 1200}. */
    public static String number(long number) {
        return number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
    }

    /** {@code ngày 05 tháng 01 năm 2023}, {@code ngày 12 tháng 7 năm 2026}. */
    public static String dateInWords(LocalDate day) {
        int month = day.getMonthValue();
        return String.format(
                Locale.ROOT,
                "ngày %02d tháng %s năm %d",
                day.getDayOfMonth(),
                month <= 2 ? "0" + month : String.valueOf(month),
                day.getYear());
    }

    /** The line above the signature or beside the number: {@code Cao Sơn, ngày 05 tháng 01 năm 2023}. */
    public static String placeAndDate(String place, LocalDate day) {
        return place + ", " + dateInWords(day);
    }
}
