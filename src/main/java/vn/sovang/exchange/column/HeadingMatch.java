package vn.sovang.exchange.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.exchange.column.ColumnGuess.Basis;

/** Which column of a sheet is which of its kind, by the headings alone; their order is free. */
final class HeadingMatch {
    private static final double EXACT = 1;
    private static final double LAST_LINES = 0.9;
    private static final double WITHOUT_BRACKETS = 0.01;

    private final SheetKind kind;
    private final HeadingBlock block;
    private final Codes codes;
    private final Map<Integer, Guess> guesses = new HashMap<>();
    private final Set<Column<?>> taken = new HashSet<>();

    /** What a column of the sheet is taken for. */
    record Guess(List<ColumnUse> uses, double confidence, Basis basis) {}

    private record Candidate(Column<?> column, int place, double confidence, int alias) {}

    private HeadingMatch(SheetKind kind, HeadingBlock block, Codes codes) {
        this.kind = kind;
        this.block = block;
        this.codes = codes;
    }

    /** The guesses by the places of the columns in the sheet; a place without one is not in the map. */
    static Map<Integer, Guess> of(SheetKind kind, HeadingBlock block, Codes codes) {
        HeadingMatch match = new HeadingMatch(kind, block, codes);
        match.assign(match.exact(), Basis.HEADING);
        match.marks();
        match.assign(match.similar(), Basis.SIMILAR_HEADING);
        return match.guesses;
    }

    private void assign(List<Candidate> candidates, Basis basis) {
        candidates.sort(Comparator.comparingDouble(Candidate::confidence)
                .reversed()
                .thenComparing(candidate -> kind.columns().indexOf(candidate.column()))
                .thenComparing(Candidate::alias)
                .thenComparing(Candidate::place));
        for (Candidate candidate : candidates) {
            if (!guesses.containsKey(candidate.place()) && taken.add(candidate.column())) {
                List<ColumnUse> uses = List.of(ColumnUse.read(candidate.place(), candidate.column()));
                guesses.put(candidate.place(), new Guess(uses, candidate.confidence(), basis));
            }
        }
    }

    private List<Candidate> exact() {
        List<Candidate> candidates = new ArrayList<>();
        for (int place = 0; place < block.width(); place++) {
            List<HeadingKey.Known> keys = HeadingKey.of(block.lines(place));
            for (Column<?> column : kind.columns()) {
                List<String> names = column.keys();
                for (HeadingKey.Known key : keys) {
                    if (names.contains(key.key())) {
                        double confidence = (key.whole() ? EXACT : LAST_LINES) - (key.bare() ? WITHOUT_BRACKETS : 0);
                        candidates.add(new Candidate(column, place, confidence, names.indexOf(key.key())));
                    }
                }
            }
        }
        return candidates;
    }

    private void marks() {
        for (MarkGroup group : MarkGroup.in(block, guesses.keySet())) {
            Column<?> column = group.column(kind, codes, taken);
            if (column == null) {
                continue;
            }
            Column<?> above = group.above(kind, taken);
            boolean unsure = above == null && group.several(kind, codes, taken);
            for (int place : group.places()) {
                List<ColumnUse> uses = new ArrayList<>();
                if (above != null && above != column) {
                    uses.add(ColumnUse.read(place, above));
                }
                uses.add(ColumnUse.marked(place, column, block.lines(place).getLast()));
                guesses.put(place, new Guess(List.copyOf(uses), unsure ? 0.6 : LAST_LINES, Basis.HEADING));
            }
            taken.add(column);
            if (above != null) {
                taken.add(above);
            }
        }
    }

    private List<Candidate> similar() {
        List<Candidate> candidates = new ArrayList<>();
        for (int place = 0; place < block.width(); place++) {
            if (guesses.containsKey(place)) {
                continue;
            }
            List<HeadingKey.Known> keys = HeadingKey.of(block.lines(place));
            for (Column<?> column : kind.columns()) {
                List<String> names = column.keys();
                for (HeadingKey.Known key : keys) {
                    for (String name : names) {
                        double similar = HeadingKey.similarity(key.key(), name);
                        if (similar > 0) {
                            candidates.add(new Candidate(column, place, similar, names.indexOf(name)));
                        }
                    }
                }
            }
        }
        return candidates;
    }
}
