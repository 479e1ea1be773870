package vn.sovang.document.paper.docx;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.sovang.document.paper.Role;

/** Page numbers top centre, none on the first page; later sections take over the header of the first. */
final class PageNumbers {
    private PageNumbers() {}

    static void add(XWPFDocument document, CTSectPr firstSection) {
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, firstSection);
        XWPFHeader numbered = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph paragraph = numbered.getParagraphs().isEmpty()
                ? numbered.createParagraph()
                : numbered.getParagraphs().getFirst();
        paragraph.setStyle(StyleIds.id(Role.PAGE_NUMBER));
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        policy.createHeader(XWPFHeaderFooterPolicy.FIRST);
        if (!firstSection.isSetTitlePg()) {
            firstSection.addNewTitlePg();
        }
    }
}
