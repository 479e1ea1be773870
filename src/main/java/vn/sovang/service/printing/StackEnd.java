package vn.sovang.service.printing;

import java.util.List;
import java.util.Optional;
import vn.sovang.base.Problem;
import vn.sovang.domain.printing.PrintedSheet;

/**
 * How the sending of a stack ended.
 *
 * @param sent sheets that were written down for the printer and of which is not known that they did not come out, in the
 *     order of sending
 * @param trouble why it ended early; empty when it did not or the clerk wanted it so
 * @param stopped whether the clerk stopped it
 */
public record StackEnd(List<PrintedSheet> sent, Optional<Problem> trouble, boolean stopped) {
    public StackEnd {
        sent = List.copyOf(sent);
    }
}
