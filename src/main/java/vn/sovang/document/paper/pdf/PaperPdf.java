package vn.sovang.document.paper.pdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import vn.sovang.base.Progress;
import vn.sovang.document.paper.Page;
import vn.sovang.document.paper.Paper;
import vn.sovang.document.paper.Piece;
import vn.sovang.document.paper.Typesetter;

/** Makes the PDF of a paper: fonts embedded, text searchable, figures findable by name. */
public final class PaperPdf {
    private PaperPdf() {}

    /**
     * Writes the PDF.
     *
     * @param out is not closed
     * @throws vn.sovang.base.ProblemException 246 when the font lacks a letter, 441 when the paper could not be laid out
     */
    public static void write(Paper paper, OutputStream out) {
        PaperPages.of(paper).write(out);
    }

    /** Fills the templates: one print for each section, in order. */
    static List<JasperPrint> fill(Paper paper, JasperReportsContext context) throws JRException {
        return fill(paper, context, Progress.none());
    }

    /** As {@link #fill(Paper, JasperReportsContext)}; tells each section, and asks at each row of a table whether to go on. */
    static List<JasperPrint> fill(Paper paper, JasperReportsContext context, Progress progress) throws JRException {
        Templates templates = new Templates(paper.style());
        List<List<Piece>> sections = Typesetter.set(paper);
        List<JasperPrint> prints = new ArrayList<>();
        int pages = 0;
        for (int section = 0; section < sections.size(); section++) {
            Page page = paper.sections().get(section).page();
            pages = paper.sections().get(section).anew() ? 0 : pages;
            int done = section;
            int all = sections.size() == 1 ? -1 : sections.size();
            FlowRows rows = new FlowRows(templates, Points.of(page.textWidth()), () -> progress.at(done, all, ""));
            progress.at(done, all, "");
            JasperPrint print = section(
                    templates, page, rows, new Pagination(paper.style(), sections.get(section)), pages, context);
            pages += print.getPages().size();
            Letters.require(paper.name(), print);
            prints.add(print);
        }
        return prints;
    }

    private static JasperPrint section(
            Templates templates,
            Page page,
            FlowRows rows,
            Pagination pagination,
            int pagesBefore,
            JasperReportsContext context)
            throws JRException {
        JasperPrint print;
        do {
            JasperReport flow = templates.flow(page);
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("PAGES_BEFORE", pagesBefore);
            print = JasperFillManager.getInstance(context).fill(flow, parameters, rows.of(pagination.pieces()));
        } while (pagination.amend(print));
        return print;
    }
}
