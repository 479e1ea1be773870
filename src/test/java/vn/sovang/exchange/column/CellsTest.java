package vn.sovang.exchange.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.exchange.sheet.Cell;

class CellsTest {

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "05, 5",
        "12.200.000, 12200000",
        "12 200 000, 12200000",
        "'1,490,000', 1490000",
        "'7,0', 7",
        "0, 0",
    })
    void wholeNumbersAreRead(String text, int number) {
        assertEquals(number, value(Cells.whole(), text));
    }

    @ParameterizedTest
    @CsvSource({"'7,5', 111", "-3, 111", "bảy, 111", "99999999999, 111", "1.2.3, 111", "5 hộ, 111"})
    void whatIsNoWholeNumberIsTold(String text, int code) {
        assertEquals(code, code(Cells.whole(), text));
    }

    @ParameterizedTest
    @CsvSource({
        "'88,94', 88.94",
        "88.94, 88.94",
        "'88,94%', 88.94",
        "'88,94 %', 88.94",
        "'1.234,5', 1234.5",
        "'1,234.5', 1234.5",
        "1.234, 1234",
        "'1,234', 1.234",
        "0.125, 0.125",
        "'-0,5', -0.5",
        "1000000, 1000000",
    })
    void decimalsAreReadWithCommaOrPoint(String text, BigDecimal number) {
        assertEquals(0, number.compareTo((BigDecimal) value(Cells.decimal(), text)), text);
    }

    @ParameterizedTest
    @CsvSource({"'1,2,3'", "12/5", "tốt", "1e5", "'88,94,'", "NaN", "99999999999999999999999999999999999"})
    void whatIsNoDecimalIsTold(String text) {
        assertEquals(112, code(Cells.decimal(), text));
    }

    @ParameterizedTest
    @CsvSource({
        "7/2/2002, 2002-02-07",
        "07.02.2002, 2002-02-07",
        "01-02-2026, 2026-02-01",
        "2002-02-07, 2002-02-07",
        "07022002, 2002-02-07",
        "7/2/2002 0:00:00, 2002-02-07",
    })
    void daysAreReadAsPeopleWriteThem(String text, String iso) {
        assertEquals(iso, value(Cells.day(), text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2022, 113",
        "2022-02-31, 113",
        "29/2/2023, 113",
        "…/7/1965, 123",
        "1965, 123",
        "hôm qua, 114",
        "12/12, 114",
    })
    void whatIsNoDayIsTold(String text, int code) {
        assertEquals(code, code(Cells.day(), text));
    }

    @ParameterizedTest
    @CsvSource({"…/7/1965, 1965-07", "1965, 1965", "7/1965, 1965-07", "3/7/1965, 1965-07-03"})
    void partialDatesKeepWhatIsKnown(String text, String iso) {
        assertEquals(iso, value(Cells.partialDate(), text).toString());
    }

    @ParameterizedTest
    @CsvSource({"37294, 2002-02-07", "37294.75, 2002-02-07", "2002, 2002", "7022002, "})
    void numbersInADateColumnAreSerialsOrYears(BigDecimal number, String iso) {
        Cell cell = new Cell(Cell.Kind.NUMBER, number.toString(), number.toString(), number, false);

        assertEquals(
                Optional.ofNullable(iso), valueOf(Cells.partialDate(), cell).map(Object::toString));
    }

    @Test
    void serialsOf1904AreFourYearsLater() {
        BigDecimal serial = BigDecimal.valueOf(37294 - 1462);
        Cell cell = new Cell(Cell.Kind.NUMBER, "35832", "35832", serial, true);

        assertEquals("2002-02-07", valueOf(Cells.day(), cell).orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({"Nam, MALE", "nữ, FEMALE", "NU, FEMALE"})
    void gendersAreRead(String text, String gender) {
        assertEquals(gender, value(Cells.gender(), text).toString());
    }

    @Test
    void yesAndNoAreReadAndNothingElse() {
        assertEquals(true, value(Cells.yesNo(), "Có"));
        assertEquals(true, value(Cells.yesNo(), "X"));
        assertEquals(false, value(Cells.yesNo(), "không"));
        assertEquals(116, code(Cells.yesNo(), "có thể"));
        assertEquals(117, code(Cells.gender(), "khác"));
    }

    @Test
    void cardNumbersGetTheirZerosBack() {
        assertEquals("00123456", value(Cells.digits(8), "123456"));
        assertEquals("61931201", value(Cells.digits(8), "61931201"));
        assertEquals("chưa cấp", value(Cells.digits(8), "chưa cấp"));
    }

    @Test
    void gradesThatExcelTookForDaysComeBack() {
        BigDecimal twelfthOfDecember = BigDecimal.valueOf(45638);
        BigDecimal tenthOfJuly = BigDecimal.valueOf(45483);

        assertEquals(Optional.of("12/12"), valueOf(Cells.schooling(), day(twelfthOfDecember)));
        assertEquals(Optional.of("7/10"), valueOf(Cells.schooling(), day(tenthOfJuly)));
        assertEquals("9/12", value(Cells.schooling(), "9/12"));
    }

    @Test
    void wordsOfAFixedListAreFoundWithoutAccents() {
        CellType<String> type = Cells.oneOf(Map.of("household", List.of("Hộ gia đình", "HGĐ")));

        assertEquals("household", value(type, "HO GIA DINH"));
        assertEquals("household", value(type, "hgđ"));
        assertEquals(115, code(type, "cá nhân"));
    }

    @Test
    void aTermIsReadWithAnyDash() {
        assertEquals(
                "2022-2025",
                value(Cells.term(), "2022 – 2025").toString().replaceAll("\\D+(\\d+)\\D+(\\d+)\\D*", "$1-$2"));
        assertEquals(119, code(Cells.term(), "khóa XV"));
    }

    @Test
    void aTextLongerThanACellOfExcelIsTold() {
        assertEquals(122, code(Cells.line(), "x".repeat(32_768)));
    }

    private static Cell day(BigDecimal serial) {
        return new Cell(Cell.Kind.DAY, serial.toString(), "", serial, false);
    }

    private static Object value(CellType<?> type, String text) {
        return valueOf(type, Cell.ofText(text)).orElseThrow(() -> new AssertionError("not read: " + text));
    }

    private static Optional<Object> valueOf(CellType<?> type, Cell cell) {
        return switch (type.rule().read(cell, "Cột", text -> Optional.empty())) {
            case Reading.Value<?> good -> Optional.of(good.value());
            case Reading.Bad<?> bad -> Optional.empty();
        };
    }

    private static int code(CellType<?> type, String text) {
        Reading<?> reading = type.rule().read(Cell.ofText(text), "Cột", code -> Optional.empty());
        return assertInstanceOf(Reading.Bad.class, reading).reason().code();
    }
}
