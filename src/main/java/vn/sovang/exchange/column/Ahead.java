package vn.sovang.exchange.column;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetSource;

/** Rows of a source, of which some may be looked at before they are taken. */
final class Ahead {
    private final SheetSource source;
    private final Deque<SheetRow> waiting = new ArrayDeque<>();

    Ahead(SheetSource source) {
        this.source = source;
    }

    /** The next rows, as many as there are up to a number; they stay to be taken. */
    List<SheetRow> look(int rows) {
        while (waiting.size() < rows) {
            Optional<SheetRow> row = source.next();
            if (row.isEmpty()) {
                break;
            }
            waiting.add(row.get());
        }
        return new ArrayList<>(waiting).subList(0, Math.min(rows, waiting.size()));
    }

    /** Takes the next row; empty at the end. */
    Optional<SheetRow> next() {
        return waiting.isEmpty() ? source.next() : Optional.of(waiting.remove());
    }
}
