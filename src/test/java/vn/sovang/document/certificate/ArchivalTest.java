package vn.sovang.document.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Certificates are PDF/A-1b, as veraPDF sees it. */
class ArchivalTest {
    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<String> ready() {
        return LayoutFile.READY;
    }

    @ParameterizedTest
    @MethodSource("ready")
    void everyReadyLayoutIsPdfA(String id) throws Exception {
        Layout layout = LayoutFile.ready(id);
        assertArchival(CertificatePdfTest.pdf(layout, Samples.of(layout, 3)));
    }

    @Test
    void thePicturesOfTheClerkAreAllowedToo() throws Exception {
        BufferedImage seal = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = seal.createGraphics();
        graphics.setColor(new Color(200, 20, 30, 120));
        graphics.fillOval(10, 10, 280, 180);
        graphics.dispose();
        Layout merit = LayoutFile.ready("giay-khen-a4");
        List<Element> elements = new ArrayList<>(merit.elements());
        elements.add(new PictureElement(Picture.of(seal), new Box(40, 130, 30, 30), false));
        assertArchival(CertificatePdfTest.pdf(merit.with(elements), Samples.merit(2)));
    }

    private static void assertArchival(byte[] pdf) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFA_1_B;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertEquals(flavour, parser.getFlavour(), "what the file says about itself");
            ValidationResult result = validator.validate(parser);
            assertTrue(
                    result.isCompliant(),
                    () -> result.getTestAssertions().stream()
                            .map(TestAssertion::toString)
                            .distinct()
                            .limit(10)
                            .collect(Collectors.joining("\n")));
        }
    }
}
