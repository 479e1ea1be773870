package vn.sovang.exchange.column;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import vn.sovang.domain.time.PartialDate;
import vn.sovang.exchange.column.ColumnGuess.Basis;
import vn.sovang.exchange.sheet.Cell;
import vn.sovang.exchange.sheet.SheetLooks;
import vn.sovang.exchange.sheet.SheetRow;

/**
 * Finds the rows of the headings: of the first rows the one, two or three that name most columns of the kind. Titles above
 * a table are normal.
 */
final class HeadingFinder {
    /** How far down a table may begin. */
    static final int ROWS_TO_LOOK_AT = 30;

    private static final int MOST_LINES = 3;
    /** A second line must name something that the first alone does not. */
    private static final double COST_OF_A_LINE = 0.15;

    private static final double WORTH_OF_LIKENESS = 0.3;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private HeadingFinder() {}

    /**
     * The headings that fit best.
     *
     * @param rows the first rows of the sheet, at least one
     */
    static HeadingBlock find(List<SheetRow> rows, SheetLooks looks, SheetKind kind, Codes codes) {
        HeadingBlock best = null;
        double most = -1;
        for (int from = 0; from < Math.min(rows.size(), ROWS_TO_LOOK_AT); from++) {
            for (int to = from + 1; to <= Math.min(rows.size(), from + MOST_LINES); to++) {
                List<SheetRow> lines = rows.subList(from, to);
                if (lines.size() > 1 && !continues(lines)) {
                    break;
                }
                HeadingBlock block = HeadingBlock.of(lines, looks);
                double score = score(HeadingMatch.of(kind, block, codes).values(), lines.size());
                if (score > most + 1e-9) {
                    best = block;
                    most = score;
                }
            }
        }
        return best;
    }

    private static double score(Collection<HeadingMatch.Guess> guesses, int lines) {
        double score = -COST_OF_A_LINE * (lines - 1);
        for (HeadingMatch.Guess guess : guesses) {
            score += guess.basis() == Basis.HEADING ? guess.confidence() : guess.confidence() * WORTH_OF_LIKENESS;
        }
        return score;
    }

    /** Whether the last of the rows can be a further line of headings: no data, no numbering, no title, no gap. */
    private static boolean continues(List<SheetRow> lines) {
        SheetRow last = lines.getLast();
        int gap = last.number() - lines.get(lines.size() - 2).number();
        return gap == 1
                && !Numbering.isNumbering(last)
                && !Sections.isNumberedTitle(last)
                && last.cells().stream().noneMatch(HeadingFinder::isData);
    }

    private static boolean isData(Cell cell) {
        return switch (cell.kind()) {
            case EMPTY -> false;
            case NUMBER -> !YEAR.matcher(cell.text()).matches();
            case PERCENT, DAY, TRUTH, ERROR -> true;
            case TEXT ->
                !YEAR.matcher(cell.text()).matches()
                        && (cell.text().matches("[\\d.,%]+")
                                || PartialDate.parse(cell.text()).isPresent());
        };
    }
}
