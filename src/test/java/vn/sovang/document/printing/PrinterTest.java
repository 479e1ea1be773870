package vn.sovang.document.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sovang.domain.Rules.assertProblem;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.OrientationRequested;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.Test;
import vn.sovang.base.Problem;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.LayoutFile;
import vn.sovang.document.certificate.PaperPainter;
import vn.sovang.document.certificate.Samples;
import vn.sovang.domain.printing.SheetSize;

class PrinterTest {
    private static final SheetSize ACROSS = new SheetSize(297, 210);
    private static final SheetSize OLD_BLANK = new SheetSize(360, 237);

    private static List<Integer> codes(PrintService service, Setup setup) {
        return new Printer(service).doubts(setup).stream().map(Problem::code).toList();
    }

    @Test
    void aSheetSaysItsPaperAndItsWayAndTheJobTrayOneSideAndNoCover() {
        PicturePrinter printer = new PicturePrinter("HP")
                .supports(Sides.class, new Sides[] {Sides.ONE_SIDED, Sides.DUPLEX})
                .supports(Media.class, new Media[] {MediaSizeName.ISO_A4, MediaTray.MANUAL});
        new Printer(printer).print(new Setup(ACROSS, ACROSS, "manual"), "Tờ 1", graphics -> {});
        PicturePrinter.Sheet sheet = printer.sheets().getFirst();
        assertEquals(2970, sheet.picture().getWidth());
        assertEquals(2100, sheet.picture().getHeight());
        assertEquals("Tờ 1", sheet.title());
        assertEquals(Sides.ONE_SIDED, sheet.attributes().get(Sides.class));
        assertEquals(MediaTray.MANUAL, sheet.attributes().get(Media.class));
        assertEquals(JobSheets.NONE, sheet.attributes().get(JobSheets.class));
        assertEquals(new Copies(1), sheet.attributes().get(Copies.class));
    }

    @Test
    void whatAPrinterCannotDoIsSaidBeforeTheFirstSheet() {
        PicturePrinter able = new PicturePrinter("Đủ")
                .supports(
                        Media.class,
                        new Media[] {MediaSizeName.ISO_A4, MediaSizeName.ISO_A3, MediaTray.TOP, MediaTray.MANUAL})
                .supports(Sides.class, new Sides[] {Sides.ONE_SIDED})
                .supports(OrientationRequested.class, new OrientationRequested[] {OrientationRequested.LANDSCAPE})
                .state(PrinterIsAcceptingJobs.class, PrinterIsAcceptingJobs.ACCEPTING_JOBS);
        assertEquals(List.of(), codes(able, Setup.of(ACROSS, "top")));
        assertEquals(List.of(), codes(able, Setup.of(new SheetSize(210, 297), "")));
        assertEquals(List.of(1922), codes(able, Setup.of(OLD_BLANK, "")));
        assertEquals(List.of(), codes(able, new Setup(OLD_BLANK, new SheetSize(297, 420), "")));
        assertEquals(List.of(1923), codes(able, new Setup(OLD_BLANK, new SheetSize(210, 297), "")));
        assertEquals(List.of(1924), codes(able, Setup.of(ACROSS, "bottom")));
        assertEquals(List.of(new SheetSize(210, 297), new SheetSize(297, 420)), new Printer(able).papers());
        assertEquals(List.of("top", "manual"), new Printer(able).trays());
        PicturePrinter poor = new PicturePrinter("Thiếu")
                .supports(Media.class, new Media[] {MediaSizeName.ISO_A5})
                .supports(Sides.class, new Sides[] {Sides.DUPLEX})
                .supports(OrientationRequested.class, new OrientationRequested[] {OrientationRequested.PORTRAIT})
                .state(PrinterState.class, PrinterState.STOPPED);
        assertEquals(List.of(1921, 1922, 1925, 1926), codes(poor, Setup.of(ACROSS, "")));
        assertEquals(List.of(), codes(new PicturePrinter("Lặng"), Setup.of(ACROSS, "")), "who says nothing may try");
    }

    @Test
    void aSheetThatIsRefusedIsAProblem() {
        PicturePrinter broken = new PicturePrinter("Hỏng").failsAt(1);
        assertProblem(4920, () -> new Printer(broken).print(Setup.of(ACROSS, ""), "Tờ", graphics -> {}));
    }

    @Test
    void printersComeAndGo() {
        List<PrintService> there = new ArrayList<>(List.of(new PicturePrinter("A"), new PicturePrinter("B")));
        Printers printers = Printers.of(() -> there);
        assertEquals(
                List.of("A", "B"), printers.all().stream().map(Printer::name).toList());
        assertTrue(printers.find("B").isPresent());
        there.remove(1);
        assertFalse(printers.find("B").isPresent());
    }

    /** Java's own way to a printer, ended in a stream: PostScript with the right paper, letters as outlines. */
    @Test
    void aCertificateGoesThroughJavasPrintingIntoAStream() {
        for (SheetSize sheet : List.of(ACROSS, new SheetSize(210, 297))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintService service =
                    StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                            Printer.PAGES, "application/postscript")[0]
                            .getPrintService(out);
            PaperPainter painter = new PaperPainter(LayoutFile.ready("giay-khen-a4"));
            Certificate certificate = Samples.merit(1).getFirst();
            new Printer(service)
                    .print(
                            Setup.of(sheet, ""),
                            "Giấy khen",
                            graphics -> painter.paint(graphics, certificate, new AffineTransform()));
            String postscript = out.toString(StandardCharsets.ISO_8859_1);
            assertTrue(postscript.startsWith("%!PS-Adobe"), postscript.substring(0, 40));
            assertEquals(1, count(postscript, "%%Page: "));
            Matcher size = Pattern.compile("/PageSize \\[([0-9.]+) ?([0-9.]+)]").matcher(postscript);
            assertTrue(size.find(), "the sheet says its size");
            assertEquals(595.3, Double.parseDouble(size.group(1)), 1);
            assertEquals(841.9, Double.parseDouble(size.group(2)), 1);
            assertTrue(count(postscript, " C\\b|curveto") > 500, "letters and artwork are curves, not pixels");
        }
    }

    private static int count(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
