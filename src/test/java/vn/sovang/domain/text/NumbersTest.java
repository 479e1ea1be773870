package vn.sovang.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void amountsOfTheField() {
        Map<Long, String> words = Map.ofEntries(
                Map.entry(0L, "Không đồng"),
                Map.entry(230_000L, "Hai trăm ba mươi nghìn đồng"),
                Map.entry(450_000L, "Bốn trăm năm mươi nghìn đồng"),
                Map.entry(340_000L, "Ba trăm bốn mươi nghìn đồng"),
                Map.entry(223_500L, "Hai trăm hai mươi ba nghìn năm trăm đồng"),
                Map.entry(702_000L, "Bảy trăm linh hai nghìn đồng"),
                Map.entry(1_518_000L, "Một triệu năm trăm mười tám nghìn đồng"),
                Map.entry(1_138_500L, "Một triệu một trăm ba mươi tám nghìn năm trăm đồng"),
                Map.entry(1_490_000L, "Một triệu bốn trăm chín mươi nghìn đồng"),
                Map.entry(12_200_000L, "Mười hai triệu hai trăm nghìn đồng"),
                Map.entry(10_500_000L, "Mười triệu năm trăm nghìn đồng"),
                Map.entry(1_021_005L, "Một triệu không trăm hai mươi mốt nghìn không trăm linh năm đồng"),
                Map.entry(24_421_515L, "Hai mươi tư triệu bốn trăm hai mươi mốt nghìn năm trăm mười lăm đồng"),
                Map.entry(1_000_000_000L, "Một tỷ đồng"),
                Map.entry(1_000_000_004L, "Một tỷ không trăm linh bốn đồng"),
                Map.entry(25_010_000_000L, "Hai mươi lăm tỷ không trăm mười triệu đồng"),
                Map.entry(1_000_000_000_000L, "Một nghìn tỷ đồng"),
                Map.entry(1_050_000_300_000L, "Một nghìn không trăm năm mươi tỷ ba trăm nghìn đồng"),
                Map.entry(3_000_000_000_000_000L, "Ba triệu tỷ đồng"),
                Map.entry(1_000_000_000_000_000_001L, "Một tỷ tỷ không trăm linh một đồng"),
                Map.entry(-5_000L, "Âm năm nghìn đồng"));
        words.forEach((amount, text) -> assertEquals(text, Amounts.inWords(amount)));
    }

    @Test
    void housesHaveTheirStyle() {
        assertEquals("Bảy trăm lẻ hai ngàn đồng", Amounts.inWords(702_000, NumberStyle.SOUTHERN));
        NumberStyle exact = new NumberStyle(NumberStyle.ZeroTens.LINH, NumberStyle.Thousand.NGHIN, true);
        assertEquals("Hai trăm ba mươi nghìn đồng chẵn", Amounts.inWords(230_000, exact));
    }

    @Test
    void wordsAgreeWithTheSlowWay() {
        for (long n = 0; n <= 200_000; n++) {
            assertEquals(slowly(n), NumberWords.of(n, NumberStyle.NORTHERN));
        }
        Random random = new Random(9);
        for (int i = 0; i < 100_000; i++) {
            long n = Math.abs(random.nextLong() >> random.nextInt(60)) % 1_000_000_000_000_000L;
            assertEquals(slowly(n), NumberWords.of(n, NumberStyle.NORTHERN), () -> "" + n);
        }
    }

    /** Reads out every digit with its place, then mends the sounds as children learn them. */
    private static String slowly(long number) {
        String[] digits = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
        String[] groups = {"", "nghìn", "triệu", "tỷ", "nghìn", "triệu"};
        if (number == 0) {
            return digits[0];
        }
        String figures = "0".repeat(18 - Long.toString(number).length()) + number;
        StringBuilder text = new StringBuilder();
        for (int g = 5; g >= 0; g--) {
            String group = figures.substring(15 - 3 * g, 18 - 3 * g);
            if (!group.equals("000")) {
                text.append(digits[group.charAt(0) - '0']).append(" trăm ");
                text.append(digits[group.charAt(1) - '0']).append(" mươi ");
                text.append(digits[group.charAt(2) - '0'])
                        .append(" đv ")
                        .append(groups[g])
                        .append(' ');
            }
            if (g == 3 && !text.isEmpty() && group.equals("000")) {
                text.append("tỷ ");
            }
        }
        return text.toString()
                .replace("không mươi không đv", "")
                .replace("không mươi", "linh")
                .replace("một mươi", "mười")
                .replaceAll("mươi một\\b", "mươi mốt")
                .replace("mươi bốn", "mươi tư")
                .replaceAll("(mươi|mười) năm", "$1 lăm")
                .replaceAll("(mươi|mười) không", "$1")
                .replace("đv", "")
                .replaceAll("\\s+", " ")
                .replaceAll("^không trăm (linh )?", "")
                .strip();
    }

    @Test
    void thousandsAreGroupedByPoints() {
        Map<Long, String> grouped = Map.of(
                0L,
                "0",
                5L,
                "5",
                999L,
                "999",
                1000L,
                "1.000",
                1_490_000L,
                "1.490.000",
                -5_000L,
                "-5.000",
                -500L,
                "-500");
        grouped.forEach((number, text) -> assertEquals(text, Amounts.grouped(number)));
        assertEquals("-9.223.372.036.854.775.808", Amounts.grouped(Long.MIN_VALUE));
        assertEquals("1.490.000 đồng", Amounts.dong(1_490_000));
        Random random = new Random(4);
        for (int i = 0; i < 10_000; i++) {
            long n = (random.nextLong() >>> 4) >> random.nextInt(60);
            n %= 1_000_000_000_000_000_000L;
            assertEquals(OptionalLong.of(n), Amounts.parse(Amounts.dong(n)));
        }
    }

    @Test
    void amountsAreReadAsTyped() {
        for (String typed : List.of(
                "1490000", "1.490.000", "1 490 000", "1\u00a0490\u00a0000đ", "1,490,000 VNĐ", "1.490.000 đồng")) {
            assertEquals(OptionalLong.of(1_490_000), Amounts.parse(typed), typed);
        }
        for (String wrong : List.of("", "đồng", "1.49", "1.4900", "-5", "12,5", "1490000000000000000000", "1e6")) {
            assertEquals(OptionalLong.empty(), Amounts.parse(wrong), wrong);
        }
    }

    @Test
    void percentagesComeFromCounts() {
        assertEquals("88.94", Decimals.point(Decimals.percent(193, 217).orElseThrow()));
        assertEquals("17.86", Decimals.point(Decimals.percent(20, 112).orElseThrow()));
        assertEquals("88,94%", Decimals.percentText(Decimals.percent(193, 217).orElseThrow()));
        assertEquals("100,00%", Decimals.percentText(Decimals.percent(12, 12).orElseThrow()));
        assertEquals("100%", Decimals.percentShort(Decimals.percent(12, 12).orElseThrow()));
        assertEquals("12,50%", Decimals.percentShort(Decimals.percent(1, 8).orElseThrow()));
        assertEquals("0%", Decimals.percentShort(Decimals.percent(0, 8).orElseThrow()));
        assertEquals("0,01%", Decimals.percentShort(Decimals.percent(1, 20_000).orElseThrow()), "half goes up");
        assertEquals(Optional.empty(), Decimals.percent(0, 0));
    }

    @Test
    void onlyFiveFractionsGiveTheFigureOfTheArticle() {
        StringBuilder found = new StringBuilder();
        for (int whole = 150; whole < 260; whole++) {
            for (int part = 0; part <= whole; part++) {
                if (Decimals.point(Decimals.percent(part, whole).orElseThrow()).equals("88.94")) {
                    found.append(part).append('/').append(whole).append(' ');
                }
            }
        }
        assertEquals("177/199 185/208 193/217 201/226 209/235 ", found.toString());
    }

    @Test
    void decimalsUseTheComma() {
        assertEquals("1.234.567,50", Decimals.comma(new BigDecimal("1234567.50")));
        assertEquals("-0,3", Decimals.comma(new BigDecimal("-0.3")));
        assertEquals("120", Decimals.comma(new BigDecimal("1.2E2")));
        Map<String, String> typed = Map.of(
                "88,94", "88.94", "88,94 %", "88.94", "88.94", "88.94", "1.234,5", "1234.5", "1.234", "1234", "0.125",
                "0.125", "-0,3", "-0.3", "100%", "100", "165,17%", "165.17");
        typed.forEach((text, value) -> assertEquals(Optional.of(new BigDecimal(value)), Decimals.parse(text), text));
        for (String wrong : List.of("", "%", "1,2,3", "1.23.4", "a", "1.2345,6", ",5")) {
            assertEquals(Optional.empty(), Decimals.parse(wrong), wrong);
        }
    }

    @Test
    void administrativePapersPad() {
        assertEquals("05", Padding.count(5));
        assertEquals("00", Padding.count(0));
        assertEquals("10", Padding.count(10));
        assertEquals("1.200", Padding.count(1200));
        assertEquals("1200", Padding.number(1200));
        assertEquals("09", Padding.number(9));
        assertEquals("ngày 05 tháng 01 năm 2023", Padding.dateInWords(LocalDate.of(2023, 1, 5)));
        assertEquals("ngày 10 tháng 02 năm 2023", Padding.dateInWords(LocalDate.of(2023, 2, 10)));
        assertEquals("ngày 05 tháng 7 năm 2026", Padding.dateInWords(LocalDate.of(2026, 7, 5)));
        assertEquals("ngày 31 tháng 12 năm 2022", Padding.dateInWords(LocalDate.of(2022, 12, 31)));
        assertEquals("Cao Sơn, ngày 05 tháng 01 năm 2023", Padding.placeAndDate("Cao Sơn", LocalDate.of(2023, 1, 5)));
    }

    @Test
    void honorificsAreNotGuessed() {
        assertEquals("ông", Honorific.state(Gender.MALE));
        assertEquals("bà", Honorific.state(Gender.FEMALE));
        assertEquals("ông (bà)", Honorific.state(Gender.UNKNOWN));
        assertEquals("Hộ gia đình ông (bà) Lý Thị Yến", Honorific.household(Gender.UNKNOWN, "Lý Thị Yến"));
        assertEquals(Optional.of(Gender.FEMALE), Gender.parse(" NỮ"));
        assertEquals(Optional.of(Gender.MALE), Gender.parse("nam"));
        assertEquals(Optional.of(Gender.UNKNOWN), Gender.parse(" "));
        assertEquals(Optional.empty(), Gender.parse("Văn"));
        for (Gender gender : Gender.values()) {
            assertEquals(Optional.of(gender), Gender.parse(gender.vietnamese()));
        }
    }
}
