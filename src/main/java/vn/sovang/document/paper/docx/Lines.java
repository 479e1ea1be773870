package vn.sovang.document.paper.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import vn.sovang.document.paper.Piece;

/** Writes lines and rules into paragraphs. */
final class Lines {
    private static final int RULE_WEIGHT = 6;

    private Lines() {}

    static void write(XWPFParagraph paragraph, Piece.Line line) {
        paragraph.setStyle(StyleIds.id(line.role()));
        Runs.write(paragraph, line.text(), false);
    }

    /**
     * A rule is the upper border of an empty paragraph drawn in from both sides.
     *
     * @param width of the column in millimetres
     */
    static void write(XWPFParagraph paragraph, Piece.Rule rule, double width) {
        paragraph.setStyle(StyleIds.RULE);
        int side = Twips.ofMm(Math.max(0, (width - rule.width()) / 2));
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        CTBorder border = paragraph.getCTP().getPPr().addNewPBdr().addNewTop();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(RULE_WEIGHT));
        border.setSpace(BigInteger.ONE);
        border.setColor("000000");
    }
}
