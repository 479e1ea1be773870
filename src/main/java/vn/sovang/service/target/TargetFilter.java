package vn.sovang.service.target;

import vn.sovang.domain.target.TargetLine;
import vn.sovang.domain.target.Verdict;

/** Which targets a list shows. */
public enum TargetFilter {
    ALL,
    /** Without a result, or not reached while the year runs. */
    OPEN,
    MET,
    MISSED,
    /** Those described in words. */
    IN_WORDS,
    /** Those of which something else was typed than the register counts. */
    OVERRIDDEN;

    public boolean shows(TargetLine line) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> line.verdict().isOpen();
            case MET -> line.verdict().isMet();
            case MISSED -> line.verdict() == Verdict.MISSED;
            case IN_WORDS -> line.verdict() == Verdict.NONE;
            case OVERRIDDEN -> line.isOverridden();
        };
    }
}
