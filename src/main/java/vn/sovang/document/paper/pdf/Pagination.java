package vn.sovang.document.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;
import vn.sovang.document.paper.PaperStyle;
import vn.sovang.document.paper.Piece;
import vn.sovang.document.paper.Table;

/**
 * Where pages are ended by will: no heading alone at the foot of a page, no table headings without a row, no group
 * without a member, no sum without an item, no signature alone on a page, no single line of a paragraph where that can be helped. The library knows nothing of the kind across
 * bands and tables, so a filling is looked at, amended and filled once more; most papers need one filling.
 */
final class Pagination {
    /** So many rows of a table go with the signature below it. */
    private static final int ROWS_WITH_SIGNATURE = 2;

    private static final int MOST_FILLINGS = 60;

    /** A paragraph of more lines is not moved for the sake of its last one. */
    private static final int LINES_MOVED = 3;

    private final PaperStyle style;
    private final List<PlacedPiece> pieces = new ArrayList<>();
    private int fillings;
    /** The first piece of the page looked at; nothing is gained by ending a page before it. */
    private int firstOfPage;

    Pagination(PaperStyle style, List<Piece> pieces) {
        this.style = style;
        pieces.forEach(piece -> this.pieces.add(new PlacedPiece(piece, false)));
    }

    List<PlacedPiece> pieces() {
        return List.copyOf(pieces);
    }

    /** Looks at a filling; when a page ends badly, ends it earlier and returns true: fill once more. */
    boolean amend(JasperPrint print) {
        fillings++;
        List<PageKeys> pages = print.getPages().stream().map(PageKeys::of).toList();
        for (int page = 0; page + 1 < pages.size() && fillings < MOST_FILLINGS; page++) {
            PageKeys.Key next = pages.get(page + 1).first();
            if (next != null && !pages.get(page).isEmpty() && amend(pages.get(page), next)) {
                return true;
            }
        }
        return false;
    }

    private boolean amend(PageKeys page, PageKeys.Key next) {
        firstOfPage = page.first() == null ? 0 : page.first().piece();
        if (isClosing(next.piece())) {
            return breakBeforeEndOf(next.piece() - 1);
        }
        if (leavesFewRowsToSignature(next)) {
            return breakBeforeEndOf(next.piece());
        }
        if (page.endsWithTableHeadings()) {
            return breakBefore(next.piece());
        }
        PageKeys.Key last = page.last();
        if (last.row() >= 0 && last.piece() == next.piece()) {
            return amendTable(last.piece(), last.row(), next.row());
        }
        if (last.piece() == next.piece()) {
            return partsBadly(last, next) && breakBefore(last.piece());
        }
        return announces(last.piece()) && breakBefore(last.piece());
    }

    /** Whether the next page begins with less than the rows that should stand over a signature. */
    private boolean leavesFewRowsToSignature(PageKeys.Key next) {
        int after = next.piece() + 1;
        return next.row() > 0
                && after < pieces.size()
                && isClosing(after)
                && table(next.piece()).rows().size() - next.row() < ROWS_WITH_SIGNATURE;
    }

    private boolean partsBadly(PageKeys.Key here, PageKeys.Key next) {
        double line = pieces.get(here.piece()).piece() instanceof Piece.Line paragraph
                ? style.look(paragraph.role()).line()
                : 0;
        if (line == 0) {
            return false;
        }
        long linesHere = Math.round(here.height() / line);
        return linesHere == 1 || linesHere <= LINES_MOVED && Math.round(next.height() / line) == 1;
    }

    private boolean amendTable(int piece, int lastRow, int nextRow) {
        List<Table.Row> rows = table(piece).rows();
        if (nextRow == lastRow + 1 && rows.get(lastRow).isGroup(table(piece))) {
            return split(piece, lastRow);
        }
        boolean sumAlone = nextRow == rows.size() - 1 && rows.get(nextRow).strong() && nextRow >= 2;
        return sumAlone && split(piece, nextRow - 1);
    }

    /** Ends a page so that the end of this piece moves on to the next one. */
    private boolean breakBeforeEndOf(int piece) {
        int index = piece;
        while (index > 0 && pieces.get(index).piece() instanceof Piece.Rule) {
            index--;
        }
        if (index >= 0 && pieces.get(index).piece() instanceof Piece.Grid grid) {
            int rows = grid.table().rows().size();
            return split(index, rows > ROWS_WITH_SIGNATURE ? rows - ROWS_WITH_SIGNATURE : rows - 1);
        }
        return breakBefore(index);
    }

    /** Ends a page before a piece and the headings over it. */
    private boolean breakBefore(int piece) {
        int index = piece;
        while (index > 0 && announces(index - 1) && !pieces.get(index).onNewPage()) {
            index--;
        }
        if (index <= firstOfPage || pieces.get(index).onNewPage()) {
            return false;
        }
        pieces.set(index, new PlacedPiece(pieces.get(index).piece(), true));
        return true;
    }

    /** Parts a table before a row, which begins a new page below its own headings. */
    private boolean split(int piece, int row) {
        if (row <= 0) {
            return breakBefore(piece);
        }
        Piece.Grid grid = (Piece.Grid) pieces.get(piece).piece();
        List<Table.Row> rows = grid.table().rows();
        boolean onNewPage = pieces.get(piece).onNewPage();
        pieces.set(piece, part(grid, rows.subList(0, row), onNewPage));
        pieces.add(piece + 1, part(grid, rows.subList(row, rows.size()), true));
        return true;
    }

    private static PlacedPiece part(Piece.Grid grid, List<Table.Row> rows, boolean onNewPage) {
        return new PlacedPiece(new Piece.Grid(grid.table().with(rows), grid.widths()), onNewPage);
    }

    private Table table(int piece) {
        return ((Piece.Grid) pieces.get(piece).piece()).table();
    }

    private boolean announces(int piece) {
        return switch (pieces.get(piece).piece()) {
            case Piece.Line line -> line.role().keepsWithNext();
            case Piece.Rule rule -> true;
            case Piece.Columns columns -> false;
            case Piece.Grid grid -> false;
        };
    }

    private boolean isClosing(int piece) {
        return pieces.get(piece).piece() instanceof Piece.Columns columns && columns.closing();
    }
}
