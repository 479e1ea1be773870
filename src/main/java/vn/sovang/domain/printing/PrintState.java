package vn.sovang.domain.printing;

import java.util.Collection;

/**
 * How far a certificate is on paper. Issued is not printed: this says nothing about the register.
 *
 * @param good sheets that came out well
 * @param spoilt sheets that were spoilt
 * @param open sheets of which nobody has said yet what came out
 */
public record PrintState(int good, int spoilt, int open) {
    /** Never sent. */
    public static final PrintState NONE = new PrintState(0, 0, 0);

    /** @param sheets of one certificate */
    public static PrintState of(Collection<PrintedSheet> sheets) {
        return new PrintState(
                count(sheets, SheetOutcome.GOOD), count(sheets, SheetOutcome.SPOILT), count(sheets, SheetOutcome.OPEN));
    }

    private static int count(Collection<PrintedSheet> sheets, SheetOutcome outcome) {
        return (int) sheets.stream().filter(sheet -> sheet.outcome() == outcome).count();
    }

    /** Whether there is a good sheet. */
    public boolean done() {
        return good > 0;
    }
}
