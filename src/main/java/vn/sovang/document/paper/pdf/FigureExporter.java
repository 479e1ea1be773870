package vn.sovang.document.paper.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRTextAttribute;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicTextChunk;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.common.PdfTextChunk;

/**
 * Writes, for every figure on the paper, a named destination of kind FitR whose rectangle encloses exactly the text of
 * the figure and whose name is the figure's. Where a figure stands again, or goes on in the next line, {@code ~2},
 * {@code ~3} … follow the name.
 */
final class FigureExporter extends JRPdfExporter {

    FigureExporter(JasperReportsContext context) {
        super(context);
    }

    @Override
    protected PdfProducerFactory getPdfProducerFactory() {
        return MarkingProducer::new;
    }

    @Override
    protected PdfTextChunk getChunk(Map<Attribute, Object> attributes, String text, Locale locale) {
        PdfTextChunk chunk = super.getChunk(attributes, text, locale);
        if (attributes.get(JRTextAttribute.HYPERLINK) instanceof JRPrintHyperlink link
                && StyledText.FIGURE.equals(link.getLinkType())
                && chunk instanceof ClassicTextChunk classic) {
            classic.getChunk().setGenericTag(link.getHyperlinkReference());
        }
        return chunk;
    }

    private static final class MarkingProducer extends ClassicPdfProducer {
        MarkingProducer(PdfProducerContext context) {
            super(context);
        }

        @Override
        public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
            PdfDocumentWriter writer = super.createWriter(out);
            getPdfWriter().setPageEvent(new Marker());
            return writer;
        }
    }

    private static final class Marker extends PdfPageEventHelper {
        private final Map<String, Integer> seen = new HashMap<>();

        @Override
        public void onGenericTag(PdfWriter writer, Document document, Rectangle place, String figure) {
            int time = seen.merge(figure, 1, Integer::sum);
            writer.getDirectContent()
                    .localDestination(
                            time == 1 ? figure : figure + "~" + time,
                            new PdfDestination(
                                    PdfDestination.FITR,
                                    place.getLeft(),
                                    place.getBottom(),
                                    place.getRight(),
                                    place.getTop()));
        }
    }
}
