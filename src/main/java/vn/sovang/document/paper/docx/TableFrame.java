package vn.sovang.document.paper.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Fixed widths for a table: Word and LibreOffice then agree about it. */
final class TableFrame {
    private TableFrame() {}

    /**
     * @param widths of the columns in twips
     * @param sides white at both sides within the cells, twips
     */
    static void fixed(XWPFTable table, int[] widths, int sides) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(sum(widths));
        properties.getTblW().setType(STTblWidth.DXA);
        var indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
        indent.setW(BigInteger.ZERO);
        indent.setType(STTblWidth.DXA);
        table.setCellMargins(0, sides, 0, sides);
        CTTblGrid grid = table.getCTTbl().getTblGrid() != null
                ? table.getCTTbl().getTblGrid()
                : table.getCTTbl().addNewTblGrid();
        for (int column = grid.sizeOfGridColArray() - 1; column >= 0; column--) {
            grid.removeGridCol(column);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}
