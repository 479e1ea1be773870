package vn.sovang.document.paper.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import vn.sovang.document.paper.Run;
import vn.sovang.document.paper.Text;

/** Writes texts into paragraphs; a figure stands in a content control whose tag is the figure's name. */
final class Runs {
    private Runs() {}

    /** @param strong whether all of the text is bold beyond its style */
    static void write(XWPFParagraph paragraph, Text text, boolean strong) {
        for (Run run : text.runs()) {
            if (run.figure() == null) {
                look(paragraph.createRun(), run, strong);
            } else {
                figure(paragraph, run, strong);
            }
        }
    }

    private static void look(XWPFRun target, Run run, boolean strong) {
        if (run.text().equals("\n")) {
            target.addBreak();
        } else {
            target.setText(run.text());
        }
        if (run.bold() || strong) {
            target.setBold(true);
        }
        if (run.italic()) {
            target.setItalic(true);
        }
    }

    private static void figure(XWPFParagraph paragraph, Run run, boolean strong) {
        CTP inner = paragraph.getCTP();
        CTSdtRun control = inner.addNewSdt();
        CTSdtPr properties = control.addNewSdtPr();
        properties.addNewAlias().setVal(run.figure());
        properties.addNewTag().setVal(run.figure());
        look(new XWPFRun(control.addNewSdtContent().addNewR(), paragraph), run, strong);
    }
}
