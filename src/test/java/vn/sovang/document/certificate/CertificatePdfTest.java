package vn.sovang.document.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.base.CancelledException;
import vn.sovang.base.Problem;
import vn.sovang.base.ProblemException;
import vn.sovang.base.Progress;

class CertificatePdfTest {
    private final Layout merit = LayoutFile.ready("giay-khen-a4");

    @Test
    void everyCertificateIsAPageWithAllItsWords() throws IOException {
        List<Certificate> certificates = Samples.merit(59);
        List<String> pages = pages(pdf(merit, certificates));
        assertEquals(59, pages.size());
        for (int i = 0; i < 59; i++) {
            var fields = certificates.get(i).fields();
            String page = pages.get(i);
            assertTrue(page.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), page);
            assertTrue(page.contains("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CAO SƠN"), page);
            assertTrue(page.contains(fields.get("honorific") + " " + fields.get("recipient")), page);
            for (String field : List.of("detail", "reason", "decision", "register", "placeDate", "signer")) {
                assertTrue(page.contains(fields.get(field)), field + " in " + page);
            }
        }
    }

    @Test
    void praiseNamesThePartyAndNoMoney() throws IOException {
        String page = pages(pdf(LayoutFile.ready("bieu-duong-a4"), Samples.praise(16)))
                .get(1);
        assertTrue(page.contains("ĐẢNG BỘ HUYỆN BẠCH THÔNG ĐẢNG ỦY XÃ CAO SƠN Đồng chí"), page);
        assertTrue(page.contains("BIỂU DƯƠNG"), page);
        assertTrue(page.contains("T/M ĐẢNG ỦY BÍ THƯ"), page);
        assertFalse(page.matches(".*\\d đồng.*"), page);
    }

    @Test
    void fontsAreEmbeddedInSubsetAndTheArtworkIsKeptOnce() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(merit, Samples.merit(3)))) {
            Set<String> fonts = new HashSet<>();
            Set<Object> templates = new HashSet<>();
            for (PDPage page : pdf.getPages()) {
                collectFonts(page.getResources(), fonts);
                for (COSName name : page.getResources().getXObjectNames()) {
                    templates.add(page.getResources().getXObject(name).getCOSObject());
                }
                assertEquals(297, page.getMediaBox().getWidth() / 72 * 25.4, 0.01);
                assertEquals(210, page.getMediaBox().getHeight() / 72 * 25.4, 0.01);
            }
            assertEquals(1, templates.size());
            assertEquals(3, fonts.size(), fonts.toString());
            assertTrue(fonts.stream().allMatch(font -> font.matches("[A-Z]{6}\\+LiberationSerif.*")), fonts.toString());
        }
    }

    @Test
    void aFurtherPageCostsAtMostTwelveHundredBytes() {
        int few = pdf(merit, Samples.merit(20)).length;
        int more = pdf(merit, Samples.merit(120)).length;
        assertTrue((more - few) / 100 <= 1200, "bytes a page: " + (more - few) / 100);
        assertTrue(few < 120_000, "bytes of 20 certificates: " + few);
    }

    @ParameterizedTest
    @CsvSource({"recipient,1", "recipient,60", "recipient,80", "reason,1", "reason,300", "reason,600"})
    void longNamesAndReasonsArePrintedWhole(String field, int length) throws IOException {
        String text = Samples.prose(length);
        assertEquals(length, text.length());
        for (String id : LayoutFile.READY) {
            Certificate first = Samples.of(LayoutFile.ready(id), 2).get(1);
            List<Certificate> one = List.of(Samples.with(first, field, text));
            assertEquals(List.of(), CertificateCheck.misfits(LayoutFile.ready(id), one), id);
            String page = pages(pdf(LayoutFile.ready(id), one)).getFirst();
            assertTrue(page.contains(text), page);
        }
    }

    @Test
    void whatDoesNotFitStopsTheJobAndNamesRecipientAndField() {
        List<Certificate> certificates = new ArrayList<>(Samples.merit(3));
        certificates.set(1, Samples.with(certificates.get(1), "reason", Samples.prose(3000)));
        Problem problem = assertThrows(ProblemException.class, () -> pdf(merit, certificates))
                .problem();
        assertEquals(210, problem.code());
        assertEquals(List.of(2, certificates.get(1).recipient(), "Thành tích", ""), problem.args());
        assertEquals(1, CertificateCheck.misfits(merit, certificates).size());
    }

    @Test
    void aLetterWithoutGlyphOrAMissingFieldStopsTheJob() {
        Certificate sample = Samples.merit(1).getFirst();
        Certificate chinese = Samples.with(sample, "recipient", "Lý 李 Sơn");
        Problem letter = assertThrows(ProblemException.class, () -> pdf(merit, List.of(chinese)))
                .problem();
        assertEquals(211, letter.code());
        assertEquals("李", letter.args().get(3));
        var fields = new java.util.LinkedHashMap<>(sample.fields());
        fields.remove("signer");
        Problem missing = assertThrows(ProblemException.class, () -> pdf(merit, List.of(Certificate.of(fields))))
                .problem();
        assertEquals(212, missing.code());
    }

    @Test
    void whatTheClerkTypedIsNeitherMarkupNorAPlace() throws IOException {
        String typed = "<b>Bàn</b> {signer} ${x} \\n & %s";
        Certificate certificate = Samples.with(Samples.merit(2).get(1), "recipient", typed);
        assertTrue(pages(pdf(merit, List.of(certificate))).getFirst().contains(typed));
    }

    @Test
    void decomposedLettersAreComposed() throws IOException {
        String decomposed = Normalizer.normalize("Triệu Thị Hưởng", Normalizer.Form.NFD);
        Certificate certificate = Samples.with(Samples.merit(2).get(1), "recipient", decomposed);
        String page = pages(pdf(merit, List.of(certificate))).getFirst();
        assertTrue(page.contains("Triệu Thị Hưởng"), page);
    }

    @Test
    void cancellingStops() {
        Progress cancelAtThird = (done, total, item) -> {
            assertEquals(5, total);
            if (done == 2) {
                throw new CancelledException();
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(CancelledException.class, () -> CertificatePdf.write(out, merit, Samples.merit(5), cancelAtThird));
    }

    static byte[] pdf(Layout layout, List<Certificate> certificates) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CertificatePdf.write(out, layout, certificates, Progress.none());
        return out.toByteArray();
    }

    /** The words of each page with single spaces, also where a line ends. */
    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    private static void collectFonts(PDResources resources, Set<String> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            assertTrue(font.isEmbedded(), font.getName());
            assertEquals("Identity-H", font.getCOSObject().getNameAsString(COSName.ENCODING));
            fonts.add(font.getName());
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                collectFonts(form.getResources(), fonts);
            }
        }
    }
}
