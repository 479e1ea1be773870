package vn.sovang.document.paper.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.JRGraphics2DExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleGraphics2DExporterOutput;
import net.sf.jasperreports.export.SimpleGraphics2DReportConfiguration;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import vn.sovang.base.CancelledException;
import vn.sovang.base.Problem;
import vn.sovang.base.Progress;
import vn.sovang.document.paper.Paper;

/** A paper laid out once: its pages are shown as pictures and written as a PDF, so that both are the same. */
public final class PaperPages {
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final String name;
    private final List<JasperPrint> prints;

    private PaperPages(String name, List<JasperPrint> prints) {
        this.name = name;
        this.prints = List.copyOf(prints);
    }

    /**
     * Lays a paper out.
     *
     * @throws vn.sovang.base.ProblemException 246 when the font lacks a letter, 441 when the paper could not be laid out
     */
    public static PaperPages of(Paper paper) {
        return of(paper, Progress.none());
    }

    /**
     * As {@link #of(Paper)}.
     *
     * @throws vn.sovang.base.CancelledException when the clerk has cancelled
     */
    public static PaperPages of(Paper paper, Progress progress) {
        try {
            return new PaperPages(
                    paper.name(), PaperPdf.fill(paper, DefaultJasperReportsContext.getInstance(), progress));
        } catch (JRException | JRRuntimeException e) {
            throw failed(paper.name(), e);
        }
    }

    /** How many pages there are. */
    public int count() {
        return prints.stream().mapToInt(print -> print.getPages().size()).sum();
    }

    /**
     * Paints a page.
     *
     * @param page from 0
     * @param pixelsPerMm how fine
     * @throws vn.sovang.base.ProblemException 441 when it could not be painted
     */
    public BufferedImage picture(int page, double pixelsPerMm) {
        int before = 0;
        for (JasperPrint print : prints) {
            if (page - before < print.getPages().size()) {
                return picture(print, page - before, pixelsPerMm / POINTS_PER_MM);
            }
            before += print.getPages().size();
        }
        throw new IndexOutOfBoundsException("page " + page + " of " + before);
    }

    private BufferedImage picture(JasperPrint print, int page, double pixelsPerPoint) {
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(print.getPageWidth() * pixelsPerPoint),
                (int) Math.ceil(print.getPageHeight() * pixelsPerPoint),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        try {
            paint(print, page, pixelsPerPoint, graphics);
        } finally {
            graphics.dispose();
        }
        return picture;
    }

    private void paint(JasperPrint print, int page, double pixelsPerPoint, Graphics2D graphics) {
        try {
            JRGraphics2DExporter exporter = new JRGraphics2DExporter(DefaultJasperReportsContext.getInstance());
            exporter.setExporterInput(new SimpleExporterInput(print));
            SimpleGraphics2DExporterOutput output = new SimpleGraphics2DExporterOutput();
            output.setGraphics2D(graphics);
            exporter.setExporterOutput(output);
            SimpleGraphics2DReportConfiguration configuration = new SimpleGraphics2DReportConfiguration();
            configuration.setPageIndex(page);
            configuration.setZoomRatio((float) pixelsPerPoint);
            exporter.setConfiguration(configuration);
            exporter.exportReport();
        } catch (JRException e) {
            throw failed(name, e);
        }
    }

    /**
     * Writes the pages as a PDF.
     *
     * @param out is not closed
     * @throws vn.sovang.base.ProblemException 441 when it could not be written
     */
    public void write(OutputStream out) {
        write(out, Progress.none());
    }

    /**
     * As {@link #write(OutputStream)}, page by page.
     *
     * @throws vn.sovang.base.CancelledException when the clerk has cancelled
     */
    public void write(OutputStream out, Progress progress) {
        int pages = count();
        AtomicInteger written = new AtomicInteger();
        JasperReportsContext context = DefaultJasperReportsContext.getInstance();
        try {
            FigureExporter exporter = new FigureExporter(context);
            exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
            configuration.setMetadataTitle(name);
            configuration.setCompressed(true);
            exporter.setConfiguration(configuration);
            SimplePdfReportConfiguration watched = new SimplePdfReportConfiguration();
            watched.setProgressMonitor(() -> progress.at(written.incrementAndGet(), pages, ""));
            exporter.setConfiguration(watched);
            exporter.exportReport();
        } catch (JRException | JRRuntimeException e) {
            throw failed(name, e);
        }
    }

    /** Tables are filled on threads of their own, whose exceptions come wrapped. */
    private static RuntimeException failed(String name, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CancelledException cancelled) {
                return cancelled;
            }
        }
        return Problem.of(441, "problem.paper.failed", name).asException(e);
    }
}
