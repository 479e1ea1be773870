package vn.sovang.document.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import vn.sovang.document.paper.Paper;

/** Looks at every printed text of a paper. */
public final class PrintedTexts {
    private PrintedTexts() {}

    /** Fails at the first text of which something was cut. */
    public static void requireWhole(Paper paper) throws JRException {
        SimpleJasperReportsContext context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        context.setProperty("net.sf.jasperreports.print.keep.full.text", "true");
        for (JasperPrint print : PaperPdf.fill(paper, context)) {
            print.getPages().forEach(page -> look(page.getElements()));
        }
    }

    private static void look(List<JRPrintElement> elements) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                look(frame.getElements());
            } else if (element instanceof JRPrintText text) {
                assertNull(text.getTextTruncateIndex(), () -> "cut: " + text.getOriginalText());
            }
        }
    }
}
