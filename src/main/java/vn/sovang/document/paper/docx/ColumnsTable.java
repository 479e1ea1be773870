package vn.sovang.document.paper.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.sovang.document.paper.Page;
import vn.sovang.document.paper.Piece;

/** Letterhead and signature: two columns without a frame. */
final class ColumnsTable {
    private ColumnsTable() {}

    /** @param leftWidth millimetres */
    static XWPFTable create(XWPFDocument document, Page page, double leftWidth) {
        XWPFTable table = document.createTable(1, 2);
        TableFrame.fixed(table, new int[] {Twips.ofMm(leftWidth), Twips.ofMm(page.textWidth() - leftWidth)}, 0);
        table.removeBorders();
        return table;
    }

    /** @param first whether the row that the table was created with is filled */
    static void addRow(XWPFTable table, Piece.Columns columns, Page page, boolean first) {
        XWPFTableRow row = first ? table.getRow(0) : table.createRow();
        row.setCantSplitRow(true);
        fill(row.getCell(0), columns.left(), columns.leftWidth());
        fill(row.getCell(1), columns.right(), page.textWidth() - columns.leftWidth());
    }

    private static void fill(XWPFTableCell cell, List<Piece> pieces, double width) {
        CTTblWidth cellWidth = cell.getCTTc().addNewTcPr().addNewTcW();
        cellWidth.setW(BigInteger.valueOf(Twips.ofMm(width)));
        cellWidth.setType(STTblWidth.DXA);
        boolean first = true;
        for (Piece piece : pieces) {
            XWPFParagraph paragraph = first ? cell.getParagraphs().getFirst() : cell.addParagraph();
            first = false;
            switch (piece) {
                case Piece.Line line -> Lines.write(paragraph, line);
                case Piece.Rule rule -> Lines.write(paragraph, rule, width);
                case Piece.Columns nested -> throw new IllegalArgumentException("Columns within columns: " + nested);
                case Piece.Grid nested -> throw new IllegalArgumentException("A table within columns: " + nested);
            }
        }
    }
}
