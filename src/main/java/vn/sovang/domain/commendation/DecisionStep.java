package vn.sovang.domain.commendation;

import static vn.sovang.domain.commendation.DecisionState.DRAFT;
import static vn.sovang.domain.commendation.DecisionState.PRESENTED;
import static vn.sovang.domain.commendation.DecisionState.REVOKED;
import static vn.sovang.domain.commendation.DecisionState.SIGNED;
import static vn.sovang.domain.commendation.DecisionState.SUBMITTED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What can be done with a decision, and from which states. Everything that may happen stands in this table. */
public enum DecisionStep {
    EDIT(Set.of(DRAFT), null, false),
    SUBMIT(Set.of(DRAFT), SUBMITTED, false),
    WITHDRAW(Set.of(SUBMITTED), DRAFT, false),
    /** Drops a draft; a number that was reserved for it is free again. */
    DROP(Set.of(DRAFT, SUBMITTED), null, false),
    RESERVE(Set.of(DRAFT, SUBMITTED), null, true),
    SIGN(Set.of(SUBMITTED), SIGNED, true),
    PRESENT(Set.of(SIGNED), PRESENTED, false),
    /** Voids one certificate; its number stays in the register. */
    VOID(Set.of(SIGNED, PRESENTED), null, true),
    CORRECT(Set.of(SIGNED, PRESENTED), null, true),
    REVOKE_SOME(Set.of(SIGNED, PRESENTED), null, true),
    REVOKE(Set.of(SIGNED, PRESENTED), REVOKED, true);

    private final Set<DecisionState> from;
    private final DecisionState to;
    private final boolean act;

    DecisionStep(Set<DecisionState> from, DecisionState to, boolean act) {
        this.from = from;
        this.to = to;
        this.act = act;
    }

    /** Whether it is allowed in a state. */
    public boolean allowed(DecisionState state) {
        return from.contains(state);
    }

    /** The state afterwards; the same where the step does not change it. */
    public DecisionState after(DecisionState state) {
        return to == null ? state : to;
    }

    /** Whether it has legal effect: it is not undone but answered by another act. */
    public boolean isAct() {
        return act;
    }

    /** All steps that are allowed in a state, in their usual order. */
    public static List<DecisionStep> of(DecisionState state) {
        return Arrays.stream(values()).filter(step -> step.allowed(state)).toList();
    }
}
