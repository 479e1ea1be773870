package vn.sovang.document.certificate;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import vn.sovang.base.CancelledException;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;

/**
 * Writes certificates as one PDF, a page each, streamed: what is the same on every sheet is kept once, fonts are
 * embedded in subset, text stays text, and the file is PDF/A-1b. What a bought blank sheet carries already is left out.
 */
public final class CertificatePdf {
    /** Of 0 to 9: a fifth faster than the usual 6, and hardly larger. */
    private static final int COMPRESSION = 4;

    private CertificatePdf() {}

    /**
     * Writes all certificates; the stream is flushed and left open.
     *
     * @param certificates read once, one after the other; at least one
     * @throws ProblemException 210 to 212 at the first certificate that cannot be printed whole
     * @throws CancelledException when {@code progress} says so; the stream then holds no PDF
     */
    public static void write(OutputStream out, Layout layout, Iterable<Certificate> certificates, Progress progress) {
        Painter painter = new Painter(layout, Painter.Target.PAPER);
        stopAt(painter.fixedMisfits());
        float width = (float) (layout.width() * TextFitter.POINTS);
        float height = (float) (layout.height() * TextFitter.POINTS);
        Document document = new Document(new Rectangle(width, height), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setCompressionLevel(COMPRESSION);
        // PDF/A-1b: what is opened in twenty years looks as it does today.
        writer.setPDFXConformance(PdfWriter.PDFA1B);
        document.addTitle(layout.name());
        document.open();
        writer.setXmpMetadata(Xmp.of(writer.getInfo()));
        outputIntent(writer);
        PdfContentByte content = writer.getDirectContent();
        PdfTemplate same = content.createTemplate(width, height);
        new PdfCanvas(same, layout.height()).paint(painter.fixed());
        long total = certificates instanceof Collection<?> list ? list.size() : -1;
        int number = 0;
        for (Certificate certificate : certificates) {
            progress.at(number++, total, certificate.recipient());
            document.newPage();
            writer.setPageEmpty(false);
            Painter.Page page = painter.page(certificate, number);
            stopAt(page.misfits());
            content.addTemplate(same, 0, 0);
            new PdfCanvas(content, layout.height()).paint(page.marks());
        }
        document.close();
        progress.at(number, number, "");
    }

    /** Says which red is meant: that of every screen and office printer. */
    private static void outputIntent(PdfWriter writer) {
        try {
            ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            writer.setOutputIntents("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stopAt(Collection<Misfit> misfits) {
        for (Misfit misfit : misfits) {
            throw misfit.stop().asException();
        }
    }
}
