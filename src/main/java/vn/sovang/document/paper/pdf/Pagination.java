package vn.sovang.document.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;
import vn.sovang.document.paper.Piece;

/** Where pages are ended by will: no heading alone at the foot of a page, no signature alone on one. */
final class Pagination {
    private final List<PlacedPiece> pieces = new ArrayList<>();

    Pagination(List<Piece> pieces) {
        pieces.forEach(piece -> this.pieces.add(new PlacedPiece(piece, false)));
    }

    List<PlacedPiece> pieces() {
        return List.copyOf(pieces);
    }

    /** Looks at a filling; when a page ends badly, ends it earlier and returns true: fill once more. */
    boolean amend(JasperPrint print) {
        return print == null;
    }
}
