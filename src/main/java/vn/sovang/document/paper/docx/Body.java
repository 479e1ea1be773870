package vn.sovang.document.paper.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.sovang.document.paper.Page;
import vn.sovang.document.paper.Piece;

/** Writes the pieces of one section into a document. */
final class Body {
    private static final int GAP = Twips.ofPoints(6);

    private final XWPFDocument document;
    private final Page page;

    Body(XWPFDocument document, Page page) {
        this.document = document;
        this.page = page;
    }

    void write(List<Piece> pieces) {
        XWPFTable columns = null;
        for (int i = 0; i < pieces.size(); i++) {
            boolean beforeSignature = i + 1 < pieces.size() && isClosing(pieces.get(i + 1));
            switch (pieces.get(i)) {
                case Piece.Line line -> {
                    XWPFParagraph paragraph = document.createParagraph();
                    Lines.write(paragraph, line);
                    if (beforeSignature) {
                        paragraph.setKeepNext(true);
                    }
                }
                case Piece.Rule rule -> Lines.write(document.createParagraph(), rule, page.textWidth());
                case Piece.Columns pair -> {
                    boolean goesOn = i > 0
                            && pieces.get(i - 1) instanceof Piece.Columns before
                            && before.leftWidth() == pair.leftWidth()
                            && columns != null;
                    if (!goesOn) {
                        separate();
                        columns = ColumnsTable.create(document, page, pair.leftWidth());
                    }
                    ColumnsTable.addRow(columns, pair, page, !goesOn);
                }
                case Piece.Grid grid -> {
                    separate();
                    spaceAbove();
                    GridTable.write(document, grid.table(), widths(grid), beforeSignature);
                }
            }
        }
    }

    /** A paragraph that takes no room, to carry the end of a section or to part two tables. */
    static XWPFParagraph thin(XWPFDocument document) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        paragraph.createRun().setFontSize(1);
        return paragraph;
    }

    private static int[] widths(Piece.Grid grid) {
        return grid.widths().stream().mapToInt(Twips::ofMm).toArray();
    }

    private void separate() {
        if (!document.getBodyElements().isEmpty() && last() instanceof XWPFTable) {
            thin(document);
        }
    }

    private void spaceAbove() {
        if (!document.getBodyElements().isEmpty() && last() instanceof XWPFParagraph paragraph) {
            paragraph.setSpacingAfter(GAP);
        }
    }

    private IBodyElement last() {
        return document.getBodyElements().getLast();
    }

    private static boolean isClosing(Piece piece) {
        return piece instanceof Piece.Columns columns && columns.closing();
    }
}
