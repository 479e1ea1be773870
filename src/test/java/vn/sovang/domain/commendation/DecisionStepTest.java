package vn.sovang.domain.commendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionStepTest {

    /** Every step from every state; a dash stands for what is refused. */
    @ParameterizedTest
    @CsvSource({
        "EDIT,        DRAFT, -,         -,         -,         -",
        "SUBMIT,      SUBMITTED, -,     -,         -,         -",
        "WITHDRAW,    -,     DRAFT,     -,         -,         -",
        "DROP,        DRAFT, SUBMITTED, -,         -,         -",
        "RESERVE,     DRAFT, SUBMITTED, -,         -,         -",
        "SIGN,        -,     SIGNED,    -,         -,         -",
        "PRESENT,     -,     -,         PRESENTED, -,         -",
        "VOID,        -,     -,         SIGNED,    PRESENTED, -",
        "CORRECT,     -,     -,         SIGNED,    PRESENTED, -",
        "REVOKE_SOME, -,     -,         SIGNED,    PRESENTED, -",
        "REVOKE,      -,     -,         REVOKED,   REVOKED,   -"
    })
    void aStepIsAllowedFromTheRightStateOnly(
            DecisionStep step, String draft, String submitted, String signed, String presented, String revoked) {
        assertEquals(draft, after(step, DecisionState.DRAFT));
        assertEquals(submitted, after(step, DecisionState.SUBMITTED));
        assertEquals(signed, after(step, DecisionState.SIGNED));
        assertEquals(presented, after(step, DecisionState.PRESENTED));
        assertEquals(revoked, after(step, DecisionState.REVOKED));
    }

    private static String after(DecisionStep step, DecisionState state) {
        return step.allowed(state) ? step.after(state).name() : "-";
    }
}
