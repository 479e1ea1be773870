package vn.sovang.document.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text stands at the same place in the PDF, on the screen and on the printer, to a tenth of a millimetre. */
class SamePlaceTest {
    private static final double PIXELS = 20;

    /** Coarser, for all layouts one after the other. */
    private static final double COARSE = 10;

    private final Layout words = withoutArt(LayoutFile.ready("giay-khen-a4"));
    private final Certificate certificate = Samples.merit(2).get(1);

    /** Where there is ink within a box, in millimetres. */
    private record Ink(double left, double top, double right, double bottom) {}

    static List<String> ready() {
        return LayoutFile.READY;
    }

    @ParameterizedTest
    @MethodSource("ready")
    void everyReadyLayoutAgreesInAllThree(String id) throws IOException {
        Layout every = printed(withoutArt(LayoutFile.ready(id)));
        Certificate one = Samples.of(every, 2).get(1);
        BufferedImage screen = PagePicture.of(every, one, COARSE);
        BufferedImage paper = printed(every, one, new AffineTransform(), COARSE);
        BufferedImage pdf;
        try (PDDocument document = Loader.loadPDF(CertificatePdfTest.pdf(every, List.of(one)))) {
            pdf = new PDFRenderer(document).renderImage(0, (float) (COARSE * 25.4 / 72), ImageType.RGB);
        }
        for (BufferedImage other : List.of(pdf, paper)) {
            for (Element element : every.elements()) {
                Ink a = ink(screen, element.box(), COARSE);
                Ink b = ink(other, element.box(), COARSE);
                assertTrue(a.right > 0, element.toString());
                assertEquals(a.left, b.left, 0.15, id + element);
                assertEquals(a.right, b.right, 0.15, id + element);
                assertEquals(a.top, b.top, 0.15, id + element);
                assertEquals(a.bottom, b.bottom, 0.15, id + element);
            }
        }
    }

    /** All of it printed, also what a blank carries. */
    private static Layout printed(Layout layout) {
        return layout.with(layout.elements().stream()
                .map(element -> element.onScreenOnly(false))
                .toList());
    }

    @Test
    void pdfAndScreenAgree() throws IOException {
        BufferedImage screen = PagePicture.of(words, certificate, PIXELS);
        BufferedImage pdf;
        try (PDDocument document = Loader.loadPDF(CertificatePdfTest.pdf(words, List.of(certificate)))) {
            pdf = new PDFRenderer(document).renderImage(0, (float) (PIXELS * 25.4 / 72), ImageType.RGB);
        }
        assertAgree(screen, pdf, 0, 0);
    }

    @Test
    void printerAndScreenAgreeAndCalibrationMovesBySoManyMillimetres() {
        BufferedImage screen = PagePicture.of(words, certificate, PIXELS);
        assertAgree(screen, printed(words, new AffineTransform()), 0, 0);
        assertAgree(screen, printed(words, AffineTransform.getTranslateInstance(1.3, -0.7)), 1.3, -0.7);
    }

    @Test
    void whatTheBlankSheetCarriesIsShownButNotPrinted() throws IOException {
        TextElement text = (TextElement) words.elements().getFirst();
        Layout blank = new Layout(
                1,
                "phoi",
                1,
                "Phôi",
                297,
                210,
                List.of(new TextElement(text.name(), text.text(), text.box(), text.style(), true)));
        assertTrue(ink(PagePicture.of(blank, certificate, PIXELS), text.box()).right > 0);
        assertEquals(0, ink(printed(blank, new AffineTransform()), text.box()).right);
        try (PDDocument document = Loader.loadPDF(CertificatePdfTest.pdf(blank, List.of(certificate)))) {
            assertEquals(
                    "",
                    new org.apache.pdfbox.text.PDFTextStripper()
                            .getText(document)
                            .strip());
        }
    }

    private void assertAgree(BufferedImage one, BufferedImage other, double dx, double dy) {
        for (Element element : words.elements()) {
            Box box = element.box();
            Ink a = ink(one, box);
            Ink b = ink(other, new Box(box.x() + dx, box.y() + dy, box.width(), box.height()));
            String what = element.toString();
            assertTrue(a.right > 0, what);
            assertEquals(a.left + dx, b.left, 0.1, what);
            assertEquals(a.right + dx, b.right, 0.1, what);
            assertEquals(a.top + dy, b.top, 0.1, what);
            assertEquals(a.bottom + dy, b.bottom, 0.1, what);
        }
    }

    private BufferedImage printed(Layout layout, AffineTransform calibration) {
        return printed(layout, certificate, calibration, PIXELS);
    }

    private static BufferedImage printed(
            Layout layout, Certificate certificate, AffineTransform calibration, double pixels) {
        BufferedImage paper = new BufferedImage(
                (int) (layout.width() * pixels), (int) (layout.height() * pixels), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        graphics.scale(pixels * 25.4 / 72, pixels * 25.4 / 72);
        new PaperPainter(layout).paint(graphics, certificate, calibration);
        graphics.dispose();
        return paper;
    }

    private static Ink ink(BufferedImage picture, Box box) {
        return ink(picture, box, PIXELS);
    }

    private static Ink ink(BufferedImage picture, Box box, double pixels) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (int y = (int) (box.y() * pixels); y < Math.min(picture.getHeight(), box.bottom() * pixels); y++) {
            for (int x = (int) (box.x() * pixels); x < Math.min(picture.getWidth(), box.right() * pixels); x++) {
                if ((picture.getRGB(x, y) & 0xFF) < 128) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return new Ink(left / pixels, top / pixels, right / pixels, bottom / pixels);
    }

    private static Layout withoutArt(Layout layout) {
        List<Element> elements = layout.elements().stream()
                .filter(element -> !(element instanceof ArtElement))
                .toList();
        return new Layout(
                layout.format(),
                layout.id(),
                layout.version(),
                layout.name(),
                layout.width(),
                layout.height(),
                elements);
    }
}
