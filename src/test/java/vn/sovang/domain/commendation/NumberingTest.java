package vn.sovang.domain.commendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.domain.Rules;

/** Numbers of decisions, the series they run in, and the year they honour. */
class NumberingTest {
    @ParameterizedTest
    @CsvSource({
        "STATE, 5, 05/QĐ-UBND",
        "STATE, 9, 09/QĐ-UBND",
        "STATE, 10, 10/QĐ-UBND",
        "STATE, 1234, 1234/QĐ-UBND",
        "PARTY, 1, 01-QĐ/ĐU",
        "PARTY, 12, 12-QĐ/ĐU",
    })
    void theNumberAsItIsPrinted(Stream stream, int number, String printed) {
        assertEquals(printed, stream.decisionNumber(number));
    }

    @ParameterizedTest
    @CsvSource({
        "STATE, 2022-12-31, 2022",
        "STATE, 2023-01-01, 2023",
        "PARTY, 2020-05-31, 2015–2020",
        "PARTY, 2020-06-01, 2020–2025",
        "PARTY, 2023-01-05, 2020–2025",
        "PARTY, 2024-12-31, 2020–2025",
        "PARTY, 2025-06-30, 2020–2025",
        "PARTY, 2025-07-01, 2025–2030",
    })
    void theStateCountsByYearThePartyByTerm(Stream stream, LocalDate day, String series) {
        assertEquals(series, Register.series(Rules.shipped(), stream, day));
    }

    @ParameterizedTest
    @CsvSource({
        "Về việc biểu dương tập thể có thành tích tốt năm 2022, 2023-01-05, 2022",
        "Về việc khen thưởng phong trào thi đua năm  2022, 2023-11-20, 2022",
        "Về việc khen thưởng, 2023-01-05, 2022",
        "Về việc khen thưởng, 2023-02-28, 2022",
        "Về việc khen thưởng, 2023-03-01, 2023",
        "Về việc khen thưởng đột xuất, 2023-12-31, 2023",
        "'', 2024-02-29, 2023",
        "Khen thành tích giai đoạn 2020–2022, 2023-01-10, 2022",
    })
    void theYearThatADecisionHonours(String summary, LocalDate day, int year) {
        assertEquals(year, HonouredYear.of(summary, day));
    }
}
