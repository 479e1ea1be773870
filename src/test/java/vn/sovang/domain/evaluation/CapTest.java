package vn.sovang.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.domain.rule.Certainty;

class CapTest {
    private static Cap cap(int percent, Cap.Base base, RoundingMode rounding) {
        return new Cap(BigDecimal.valueOf(percent), base, rounding, Certainty.LIKELY);
    }

    /** The most heads that are no more than a fifth of the base, found by counting up. */
    private static int counted(int base) {
        int heads = 0;
        while ((heads + 1) * 5 <= base) {
            heads++;
        }
        return heads;
    }

    @ParameterizedTest
    @EnumSource(Cap.Base.class)
    void aFifthOfTheBaseForEveryNumberOfGoodMembers(Cap.Base base) {
        Cap cap = cap(20, base, RoundingMode.FLOOR);
        for (int good = 0; good <= 200; good++) {
            for (int outstanding = 0; outstanding <= 60; outstanding++) {
                int of = base == Cap.Base.GOOD ? good : good + outstanding;
                assertEquals(counted(of), cap.allowed(good, outstanding), good + " and " + outstanding);
                assertEquals(outstanding > counted(of), cap.exceeded(good, outstanding), good + " and " + outstanding);
            }
        }
    }

    @Test
    void theSampleKeepsTheCapUnderBothReadings() {
        for (Cap.Base base : Cap.Base.values()) {
            assertFalse(cap(20, base, RoundingMode.FLOOR).exceeded(112, 20));
        }
        assertEquals(22, cap(20, Cap.Base.GOOD, RoundingMode.FLOOR).allowed(112, 20));
        assertTrue(cap(20, Cap.Base.GOOD, RoundingMode.FLOOR).exceeded(112, 23));
        assertFalse(cap(20, Cap.Base.GOOD_OR_ABOVE, RoundingMode.FLOOR).exceeded(112, 23));
    }

    @ParameterizedTest
    @CsvSource({"FLOOR, 13, 2", "HALF_UP, 13, 3", "CEILING, 11, 3", "FLOOR, 4, 0", "HALF_UP, 2, 0", "CEILING, 1, 1"})
    void aFractionOfAMemberGoesByTheRule(RoundingMode rounding, int good, int allowed) {
        assertEquals(allowed, cap(20, Cap.Base.GOOD, rounding).allowed(good, 0));
    }
}
