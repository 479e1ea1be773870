package vn.sovang.document.printing;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;
import vn.sovang.base.Problem;
import vn.sovang.domain.printing.SheetSize;

/**
 * One sheet as one job, so that it is known of each sheet whether the system has taken it. The page says its own paper and
 * which way it lies; the job says tray, one side, one copy, and no cover sheet, which would come out of the tray with the
 * blank sheets.
 */
final class SheetJob {
    private static final double POINTS = 72 / 25.4;

    private SheetJob() {}

    static void print(PrintService service, Printer printer, Setup setup, String title, SheetContent content) {
        DocPrintJob job = service.createPrintJob();
        AtomicBoolean failed = new AtomicBoolean();
        job.addPrintJobListener(new PrintJobAdapter() {
            @Override
            public void printJobFailed(PrintJobEvent event) {
                failed.set(true);
            }
        });
        try {
            job.print(
                    new SimpleDoc(page(setup, content), Printer.PAGES, null),
                    attributes(service, printer, setup, title));
        } catch (PrintException e) {
            throw Problem.of(4920, "print.refused", printer.name()).asException(e);
        }
        if (failed.get()) {
            throw Problem.of(4920, "print.refused", printer.name()).asException();
        }
    }

    private static Pageable page(Setup setup, SheetContent content) {
        PageFormat format = format(setup.laid());
        Printable painter =
                (graphics, ignored, number) -> number == 0 ? paint(graphics, content) : Printable.NO_SUCH_PAGE;
        return new Pageable() {
            @Override
            public int getNumberOfPages() {
                return 1;
            }

            @Override
            public PageFormat getPageFormat(int number) {
                return format;
            }

            @Override
            public Printable getPrintable(int number) {
                return painter;
            }
        };
    }

    private static int paint(Graphics graphics, SheetContent content) {
        content.paint((Graphics2D) graphics);
        return Printable.PAGE_EXISTS;
    }

    /** The whole paper counts as printable: where a printer cannot reach its edge, it leaves out what lies there. */
    private static PageFormat format(SheetSize laid) {
        Paper paper = new Paper();
        paper.setSize(laid.shorter() * POINTS, laid.longer() * POINTS);
        if (!laid.across()) {
            paper.setSize(laid.width() * POINTS, laid.height() * POINTS);
        }
        paper.setImageableArea(0, 0, paper.getWidth(), paper.getHeight());
        PageFormat format = new PageFormat();
        format.setOrientation(laid.across() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        format.setPaper(paper);
        return format;
    }

    private static PrintRequestAttributeSet attributes(
            PrintService service, Printer printer, Setup setup, String title) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new Copies(1));
        attributes.add(new JobName(title, Locale.ROOT));
        if (service.isAttributeCategorySupported(Sides.class)) {
            attributes.add(Sides.ONE_SIDED);
        }
        attributes.add(JobSheets.NONE);
        MediaTray tray = setup.tray().isEmpty() ? null : printer.tray(setup.tray());
        if (tray != null) {
            attributes.add(tray);
        }
        return attributes;
    }
}
