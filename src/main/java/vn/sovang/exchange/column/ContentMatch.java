package vn.sovang.exchange.column;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.exchange.column.ColumnGuess.Basis;
import vn.sovang.exchange.column.HeadingMatch.Guess;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.ColumnKind;

/** Holds what the headings say against what the cells hold, and guesses by the cells where the headings say nothing. */
final class ContentMatch {
    private static final int FEWEST = 3;
    private static final double MOST_CELLS = 0.8;
    private static final double HALF = 0.5;
    private static final double CONTRADICTED = 0.6;

    private final SheetKind kind;
    private final Codes codes;
    private final List<List<Cell>> cells;

    /** @param cells for each column of the sheet those of its first cells that are not blank */
    ContentMatch(SheetKind kind, Codes codes, List<List<Cell>> cells) {
        this.kind = kind;
        this.codes = codes;
        this.cells = cells;
    }

    /** The guesses by the headings, confirmed, doubted and completed by the cells. */
    Map<Integer, Guess> with(Map<Integer, Guess> byHeadings) {
        Map<Integer, Guess> guesses = new HashMap<>();
        Set<Column<?>> taken = new HashSet<>();
        byHeadings.forEach((place, guess) -> {
            guesses.put(place, held(place, guess));
            guess.uses().forEach(use -> taken.add(use.column()));
        });
        for (int place = 0; place < cells.size(); place++) {
            if (!guesses.containsKey(place)) {
                Guess guess = byContent(place, taken);
                if (guess != null) {
                    guesses.put(place, guess);
                    taken.add(guess.uses().getFirst().column());
                }
            }
        }
        return guesses;
    }

    private Guess held(int place, Guess guess) {
        ColumnUse use = guess.uses().getFirst();
        List<Cell> own = own(place);
        if (use.isMark() || own.size() < FEWEST || !tells(use.column())) {
            return guess;
        }
        double share = share(use.column(), own);
        double confidence = guess.confidence();
        if (share < HALF) {
            confidence = Math.min(confidence, CONTRADICTED) - (guess.basis() == Basis.HEADING ? 0 : 0.2);
        } else if (share >= MOST_CELLS && guess.basis() == Basis.SIMILAR_HEADING) {
            confidence = Math.min(0.95, confidence + 0.15);
        }
        return new Guess(guess.uses(), confidence, guess.basis());
    }

    private Guess byContent(int place, Set<Column<?>> taken) {
        List<Cell> own = own(place);
        if (own.size() < FEWEST) {
            return null;
        }
        for (Column<?> column : kind.columns()) {
            boolean free = !taken.contains(column) && tells(column);
            if (free && share(column, own) >= MOST_CELLS) {
                double confidence = 0.3 + 0.2 * share(column, own);
                return new Guess(List.of(ColumnUse.read(place, column)), confidence, Basis.CONTENT);
            }
        }
        return null;
    }

    /** Numbers could be anything, and so could text. */
    private static boolean tells(Column<?> column) {
        return column.type().shape() != CellType.ANY_TEXT
                && (column.type().kind() == ColumnKind.TEXT || column.type().kind() == ColumnKind.DAY);
    }

    private double share(Column<?> column, List<Cell> own) {
        return (double) own.stream()
                        .filter(cell -> codes.speaksFor(column, cell))
                        .count()
                / own.size();
    }

    private List<Cell> own(int place) {
        return place < cells.size() ? cells.get(place) : List.of();
    }
}
