package vn.sovang.exchange.column;

import java.util.ArrayList;
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
    private static final double DATES_BELOW_VALUES = 0.75;

    private final SheetKind kind;
    private final Codes codes;
    private final HeadingBlock headings;
    private final List<List<Cell>> cells;

    /**
     * Holds the headings against the cells.
     *
     * @param headings the headings of the sheet
     * @param cells for each column of the sheet those of its first cells that are not blank
     */
    ContentMatch(SheetKind kind, Codes codes, HeadingBlock headings, List<List<Cell>> cells) {
        this.headings = headings;
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
        datesBelowValues(guesses, taken);
        for (int place = 0; place < cells.size(); place++) {
            if (!guesses.containsKey(place)) {
                Guess guess = onlyMarked(place, taken);
                guess = guess == null ? byContent(place, taken) : guess;
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

    /** Dates below «Nam» and «Nữ» without a heading above them are those of birth: the first date of the kind. */
    private void datesBelowValues(Map<Integer, Guess> guesses, Set<Column<?>> taken) {
        List<Integer> places = guesses.keySet().stream()
                .filter(place -> guesses.get(place).uses().stream().allMatch(ColumnUse::isMark))
                .sorted()
                .toList();
        List<Cell> all = places.stream().flatMap(place -> own(place).stream()).toList();
        List<Cell> written = all.stream().filter(cell -> !Marks.isBare(cell)).toList();
        Column<?> date = kind.columns().stream()
                .filter(column -> column.type().kind() == ColumnKind.DAY && !taken.contains(column))
                .findFirst()
                .orElse(null);
        if (date == null || written.size() * 2 <= all.size() || share(date, written) < MOST_CELLS) {
            return;
        }
        for (int place : places) {
            List<ColumnUse> uses = new ArrayList<>(List.of(ColumnUse.read(place, date)));
            uses.addAll(guesses.get(place).uses());
            guesses.put(place, new Guess(List.copyOf(uses), DATES_BELOW_VALUES, Basis.HEADING));
        }
        taken.add(date);
    }

    /** A column «Nữ» alone, marked for the women: whoever is not marked stays unknown. */
    private Guess onlyMarked(int place, Set<Column<?>> taken) {
        List<Cell> own = own(place);
        List<String> lines = headings.lines(place);
        if (own.isEmpty() || lines.isEmpty() || !own.stream().allMatch(Marks::isBare)) {
            return null;
        }
        Cell value = Cell.ofText(lines.getLast());
        for (Column<?> column : kind.columns()) {
            boolean text =
                    column.type().kind() == ColumnKind.TEXT && column.type().shape() == null;
            if (text && !taken.contains(column) && codes.speaksFor(column, value)) {
                return new Guess(List.of(ColumnUse.marked(place, column, value.text())), CONTRADICTED, Basis.CONTENT);
            }
        }
        return null;
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
