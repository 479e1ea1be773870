package vn.sovang.document.paper.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.sovang.document.paper.Align;
import vn.sovang.document.paper.ColumnWidths;
import vn.sovang.document.paper.Table;
import vn.sovang.document.paper.Text;

/** Tables with a grid, whose headings Word repeats on every page. */
final class GridTable {
    private static final int SIDES = Twips.ofPoints(ColumnWidths.SIDES);
    /** So many rows stay with the signature below the table. */
    private static final int KEPT_ROWS = 2;

    private final Table table;
    private final int[] widths;
    private final XWPFTable target;

    private GridTable(Table table, int[] widths, XWPFTable target) {
        this.table = table;
        this.widths = widths;
        this.target = target;
    }

    /**
     * @param widths of the columns in twips
     * @param keepEnd whether the last rows stay on the page of what follows
     */
    static void write(XWPFDocument document, Table table, int[] widths, boolean keepEnd) {
        XWPFTable target = document.createTable(1, widths.length);
        target.setStyleID(StyleIds.GRID);
        if (target.getCTTbl().getTblPr().isSetTblBorders()) {
            target.getCTTbl().getTblPr().unsetTblBorders();
        }
        TableFrame.fixed(target, widths, SIDES);
        GridTable grid = new GridTable(table, widths, target);
        grid.headings();
        if (table.numbered()) {
            grid.numbers();
        }
        int kept = keepEnd ? table.rows().size() - KEPT_ROWS : Integer.MAX_VALUE;
        for (int row = 0; row < table.rows().size(); row++) {
            grid.row(table.rows().get(row), row >= kept || grid.leads(row));
        }
    }

    /** Whether a row should not end a page: a group does not without a member, nor the last item before its sum. */
    private boolean leads(int row) {
        boolean group = table.rows().get(row).isGroup(table);
        boolean beforeSum =
                row == table.rows().size() - 2 && table.rows().get(row + 1).strong();
        return row + 1 < table.rows().size() && (group || beforeSum);
    }

    private void headings() {
        XWPFTableRow row = target.getRow(0);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int column = 0; column < widths.length; column++) {
            XWPFTableCell cell = row.getCell(column);
            width(cell, widths[column], 1);
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(StyleIds.id(table.heading()));
            paragraph.setKeepNext(true);
            Runs.write(paragraph, Text.of(table.columns().get(column).heading()), false);
        }
    }

    private void numbers() {
        XWPFTableRow row = new XWPFTableRow(target.getCTTbl().addNewTr(), target);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int column = 0; column < widths.length; column++) {
            XWPFTableCell cell = row.addNewTableCell();
            width(cell, widths[column], 1);
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(StyleIds.id(table.cell()));
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setKeepNext(true);
            Runs.write(paragraph, Text.of("(" + (column + 1) + ")"), false);
        }
    }

    private void row(Table.Row row, boolean keepNext) {
        XWPFTableRow targetRow = new XWPFTableRow(target.getCTTbl().addNewTr(), target);
        targetRow.setCantSplitRow(true);
        List<Text> cells = row.cells();
        for (int cell = 0; cell < cells.size(); cell++) {
            int from = cell == 0 ? 0 : cell + row.span() - 1;
            int to = cell == 0 ? row.span() : from + 1;
            XWPFTableCell targetCell = targetRow.addNewTableCell();
            width(targetCell, sum(from, to), to - from);
            XWPFParagraph paragraph = targetCell.getParagraphs().getFirst();
            paragraph.setStyle(StyleIds.id(table.cell()));
            align(paragraph, row.align(table, cell));
            if (keepNext) {
                paragraph.setKeepNext(true);
            }
            Runs.write(paragraph, cells.get(cell), row.strong());
        }
    }

    private static void align(XWPFParagraph paragraph, Align align) {
        paragraph.setAlignment(
                switch (align) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTRE -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                    case JUSTIFIED -> ParagraphAlignment.BOTH;
                });
    }

    private static void width(XWPFTableCell cell, int twips, int span) {
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    }

    private int sum(int from, int to) {
        int sum = 0;
        for (int column = from; column < to; column++) {
            sum += widths[column];
        }
        return sum;
    }
}
