package vn.sovang.document.paper.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.sovang.base.Progress;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.Piece;
import vn.sovang.document.paper.Typesetter;

/** Makes the DOCX of a paper: real styles, headings, tables; figures stand in content controls. */
public final class PaperDocx {
    private PaperDocx() {}

    /**
     * Writes the DOCX.
     *
     * @param out is not closed
     * @throws IOException when {@code out} could not be written
     */
    public static void write(Paper paper, OutputStream out) throws IOException {
        write(paper, out, Progress.none());
    }

    /**
     * As {@link #write(Paper, OutputStream)}, section by section.
     *
     * @throws vn.sovang.base.CancelledException when the clerk has cancelled
     */
    public static void write(Paper paper, OutputStream out, Progress progress) throws IOException {
        List<List<Piece>> sections = Typesetter.set(paper);
        try (XWPFDocument document = EmptyDocument.of(paper.style())) {
            POIXMLProperties.CoreProperties properties =
                    document.getProperties().getCoreProperties();
            properties.setTitle(paper.name());
            properties.setCreator("Sổ Vàng");
            for (int i = 0; i < sections.size(); i++) {
                progress.at(i, sections.size() == 1 ? -1 : sections.size(), "");
                new Body(document, paper.sections().get(i).page()).write(sections.get(i));
                boolean last = i == sections.size() - 1;
                CTSectPr end = last ? SectionEnd.ofDocument(document) : SectionEnd.within(document);
                SectionEnd.format(end, paper.sections().get(i).page());
                if (paper.sections().get(i).anew()) {
                    SectionEnd.numberAnew(end);
                }
                if (i == 0) {
                    PageNumbers.add(document, end);
                }
            }
            document.write(out);
        }
    }
}
