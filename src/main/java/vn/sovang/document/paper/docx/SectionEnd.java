package vn.sovang.document.paper.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import vn.sovang.document.paper.Page;

/** The properties that end a section: sheet, margins, where the page number stands. */
final class SectionEnd {
    /** From the upper edge to the page number, millimetres. */
    private static final double HEADER = 10;

    private SectionEnd() {}

    static CTSectPr ofDocument(XWPFDocument document) {
        List<IBodyElement> elements = document.getBodyElements();
        if (elements.isEmpty() || !(elements.getLast() instanceof XWPFParagraph)) {
            Body.thin(document);
        }
        return document.getDocument().getBody().addNewSectPr();
    }

    /** Ends a section that others follow, in its last paragraph; a table gets a thin one after it. */
    static CTSectPr within(XWPFDocument document) {
        List<IBodyElement> elements = document.getBodyElements();
        boolean free = !elements.isEmpty()
                && elements.getLast() instanceof XWPFParagraph paragraph
                && (paragraph.getCTP().getPPr() == null
                        || !paragraph.getCTP().getPPr().isSetSectPr());
        XWPFParagraph last = free ? (XWPFParagraph) elements.getLast() : Body.thin(document);
        CTPPr properties = last.getCTP().isSetPPr()
                ? last.getCTP().getPPr()
                : last.getCTP().addNewPPr();
        CTSectPr end = properties.addNewSectPr();
        end.addNewType().setVal(STSectionMark.NEXT_PAGE);
        return end;
    }

    /** Numbers the pages of the section from one, the first without its number. */
    static void numberAnew(CTSectPr end) {
        end.addNewPgNumType().setStart(BigInteger.ONE);
        if (!end.isSetTitlePg()) {
            end.addNewTitlePg();
        }
    }

    static void format(CTSectPr end, Page page) {
        if (!end.isSetType()) {
            end.addNewType().setVal(STSectionMark.NEXT_PAGE);
        }
        CTPageSz size = end.addNewPgSz();
        size.setW(BigInteger.valueOf(Twips.ofMm(page.width())));
        size.setH(BigInteger.valueOf(Twips.ofMm(page.height())));
        size.setOrient(page.landscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = end.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Twips.ofMm(page.margins().top())));
        margins.setBottom(BigInteger.valueOf(Twips.ofMm(page.margins().bottom())));
        margins.setLeft(BigInteger.valueOf(Twips.ofMm(page.margins().left())));
        margins.setRight(BigInteger.valueOf(Twips.ofMm(page.margins().right())));
        margins.setHeader(BigInteger.valueOf(Twips.ofMm(HEADER)));
        margins.setFooter(BigInteger.valueOf(Twips.ofMm(HEADER)));
        margins.setGutter(BigInteger.ZERO);
    }
}
