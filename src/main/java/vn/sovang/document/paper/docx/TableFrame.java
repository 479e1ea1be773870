package vn.sovang.document.paper.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
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
        margins(properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar(), sides);
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

    /** The library leaves margins of nought away, and the default of the style would hold. */
    private static void margins(CTTblCellMar margins, int sides) {
        for (CTTblWidth margin :
                List.of(margins.addNewTop(), margins.addNewLeft(), margins.addNewBottom(), margins.addNewRight())) {
            margin.setW(BigInteger.ZERO);
            margin.setType(STTblWidth.DXA);
        }
        margins.getLeft().setW(BigInteger.valueOf(sides));
        margins.getRight().setW(BigInteger.valueOf(sides));
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}
