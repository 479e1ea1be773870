package vn.sovang.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    @ParameterizedTest
    @CsvSource({"100, 1", "299, 2", "499, 4", "1000, 1", "2549, 2", "3000, 3", "4999, 4"})
    void theFirstDigitIsTheExitCode(int code, int exit) {
        assertEquals(exit, Problem.of(code, "any.key").exitCode());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 99, 500, 999, 5000, 15000})
    void otherCodesAreErrorsOfTheProgram(int code) {
        assertThrows(IllegalArgumentException.class, () -> Problem.of(code, "any.key"));
    }
}
