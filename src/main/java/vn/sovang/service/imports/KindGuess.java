package vn.sovang.service.imports;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.sovang.exchange.column.ColumnGuess;
import vn.sovang.exchange.column.ColumnGuess.Basis;
import vn.sovang.exchange.column.Lookups;
import vn.sovang.exchange.column.SheetKind;
import vn.sovang.exchange.column.SheetLayout;
import vn.sovang.exchange.sheet.PackedSheet;
import vn.sovang.exchange.sheet.SheetSource;

/** Which kind of sheet a table is, by its headings: the kind whose columns it has most of, and hardly another's. */
final class KindGuess {
    private static final double LIKENESS = 0.4;
    private static final double COST_OF_A_MISSING_COLUMN = 3;

    private KindGuess() {}

    /**
     * The kind that fits best.
     *
     * @param kinds at least one; of two that fit alike the first
     */
    static SheetKind of(PackedSheet sheet, List<SheetKind> kinds, Function<SheetKind, Lookups> lookups) {
        SheetKind best = kinds.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (SheetKind kind : kinds) {
            try (SheetSource source = sheet.source(UnaryOperator.identity())) {
                double score = score(SheetLayout.of(source, kind, lookups.apply(kind)), kind);
                if (score > most + 1e-9) {
                    best = kind;
                    most = score;
                }
            }
        }
        return best;
    }

    private static double score(SheetLayout layout, SheetKind kind) {
        double used = 0;
        for (ColumnGuess column : layout.columns()) {
            if (column.basis() == Basis.HEADING) {
                used += column.confidence();
            } else if (column.basis() == Basis.SIMILAR_HEADING) {
                used += column.confidence() * LIKENESS;
            }
        }
        double ofSheet = used / Math.max(1, layout.columns().size());
        double ofKind = used / kind.columns().size();
        long missing = layout.certain().missing(kind).size();
        return 2 * ofSheet
                + ofKind
                - COST_OF_A_MISSING_COLUMN * missing / kind.columns().size();
    }
}
